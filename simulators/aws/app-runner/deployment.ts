// One deployment: pull, start, health check, routing.
// documented: the health check's numbers mean seconds and checks in a row (API reference, botocore 1.43.11).
// observed: x86-64 only (aws/apprunner-roadmap issue 98); the order of the lines and how long each step takes (aws/apprunner-roadmap issues 46, 110, 128, 147, 210; public logs);
// a foreign architecture is pulled and ends with exit code 1, or the copy fails (same issue 46): which of them for an index is inferred.
// guess: the lines of a role that may not pull and of a success with its ID; PORT in the environment, the agent of the health check, 2xx and 3xx are healthy, requests reach both versions while routing.
import { answerWithin } from '../../container/answer.ts'
import type { Container, ContainerSettings, StoredImage } from '../../container/types.ts'
import { parseImage, referenceOf } from './image.ts'
import { newId } from './naming.ts'
import { type Cloud, now, type Running, type Service } from './records.ts'
import { mayPull, resolveSecrets } from './references.ts'
import { logDeployment, logEvent, logOutput } from './service-logs.ts'
import { retire } from './retirement.ts'
import type { Health, Settings } from './settings.ts'

const platform = 'linux/amd64'

/** ms of platform time. */
const durations = {
  pull: [20_000, 110_000],
  provisioning: [5_000, 15_000],
  exit: [30_000, 80_000],
  unhealthy: [240_000, 400_000],
  healthy: [15_000, 50_000],
  routing: [20_000, 95_000],
} as const

export type Trigger = 'SERVICE_CREATE' | 'SERVICE_UPDATE' | 'SERVICE_DEPLOY'

export interface Plan {
  readonly trigger: Trigger
  readonly settings: Settings
  /** A copy that App Runner has; else the image is pulled. */
  readonly image?: StoredImage | undefined
  /** Fails whatever the container does. */
  readonly doomed: boolean
}

export type Deployed = { readonly running: Running } | { readonly failed: 'pull' | 'start' }

export interface Deployment extends Plan {
  readonly cloud: Cloud
  readonly service: Service
  readonly id: string
}

/** From the pull to the first request that it serves; `routes` change only when it is healthy. */
export async function deploy(cloud: Cloud, service: Service, plan: Plan): Promise<Deployed> {
  const deployment: Deployment = { ...plan, cloud, service, id: newId() }
  logEvent(deployment, `Deployment with ID : ${deployment.id} started. Triggering event : ${plan.trigger}`)
  const image = plan.image ?? (await pull(deployment))
  if (!image) return fail(deployment, 'pull', 'Failed to copy the image from ECR')
  await pass(deployment, 'provisioning')
  logEvent(
    deployment,
    `Provisioning instances and deploying image for ${visibility(plan.settings)} accessible service.`,
  )
  const started = await start(deployment, image)
  if ('problem' in started) return fail(deployment, 'start', started.problem)
  const running = { container: started.container, image, settings: plan.settings }
  await route(deployment, running)
  return { running }
}

const visibility = ({ NetworkConfiguration }: Settings): string =>
  NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible ? 'publicly' : 'privately'

/** `since`: when the step began, if not now. */
function pass({ cloud }: Deployment, step: keyof typeof durations, since = now(cloud)): Promise<void> {
  const [low, high] = durations[step]
  const until = since + cloud.kernel.between(low, high, `apprunner.${step}`)
  return cloud.kernel.clocks.platform.sleep(Math.max(0, until - now(cloud)))
}

function fail(deployment: Deployment, failed: 'pull' | 'start', reason: string): Deployed {
  logDeployment(deployment, deployment.id, 'Failed to deploy your application image.')
  logEvent(deployment, `Deployment with ID : ${deployment.id} failed. Failure reason : ${reason}.`)
  return { failed }
}

async function pull(deployment: Deployment): Promise<StoredImage | undefined> {
  const { cloud, service, settings } = deployment
  const { ImageIdentifier: identifier } = settings.SourceConfiguration.ImageRepository
  logDeployment(deployment, deployment.id, 'Starting to pull your application image.')
  logEvent(deployment, `Pulling image ${identifier} from ECR repository.`)
  await pass(deployment, 'pull')
  const image = cloud.aws.findImage(referenceOf(parseImage(identifier)))
  const allowed = mayPull(cloud, service.place, settings.SourceConfiguration)
  if (!image || !allowed || isForeignIndex(image)) {
    const hint = 'Be sure you configure your service with a valid access role to your ECR repository.'
    logEvent(
      deployment,
      allowed ? 'Failed to copy the image from ECR.' : `Failed to pull your application image. ${hint}`,
    )
    return undefined
  }
  logEvent(deployment, 'Successfully copied the image from ECR.')
  return image
}

const isForeignIndex = ({ digest, platforms }: StoredImage): boolean =>
  platforms[platform] === undefined && !Object.values(platforms).includes(digest)

type Started = { readonly container: Container } | { readonly problem: string }

async function start(deployment: Deployment, image: StoredImage): Promise<Started> {
  const env = environmentOf(deployment)
  if ('problem' in env) {
    logEvent(deployment, env.problem)
    return { problem: 'Failed to retrieve the runtime environment secrets' }
  }
  const container = deployment.cloud.aws.createContainer({ image, ...containerSettings(deployment), ...env })
  const outcome = await startContainer(deployment, container, image)
  if ('problem' in outcome) container.stop()
  return outcome
}

