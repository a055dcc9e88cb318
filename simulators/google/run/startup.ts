// Start of a revision. documented: linux/amd64 only, PORT and K_* are set (https://cloud.google.com/run/docs/container-contract), a TCP
// startup probe is there unless another is given (https://cloud.google.com/run/docs/configuring/healthchecks).
// observed: an image of another architecture fails with the PORT message (umami-software/umami issue 2018); codes 9 and 13; a container
// that exits is started again until the time is over in some reports, fails sooner in others. guess: durations.
import { answerWithin } from '../../container/answer.ts'
import type { Container, ContainerSettings, StoredImage } from '../../container/types.ts'
import { logExit, logOutput, logSystem } from './container-logs.ts'
import { failedProbe, failedToListen, imageNotFound } from './messages.ts'
import type { Cloud, Failure, Revision, RevisionState, Service } from './records.ts'
import { resolveEnv, secretProblems } from './secrets.ts'
import { bytesOf } from './memory.ts'
import type { ContainerSpec, Probe } from './spec.ts'

/** Everything from the import of the image to the first healthy answer; ms of platform time pass. */
export async function startRevision(cloud: Cloud, service: Service, revision: Revision): Promise<RevisionState> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(1000, 5000, 'run.import'))
  const [main] = revision.template.containers ?? []
  const image = findImage(cloud, main?.image ?? '')
  revision.image = image
  if (!image)
    return failed({
      reason: 'CONTAINER_MISSING',
      code: codeOf(cloud, 'image', 5),
      message: imageNotFound(main?.image ?? ''),
    })
  const problems = secretProblems(cloud, service, revision.template)
  if (problems.length > 0)
    return failed({
      reason: 'SECRETS_ACCESS_CHECK_FAILED',
      code: codeOf(cloud, 'secrets', 9),
      message: problems.join('\n'),
    })
  return startContainer({ cloud, service, revision, image })
}

/** observed: 13 in older reports, a code of its own kind in newer ones. */
const codeOf = (cloud: Cloud, what: string, newer: number) =>
  cloud.kernel.guess(`run.failure.${what}.code`, [newer, 13])

const failed = (failure: Failure): RevisionState => ({ kind: 'failed', failure })

interface Start {
  readonly cloud: Cloud
  readonly service: Service
  readonly revision: Revision
  readonly image: StoredImage
}

async function startContainer({ cloud, service, revision, image }: Start): Promise<RevisionState> {
  const [main] = revision.template.containers ?? []
  const port = main?.ports?.[0]?.containerPort ?? 8080
  const { service: name } = service.address
  const env = {
    ...resolveEnv(cloud, service, main?.env ?? []),
    PORT: String(port),
    K_SERVICE: name,
    K_REVISION: revision.name,
    K_CONFIGURATION: name,
  }
  const probe = main?.startupProbe ?? {}
  const begun = cloud.kernel.clocks.platform.now()
  const container = cloud.google.createContainer({ image, port, env, ...settingsOf(main, probe) })
  const started = await container.start()
  const logs = { cloud, service, revision }
  logOutput(logs, started.output)
  if (started.state === 'exited') logExit(logs, started.exitCode)
  container.follow({ printed: (lines) => logOutput(logs, lines), exited: (code) => logExit(logs, code) })
  const problem = started.state === 'listening' ? await probeHttp(cloud, container, probe) : 'silent'
  if (started.state === 'silent' || (started.state === 'exited' && restarts(cloud)))
    await cloud.kernel.clocks.platform.sleep(Math.max(0, begun + allowance(probe) - cloud.kernel.clocks.platform.now()))
  if (problem === undefined || revision.template.healthCheckDisabled) return { kind: 'ready', container }
  container.stop()
  logSystem(logs, 'ERROR', probeText(main?.name ?? `${name}-1`, probe, port))
  const address = { ...service.address, revision: revision.name }
  const message = problem === 'silent' ? failedToListen(address, port) : failedProbe(address)
  return failed({ revisionReason: 'HEALTH_CHECK_CONTAINER_ERROR', code: 9, message })
}

const restarts = (cloud: Cloud): boolean =>
  cloud.kernel.guess('run.crash', ['fails at once', 'is restarted until the time is over']) !== 'fails at once'

/** ms. */
const allowance = ({ initialDelaySeconds = 0, periodSeconds = 10, failureThreshold = 3 }: Probe) =>
  1000 * (initialDelaySeconds + periodSeconds * failureThreshold)

function settingsOf(
  { command, args, resources }: ContainerSpec = {},
  probe: Probe,
): Omit<ContainerSettings, 'image' | 'port' | 'env'> {
  const memory = bytesOf(resources?.limits?.['memory'])
  return {
    platform: 'linux/amd64',
    startWithin: allowance(probe),
    ...(command && { command }),
    ...(args && { args }),
    ...(memory !== undefined && { memory }),
  }
}

function probeText(container: string, { httpGet, failureThreshold = 1 }: Probe, port: number): string {
  const kind = httpGet ? 'STARTUP HTTP' : 'Default STARTUP TCP'
  return `${kind} probe failed ${failureThreshold} time consecutively for container "${container}" on port ${port}. The instance was not started.`
}

async function probeHttp(cloud: Cloud, container: Container, probe: Probe): Promise<'unhealthy' | undefined> {
  const { httpGet, initialDelaySeconds = 0, periodSeconds = 10, failureThreshold = 3 } = probe
  if (!httpGet) return undefined
  const { platform } = cloud.kernel.clocks
  await platform.sleep(initialDelaySeconds * 1000)
  const patientUntil = Date.now() + container.patience
  for (let attempt = 1; attempt <= failureThreshold || Date.now() < patientUntil; attempt += 1) {
    if (await answersInTime(cloud, container, probe)) return undefined
    await platform.sleep(periodSeconds * 1000)
  }
  return 'unhealthy'
}

async function answersInTime(
  cloud: Cloud,
  container: Container,
  { httpGet, timeoutSeconds = 1 }: Probe,
): Promise<boolean> {
  const request = { method: 'GET', path: httpGet?.path ?? '/', headers: { 'user-agent': 'GoogleHC/1.0' } }
  const patience = { clock: cloud.kernel.clocks.platform, ms: timeoutSeconds * 1000 }
  const reply = await answerWithin(container, request, patience)
  return reply !== undefined && reply !== 'late' && reply.status >= 200 && reply.status < 400
}

function findImage(cloud: Cloud, reference: string): StoredImage | undefined {
  const [first = '', ...rest] = reference.split('/')
  const hub = rest.length === 0 || !/[.:]/.test(first)
  const full = hub ? `docker.io/${reference}` : reference
  return cloud.google.findImage(full)
}
