// Stands in for a container where no image is run. What a platform asks of a start is documented
// (https://cloud.google.com/run/docs/container-contract: Linux x86_64, listening on 0.0.0.0:$PORT). How long a small Node service
// takes to listen, what it prints and the exit code of a foreign architecture are guesses that no client may depend on.
import type { Reply, World } from '../kernel/types.ts'
import { type Behaviour, readBehaviour } from './behaviour.ts'
import { crashLines, FORMAT_ERROR, listenLines } from './output.ts'
import type { Container, ContainerRequest, ContainerSettings, Started } from './types.ts'

const START_MS = [300, 1500] as const
const EXEC_FORMAT_EXIT_CODE = 255

/** One instance of a container: starts on the platform clock, then answers as its image's labels say. */
export function createContainer(settings: ContainerSettings, world: Pick<World, 'clocks' | 'between'>): Container {
  const behaviour = readBehaviour(settings.image.labels[settings.platform] ?? {}, settings.env)
  const fits = settings.platform in settings.image.platforms
  let listening = false
  let answered = 0
  return {
    patience: 0,
    async start() {
      if (!fits) return { state: 'exited', exitCode: EXEC_FORMAT_EXIT_CODE, output: [FORMAT_ERROR] }
      await world.clocks.platform.sleep(world.between(...START_MS, 'container.start'))
      if (settings.args && behaviour.command) return { state: 'exited', ...behaviour.command }
      const started = leaking(behaviour, settings, outcomes[behaviour.start](behaviour, settings.port))
      listening = started.state === 'listening'
      return started
    },
    async answer(request) {
      if (!listening) return undefined
      if (behaviour.respond === 'slow') await world.clocks.platform.sleep(behaviour.delay)
      const status = statusOf(behaviour, request.path, ++answered)
      const answer = reply(settings, request, status)
      return behaviour.leaks
        ? { ...answer, body: { ...answer.body, env: settings.env, headers: request.headers } }
        : answer
    },
    follow: () => undefined,
    rest: () => undefined,
    stop: () => undefined,
  }
}

const outcomes: Readonly<Record<Behaviour['start'], (behaviour: Behaviour, port: number) => Started>> = {
  ok: (_behaviour, port) => ({ state: 'listening', output: listenLines(port) }),
  crash: ({ exitCode, output }) => ({ state: 'exited', exitCode, output: output ?? crashLines }),
  'wrong-port': (_behaviour, port) => ({ state: 'silent', output: listenLines(port + 1) }),
  'never-listens': () => ({ state: 'silent', output: ['Connecting to the database …'] }),
}

function leaking({ leaks }: Behaviour, { env }: ContainerSettings, started: Started): Started {
  if (!leaks) return started
  const lines = Object.entries(env).map(([name, value]) => `${name}=${value}`)
  return { ...started, output: [...lines, JSON.stringify(env), ...started.output] }
}

function statusOf(behaviour: Behaviour, target: string, nth: number): number {
  const path = target.split('?')[0] ?? ''
  if (behaviour.respond === 'error-500') return 500
  if (behaviour.respond === 'flaky' && nth % 2 === 0) return 500
  if (behaviour.respond === 'not-found-on-health') return isHealth(behaviour, path) ? 404 : 200
  return behaviour.healthPath === undefined || path === behaviour.healthPath || path === '/' ? 200 : 404
}

const isHealth = ({ healthPath }: Behaviour, path: string): boolean =>
  healthPath === undefined ? path !== '/' : path === healthPath

interface Answer extends Reply {
  readonly body: Readonly<Record<string, string>>
}

function reply({ env, image, platform }: ContainerSettings, { path }: ContainerRequest, status: number): Answer {
  const release = env['RELEASE_ID']
  const version = image.labels[platform]?.['tandem.sim/version'] ?? ''
  return {
    status,
    headers: { 'content-type': 'application/json', ...(release !== undefined && { 'x-release-id': release }) },
    body: { version, release: release ?? '', path: path.split('?')[0] ?? '' },
  }
}
