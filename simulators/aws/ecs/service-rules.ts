// Rules that the model does not know.
// documented: what each strategy, hook and percentage must be (API reference of DeploymentConfiguration, DeploymentLifecycleHook,
// LinearConfiguration, CanaryConfiguration, botocore 1.44.8; developer guide, "Required resources for Amazon ECS canary deployments", November
// 2026). observed: texts on containers, ports and percentages (real deployments of September 2026, told of in the rules of
// github.com/badmintoncryer/cdk-preflight), on launch types and target groups (public logs). guess: the others; hooks of a rolling deployment.
import { type Input, isObject } from '../model.ts'
import { checkCapacity } from './capacity.ts'
import type { DeploymentConfiguration, Hook, LoadBalancer } from './definition.ts'
import { checkNetwork } from './network-rules.ts'
import type { Cloud } from './records.ts'
import type { Workload } from './service-records.ts'
import { clientError, invalid, refuse } from './refusal.ts'

export function checkWorkload(
  cloud: Cloud,
  { definition: { read, arn }, networkConfiguration, launchType, loadBalancers }: Workload,
): void {
  if (launchType === 'EC2' || launchType === 'EXTERNAL')
    throw refuse('UnsupportedFeatureException', `The local clouds have no launch type ${launchType}, only FARGATE.`)
  if (!read.requiresCompatibilities.includes('FARGATE'))
    throw invalid('Task definition does not support launch_type FARGATE.')
  checkNetwork(networkConfiguration)
  for (const each of loadBalancers) checkLoadBalancer(cloud, each, { read, arn })
}

