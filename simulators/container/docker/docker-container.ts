import type { Container, ContainerSettings, Started, Watcher } from '../types.ts'
import { boot, type Host, type Instance } from './boot.ts'
import { creationOf } from './creation.ts'
import { forward } from './forward.ts'

/** documented for Cloud Run (container contract): SIGKILL follows SIGTERM by ten seconds. guess for App Runner. Seconds of real time. */
export const grace = 10
/** documented: what `docker run` itself exits with when the engine could not do it. */
const engineFailed = 125

/** A container of the engine's, made when it is started and there until it is stopped. */
export function createDockerContainer(host: Host, settings: ContainerSettings): Container {
  const instance: Instance = {
    host,
    settings,
    id: undefined,
    port: undefined,
    logs: undefined,
    watcher: undefined,
    starts: 0,
    printed: [],
    ending: false,
    resting: undefined,
    waking: undefined,
  }
  return {
    patience: host.patience,
    start: () => start(instance),
    answer: async (request) => {
      if (instance.resting) await (instance.waking ??= wake(instance))
      return instance.port === undefined ? undefined : forward(instance.port, request)
    },
    follow: (watcher) => follow(instance, watcher),
    rest: () => void (instance.resting ??= host.track(halt(instance))),
    stop: () => void host.track(remove(instance)),
  }
}

async function start(instance: Instance): Promise<Started> {
  const { host } = instance
  try {
    await host.track(create(instance))
    return await boot(instance)
  } catch (error) {
    // Work that is under way when the clouds stop ends with them.
    if (host.closing.aborted) return new Promise(() => undefined)
    const output = [
      `The local clouds could not run the image: ${error instanceof Error ? error.message : String(error)}`,
    ]
    host.say(output.join())
    return { state: 'exited', exitCode: engineFailed, output }
  }
}

async function create(instance: Instance): Promise<void> {
  const { host, settings } = instance
  const reference = await host.load(settings.image, settings.platform)
  const { parameters, env } = creationOf(settings, reference, host.owner)
  host.closing.throwIfAborted()
  instance.id = await host.docker.run(parameters, { env })
}

function follow(instance: Instance, watcher: Watcher): void {
  instance.watcher = watcher
  const printed = instance.printed.splice(0)
  if (printed.length > 0) watcher.printed(printed)
}

async function halt(instance: Instance): Promise<void> {
  const { id, host } = instance
  instance.ending = true
  // Still asked for while it stops: it serves what it has begun.
  if (id !== undefined) await host.docker.run(['stop', '-t', String(grace), id]).catch(() => undefined)
  instance.port = undefined
}

async function wake(instance: Instance): Promise<void> {
  await instance.resting
  instance.ending = false
  await boot(instance).catch(() => undefined)
  instance.resting = undefined
  instance.waking = undefined
}

async function remove(instance: Instance): Promise<void> {
  await halt(instance)
  const { id, host } = instance
  instance.id = undefined
  if (id !== undefined) await host.docker.run(['rm', '--force', '--volumes', id]).catch(() => undefined)
  instance.logs?.quit()
}
