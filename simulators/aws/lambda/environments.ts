// One execution environment for each version that is called.
// documented: a cold start, ten seconds for Init, the function's time-out for each call (developer guide, "Lambda execution environment").
// guess: how long a cold start takes; that an image for another architecture fails as one whose entry point is wrong.
import { answerWithin } from '../../container/answer.ts'
import type { Container, ContainerRequest, ContainerSettings } from '../../container/types.ts'
import { type Interface, interfaceOf } from './adapter.ts'
import { type FunctionLog, openLog } from './function-log.ts'
import { exited, invalidEntryPoint, type Outcome, timedOut } from './problems.ts'
import { becomesReady, portOf } from './readiness.ts'
import { type Cloud, type LambdaFunction, type Version } from './records.ts'

export interface Environment {
  readonly log: FunctionLog
  readonly answer: (request: ContainerRequest) => Promise<Outcome>
  readonly stop: () => void
}

interface Run {
  readonly cloud: Cloud
  readonly found: LambdaFunction
  readonly version: Version
  readonly log: FunctionLog
  readonly speaks: Interface
  readonly container: Container
}

/** The one that is warm, or a new one. */
export function environmentOf(cloud: Cloud, found: LambdaFunction, version: Version): Environment {
  const key = `${version.name} of ${version.modified}`
  const warm = found.environments.get(key)
  if (warm) return warm
  const opened = open(cloud, found, version, () => found.environments.delete(key))
  found.environments.set(key, opened)
  return opened
}

function open(cloud: Cloud, found: LambdaFunction, version: Version, ended: () => void): Environment {
  const log = openLog(cloud, found, version)
  const platform = platformOf(version)
  const container = cloud.aws.createContainer({
    image: version.code.image,
    platform,
    ...settingsOf(found, version, log),
  })
  const speaks = interfaceOf(version.code.image, platform)
  const run: Run = { cloud, found, version, log, speaks, container }
  const ready = start(run, platform)
  const stop = () => {
    container.stop()
    ended()
  }
  return {
    log,
    stop,
    answer: async (request) => {
      const outcome = (await ready) ?? (await answer(run, request))
      // documented: what failed is not used again.
      if ('problem' in outcome) stop()
      return outcome
    },
  }
}

const platformOf = ({ settings }: Version): string =>
  settings.Architectures[0] === 'arm64' ? 'linux/arm64' : 'linux/amd64'

function settingsOf(
  found: LambdaFunction,
  { settings, name }: Version,
  { group, stream }: FunctionLog,
): Omit<ContainerSettings, 'image' | 'platform'> {
  const variables = settings.Environment?.Variables ?? {}
  const { EntryPoint, Command } = settings.ImageConfig ?? {}
  return {
    port: portOf(variables),
    memory: settings.MemorySize * 2 ** 20,
    startWithin: initTime + settings.Timeout * 1_000,
    env: {
      AWS_REGION: found.place.region,
      AWS_LAMBDA_FUNCTION_NAME: found.name,
      AWS_LAMBDA_FUNCTION_VERSION: name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: `${settings.MemorySize}`,
      AWS_LAMBDA_LOG_GROUP_NAME: group,
      AWS_LAMBDA_LOG_STREAM_NAME: stream,
      ...variables,
    },
    ...(EntryPoint && { command: EntryPoint }),
    ...(Command && { args: Command }),
  }
}

/** ms */
const initTime = 10_000

async function start(run: Run, platform: string) {
  const { cloud, version, log, container } = run
  const { platform: clock } = cloud.kernel.clocks
  await clock.sleep(cloud.kernel.between(300, 2_500, 'lambda.cold-start'))
  if (!(platform in version.code.image.platforms)) return invalidEntryPoint(version)
  const until = clock.now() + initTime + version.settings.Timeout * 1_000
  const started = await container.start()
  log.write(started.output)
  container.follow({ printed: log.write, exited: () => undefined })
  if (started.state === 'exited') return exited(started.exitCode)
  if (await isReady(run, started.state === 'listening', until)) return undefined
  // A server that never asks Lambda for work is waited for in vain, first by Init, then by the call.
  log.write([`INIT_REPORT Init Duration: ${initTime}.00 ms\tPhase: init\tStatus: timeout`])
  await clock.sleep(Math.max(0, until - clock.now()))
  return timedOut(version)
}

async function isReady(
  { cloud, version, speaks, container, log }: Run,
  listens: boolean,
  until: number,
): Promise<boolean> {
  if (speaks !== 'adapter') return listens && speaks === 'runtime'
  const variables = version.settings.Environment?.Variables ?? {}
  return becomesReady(container, { variables, clock: cloud.kernel.clocks.platform, until, write: log.write })
}

async function answer({ cloud, version, container }: Run, request: ContainerRequest): Promise<Outcome> {
  const clock = cloud.kernel.clocks.platform
  const reply = await answerWithin(container, request, { clock, ms: version.settings.Timeout * 1_000 })
  if (reply === 'late') return timedOut(version)
  return reply
    ? { reply }
    : { problem: { type: 'Runtime.ExitError', text: 'Error: Runtime exited without providing a reason' } }
}