function checkLoadBalancer(
  cloud: Cloud,
  { containerName, containerPort, targetGroupArn }: LoadBalancer,
  { read }: Pick<Workload['definition'], 'read' | 'arn'>,
): void {
  const container = read.containerDefinitions.find(({ name }) => name === containerName)
  if (!container) throw invalid(`The container ${containerName} does not exist in the task definition.`)
  if (!container.portMappings.some((mapping) => mapping.containerPort === containerPort))
    throw invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`)
  if (![...cloud.balancers].some((each) => each.targetGroupArn === targetGroupArn))
    throw invalid(`The target group with targetGroupArn ${targetGroupArn} does not have an associated load balancer.`)
}

export function checkConfiguration(
  cloud: Cloud,
  configuration: DeploymentConfiguration,
  loadBalancers: readonly LoadBalancer[],
): void {
  const { strategy, lifecycleHooks, alarms } = configuration
  for (const hook of lifecycleHooks) checkHook(hook)
  for (const type of ['PAUSE', 'AWS_LAMBDA'] as const)
    if (lifecycleHooks.filter(({ targetType }) => targetType === type).length > 10)
      throw invalid(`A service can have 10 ${type} lifecycle hooks at most.`)
  checkThreshold(configuration)
  checkPercentages(configuration)
  if (alarms?.enable === true && alarms.alarmNames.length === 0) throw invalid('alarmNames cannot be empty.')
  if (strategy === 'ROLLING') {
    if (lifecycleHooks.length > 0 && cloud.kernel.guess('ecs.hooks.rolling', ['refused', 'ignored']) === 'refused')
      throw invalid('Lifecycle hooks are not supported with the ROLLING deployment strategy.')
    return
  }
  if (
    !loadBalancers.some(
      ({ advancedConfiguration: advanced }) =>
        advanced?.alternateTargetGroupArn && advanced.productionListenerRule && advanced.roleArn,
    )
  )
    throw invalid(
      `The ${strategy} deployment strategy requires a load balancer with advancedConfiguration or Service Connect.`,
    )
  if (
    strategy === 'BLUE_GREEN' &&
    configuration.bakeTimeInMinutes === undefined &&
    cloud.kernel.guess('ecs.bake-time', ['has a default', 'is needed']) === 'is needed'
  )
    throw invalid('bakeTimeInMinutes is required with the BLUE_GREEN deployment strategy.')
}

function checkThreshold({ deploymentCircuitBreaker: breaker }: DeploymentConfiguration): void {
  const { type, value } = breaker?.thresholdConfiguration ?? { type: 'COUNT', value: 1 }
  checkRange('thresholdConfiguration.value', value, [1, type === 'COUNT' ? Infinity : 100])
}

const stagesOfLambda: readonly string[] = ['TEST_TRAFFIC_SHIFT', 'PRODUCTION_TRAFFIC_SHIFT']

function checkHook({ targetType, lifecycleStages, hookTargetArn, roleArn }: Hook): void {
  if (lifecycleStages.length === 0) throw invalid('lifecycleStages cannot be empty.')
  if (targetType === 'AWS_LAMBDA') {
    if (hookTargetArn === undefined || roleArn === undefined)
      throw invalid('hookTargetArn and roleArn are required for AWS_LAMBDA lifecycle hooks.')
    return
  }
  if (hookTargetArn !== undefined) throw invalid('hookTargetArn is not applicable for PAUSE lifecycle hooks.')
  const wrong = lifecycleStages.find((stage) => stagesOfLambda.includes(stage))
  if (wrong !== undefined) throw invalid(`PAUSE hooks cannot be configured at the ${wrong} lifecycle stage.`)
}

function checkPercentages({
  strategy,
  maximumPercent = 200,
  minimumHealthyPercent = 100,
  bakeTimeInMinutes,
  ...more
}: DeploymentConfiguration): void {
  if (minimumHealthyPercent > 100) throw invalid('minimumHealthyPercent must be at most 100')
  if (minimumHealthyPercent < 0) throw invalid('minimumHealthyPercent must be at least 0')
  if (maximumPercent < 100) throw invalid('maximumPercent must be at least 100')
  if (maximumPercent === 100 && minimumHealthyPercent === 100)
    throw invalid('Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.')
  const { canaryConfiguration: canary, linearConfiguration: linear } = more
  if ((canary && strategy !== 'CANARY') || (linear && strategy !== 'LINEAR'))
    throw invalid(`linearConfiguration and canaryConfiguration are not valid with the ${strategy} deployment strategy.`)
  checkRange('canaryPercent', canary?.canaryPercent, [0.1, 100])
  checkRange('stepPercent', linear?.stepPercent, [3, 100])
  checkRange('canaryBakeTimeInMinutes', canary?.canaryBakeTimeInMinutes, [0, 1440])
  checkRange('stepBakeTimeInMinutes', linear?.stepBakeTimeInMinutes, [0, 1440])
  checkRange('bakeTimeInMinutes', bakeTimeInMinutes, [0, 1440])
}

function checkRange(name: string, value: number | undefined, [low, high]: readonly [number, number]): void {
  if (value !== undefined && (value < low || value > high))
    throw invalid(`${name} must be between ${low} and ${high}, got ${value}.`)
}

/** documented: Fargate has no DAEMON. */
export function checkKind(input: Input): void {
  const { deploymentController: controller, schedulingStrategy } = input
  const type = isObject(controller) ? controller['type'] : 'ECS'
  if (type !== 'ECS')
    throw refuse('UnsupportedFeatureException', `The local clouds have no deployment controller ${String(type)}.`)
  if (schedulingStrategy === 'DAEMON')
    throw invalid('The daemon scheduling strategy is not supported for the FARGATE launch type.')
  checkCapacity(input)
}

/** documented: ECS Exec needs a task role (developer guide, "Monitor Amazon ECS containers with ECS Exec"). observed: the
 * text (public logs of 2021 to 2026). */
export function checkEntry(content: Input, { definition: { read } }: Workload, what: 'created' | 'updated'): void {
  if (content['enableExecuteCommand'] === true && read.taskRoleArn === undefined)
    throw invalid(
      `The service couldn't be ${what} because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.`,
    )
}

export function checkName(name: string): void {
  if (!/^[\w-]{1,255}$/.test(name)) throw clientError('Service name contains invalid characters.')
}