async function startContainer(deployment: Deployment, container: Container, image: StoredImage): Promise<Started> {
  const begun = now(deployment.cloud)
  const started = await container.start()
  const instance = newId()
  const lines = started.state === 'exited' && !(platform in image.platforms) ? [formatError] : started.output
  logOutput(deployment, instance, lines)
  container.follow({ printed: (more) => logOutput(deployment, instance, more), exited: () => undefined })
  logEvent(deployment, `Performing health check on ${describeCheck(deployment.settings)}.`)
  if (started.state === 'exited') return exited(deployment, platform in image.platforms ? started.exitCode : 1)
  if (started.state === 'silent') return unhealthy(deployment, begun)
  const healthy = await isHealthy(deployment, container)
  return healthy && !deployment.doomed ? { container } : unhealthy(deployment)
}

/** guess: a start command takes the place of CMD alone, and is cut at its spaces. */
function containerSettings({ settings }: Deployment): Omit<ContainerSettings, 'image' | 'env'> {
  const { Port, StartCommand } = settings.SourceConfiguration.ImageRepository.ImageConfiguration
  return {
    platform,
    port: Number(Port),
    memory: Number(settings.InstanceConfiguration.Memory) * 2 ** 20,
    startWithin: durations.unhealthy[0],
    ...(StartCommand !== undefined && { args: StartCommand.split(/\s+/) }),
  }
}

/** observed: a public note on an image made on an ARM machine. */
const formatError = 'exec /bin/sh: exec format error'

function environmentOf({
  cloud,
  service,
  settings,
}: Deployment): { readonly env: Record<string, string> } | { readonly problem: string } {
  const { RuntimeEnvironmentVariables = {}, Port } = settings.SourceConfiguration.ImageRepository.ImageConfiguration
  const resolved = resolveSecrets(cloud, service.place, settings)
  if ('problem' in resolved) return resolved
  const port = cloud.kernel.guess('apprunner.environment.port', [{ PORT: Port }, {}])
  return { env: { ...port, ...RuntimeEnvironmentVariables, ...resolved.env } }
}

const describeCheck = ({ HealthCheckConfiguration: { Protocol, Path }, SourceConfiguration }: Settings): string =>
  `protocol \`${Protocol}\` ${Protocol === 'HTTP' ? `[Path: '${Path}'], ` : ''}[Port: '${SourceConfiguration.ImageRepository.ImageConfiguration.Port}']`

async function exited(deployment: Deployment, code: number): Promise<Started> {
  await pass(deployment, 'exit')
  logEvent(
    deployment,
    `Your application stopped or failed to start. See logs for more information.  Container exit code: ${code}`,
  )
  return { problem: `Container exit code: ${code}` }
}

async function unhealthy(deployment: Deployment, since?: number): Promise<Started> {
  await pass(deployment, 'unhealthy', since)
  const hint = 'Check your configured port number. For more information, read the application logs.'
  logEvent(deployment, `Health check failed on ${describeCheck(deployment.settings)}. ${hint}`)
  return { problem: 'Health check failed' }
}

/** A container that is well only now and then is given up at last. */
const mostChecks = 100

async function isHealthy(deployment: Deployment, container: Container): Promise<boolean> {
  const { Interval, HealthyThreshold, UnhealthyThreshold } = deployment.settings.HealthCheckConfiguration
  await pass(deployment, 'healthy')
  const row = { passed: 0, failed: 0 }
  const patientUntil = Date.now() + container.patience
  const goesOn = (checks: number) => checks < mostChecks && row.failed < UnhealthyThreshold
  for (let checks = 0; goesOn(checks) || Date.now() < patientUntil; checks += 1) {
    const passed = await check(deployment, container)
    row.passed = passed ? row.passed + 1 : 0
    row.failed = passed ? 0 : row.failed + 1
    if (row.passed >= HealthyThreshold) return true
    await deployment.cloud.kernel.clocks.platform.sleep(Interval * 1000)
  }
  return false
}

async function check({ cloud, settings }: Deployment, container: Container): Promise<boolean> {
  const { Protocol, Path, Timeout }: Health = settings.HealthCheckConfiguration
  if (Protocol === 'TCP') return true
  const request = { method: 'GET', path: Path, headers: { 'user-agent': 'Envoy/HC' } }
  const reply = await answerWithin(container, request, { clock: cloud.kernel.clocks.platform, ms: Timeout * 1000 })
  return reply !== undefined && reply !== 'late' && reply.status >= 200 && reply.status < 400
}

async function route(deployment: Deployment, running: Running): Promise<void> {
  const { cloud, service } = deployment
  logEvent(deployment, 'Health check is successful. Routing traffic to application.')
  const mixed = cloud.kernel.guess('apprunner.routing', ['switches', 'mixes for a while']) === 'mixes for a while'
  if (mixed) service.routes.set([...service.routes.current, running])
  await pass(deployment, 'routing')
  service.routes.set([running])
  void retire(cloud, service.running)
  service.running = running
  logEvent(deployment, 'Successfully routed incoming traffic to application.')
  logEvent(deployment, `Deployment with ID : ${deployment.id} succeeded.`)
}
