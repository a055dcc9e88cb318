// What ends a deployment by itself: the circuit breaker and alarms.
// documented: half of the desired count, at least 3 and at most 200 (developer guide, "How the Amazon ECS deployment circuit breaker detects
// failures"); the types of threshold (API reference of ThresholdConfiguration, botocore 1.44.8); an alarm fails a deployment, or rolls it back
// ("How CloudWatch alarms detect Amazon ECS deployment failures", copies of November 2026).
// observed: both texts (terraform's tests of aws_ecs_service; public answers of 2026). guess: an alarm that was ringing before the deployment
// is not heeded.
import type { Breaker } from './definition.ts'
import { interrupt } from './interruption.ts'
import { readyTasks } from './fleet.ts'
import type { Cloud } from './records.ts'
import type { Service } from './service-records.ts'
import type { ServiceDeployment } from './deployment-records.ts'

export function thresholdOf({
  configuration: { deploymentCircuitBreaker: breaker },
  service,
}: Pick<ServiceDeployment, 'configuration' | 'service'>): number {
  const { type, value } = breaker?.thresholdConfiguration ?? { type: 'BOUNDED_PERCENT', value: 50 }
  if (type === 'COUNT') return value
  const share = Math.ceil((value / 100) * service.desired)
  return type === 'UNBOUNDED_PERCENT' ? Math.max(1, share) : Math.min(200, Math.max(3, share))
}

/** Interrupts when too many of its tasks came to nothing. */
export function checkBreaker(cloud: Cloud, deployment: ServiceDeployment): void {
  const breaker = deployment.configuration.deploymentCircuitBreaker
  const { target } = deployment
  if (readyTasks(cloud, target).length > 0 && breaker?.resetOnHealthyTask !== false) target.failures = 0
  if (deployment.breaker !== 'MONITORING' || target.failures < thresholdOf(deployment)) return
  deployment.breaker = 'TRIGGERED'
  deployment.counted = target.failures
  interrupt(
    deployment,
    ending(breaker),
    'Service deployment rolled back because the circuit breaker threshold was exceeded.',
  )
}

const ending = (breaker: Pick<Breaker, 'rollback'> | undefined): 'rollback' | 'failed' =>
  breaker?.rollback === true ? 'rollback' : 'failed'

export function startMonitors(cloud: Cloud, deployment: ServiceDeployment): void {
  const { deploymentCircuitBreaker: breaker, alarms } = deployment.configuration
  deployment.breaker = breaker?.enable === true ? 'MONITORING' : 'DISABLED'
  const ringing = alarms?.alarmNames.some((name) => cloud.alarms.has(name)) === true
  deployment.alarms = alarms?.enable === true && !ringing ? 'MONITORING' : 'DISABLED'
}

export function endMonitors(deployment: ServiceDeployment): void {
  if (deployment.breaker === 'MONITORING') deployment.breaker = 'MONITORING_COMPLETE'
  if (deployment.alarms === 'MONITORING') deployment.alarms = 'MONITORING_COMPLETE'
}

/** The alarm is in the state ALARM from now on. */
export function fireAlarm(cloud: Cloud, name: string): void {
  cloud.alarms.add(name)
  for (const { deployments } of cloud.services) for (const each of deployments) ring(each, name)
}

function ring(deployment: ServiceDeployment, name: string): void {
  const { alarms } = deployment.configuration
  if (deployment.alarms !== 'MONITORING' || alarms?.alarmNames.includes(name) !== true) return
  deployment.alarms = 'TRIGGERED'
  deployment.triggered.push(name)
  interrupt(deployment, ending(alarms), 'Service deployment rolled back because of one or more active alarms.')
}

/** Per cent above which a minute counts, how many such minutes, of how many. documented: "Updating an Amazon ECS Express Mode service". */
const limits = { percent: 1, minutes: 2, within: 3 } as const

/** One request to an Express service; its alarm looks at whole minutes. */
export function countRequest(cloud: Cloud, service: Service, status: number): void {
  const { express } = service
  if (!express) return
  const minute = Math.floor(cloud.kernel.clocks.platform.now() / 60_000)
  const counted = express.minutes.get(minute) ?? { requests: 0, errors: 0 }
  counted.requests += 1
  if (status >= 400) counted.errors += 1
  if (!express.minutes.has(minute)) void evaluate(cloud, service, minute)
  express.minutes.set(minute, counted)
}

async function evaluate(cloud: Cloud, { express }: Service, minute: number): Promise<void> {
  const { platform } = cloud.kernel.clocks
  await platform.sleep((minute + 1) * 60_000 - platform.now())
  if (!express) return
  const last = Array.from({ length: limits.within }, (_, index) => express.minutes.get(minute - index))
  const bad = last.filter((each) => each && (100 * each.errors) / each.requests > limits.percent)
  express.minutes.delete(minute - limits.within)
  if (bad.length >= limits.minutes) fireAlarm(cloud, express.alarm)
  else cloud.alarms.delete(express.alarm)
}
