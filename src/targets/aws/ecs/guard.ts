import type { DeploymentConfiguration } from '../../../aws/ecs-types.ts'

/**
 * What a release adds to the service's deployment configuration, and takes away again: the circuit breaker of a rolling service
 * that has none, since a deployment whose tasks never become healthy would not end; a pause before users are led over.
 */
export interface Guard {
  readonly kind: 'breaker' | 'pause' | 'none'
  /** Of the pause, ours or the service's own: users have the old version there. Absent for a rolling service. */
  readonly stage?: HoldStage
  /** Of our pause, minutes: then ECS rolls back by itself. */
  readonly minutes?: number
  /** Of the circuit breaker that was off: that it would have rolled back. */
  readonly rollback?: 'yes'
}

/** After the test listener has the new version; without one, once it is up. */
export type HoldStage = 'POST_TEST_TRAFFIC_SHIFT' | 'POST_SCALE_UP'

export const strategies = ['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY'] as const
export type Strategy = (typeof strategies)[number]

export const strategyOf = ({ strategy }: DeploymentConfiguration): Strategy =>
  strategies.find((each) => each === strategy) ?? 'ROLLING'

interface Wish {
  /** Has the load balancer a listener that shows what users do not get yet? */
  readonly hasTest: boolean
  readonly minutes: number
}

export function guardFor(configuration: DeploymentConfiguration, { hasTest, minutes }: Wish): Guard {
  if (strategyOf(configuration) === 'ROLLING') {
    const { enable, rollback } = configuration.deploymentCircuitBreaker ?? {}
    if (enable === true) return { kind: 'none' }
    return { kind: 'breaker', ...(rollback === true ? { rollback: 'yes' } : {}) }
  }
  const stage: HoldStage = hasTest ? 'POST_TEST_TRAFFIC_SHIFT' : 'POST_SCALE_UP'
  return ownPauses(configuration).some((hook) => holdsAt(hook, stage))
    ? { kind: 'none', stage }
    : { kind: 'pause', stage, minutes }
}

type Hook = NonNullable<DeploymentConfiguration['lifecycleHooks']>[number]

/** Pauses of the service itself. */
export const ownPauses = ({ lifecycleHooks = [] }: DeploymentConfiguration): readonly Hook[] =>
  lifecycleHooks.filter(({ targetType }) => targetType === 'PAUSE')

/** One that goes on by itself when nobody comes holds nothing; without a word ECS rolls back (its API reference, November 2026). */
const holdsAt = ({ lifecycleStages = [], timeoutConfiguration }: Hook, stage: HoldStage): boolean =>
  lifecycleStages.includes(stage) && timeoutConfiguration?.action !== 'CONTINUE'

/** How long the service's own pause holds, minutes; what is not said is a day (its API reference, November 2026). */
export const holdOf = (configuration: DeploymentConfiguration, stage: HoldStage): number =>
  Math.min(
    ...ownPauses(configuration).flatMap((hook) =>
      holdsAt(hook, stage) ? [hook.timeoutConfiguration?.timeoutInMinutes ?? 1_440] : [],
    ),
  )

/** How often users are led over by a part: before each of them its hooks of that stage run (API reference, November 2026). */
export function shiftsOf(configuration: DeploymentConfiguration): number {
  const strategy = strategyOf(configuration)
  if (strategy === 'LINEAR') return Math.ceil(100 / (configuration.linearConfiguration?.stepPercent ?? 10))
  return strategy === 'CANARY' ? 2 : 1
}

/** The configuration with what the release adds. */
export function guarded(configuration: DeploymentConfiguration, guard: Guard): DeploymentConfiguration {
  const now = sendable(configuration)
  if (guard.kind === 'breaker')
    return { ...now, deploymentCircuitBreaker: { ...now.deploymentCircuitBreaker, enable: true, rollback: true } }
  if (guard.kind === 'none' || isGuarded(configuration, guard)) return now
  return { ...now, lifecycleHooks: [...(now.lifecycleHooks ?? []), hookOf(guard)] }
}

const hookOf = ({ stage = 'POST_SCALE_UP', minutes }: Guard): Hook => ({
  targetType: 'PAUSE',
  lifecycleStages: [stage],
  timeoutConfiguration: { ...(minutes === undefined ? {} : { timeoutInMinutes: minutes }), action: 'ROLLBACK' },
})

export function isGuarded(configuration: DeploymentConfiguration, guard: Guard): boolean {
  if (guard.kind === 'breaker') return configuration.deploymentCircuitBreaker?.enable === true
  return guard.kind === 'pause' && ownPauses(configuration).some((hook) => isOurs(hook, guard))
}

/** There was none that holds at this stage when ours was added. */
const isOurs = (hook: Hook, { stage }: Guard): boolean =>
  stage !== undefined && hook.lifecycleStages?.length === 1 && holdsAt(hook, stage)

/** The configuration without what the release has added; what others have changed of it meanwhile stays. */
export function unguarded(configuration: DeploymentConfiguration, guard: Guard): DeploymentConfiguration {
  const now = sendable(configuration)
  if (guard.kind === 'breaker')
    return {
      ...now,
      deploymentCircuitBreaker: { ...now.deploymentCircuitBreaker, enable: false, rollback: guard.rollback === 'yes' },
    }
  if (guard.kind === 'none') return now
  // An empty list is said, as what is left out of an update may stay as it is.
  const others = now.lifecycleHooks?.filter((hook) => hook.targetType !== 'PAUSE' || !isOurs(hook, guard))
  return { ...now, lifecycleHooks: others ?? [] }
}

/** An answer has a bake time and hooks for rolling services too, which have neither. */
function sendable({ bakeTimeInMinutes, lifecycleHooks, ...rest }: DeploymentConfiguration): DeploymentConfiguration {
  const isRolling = strategyOf(rest) === 'ROLLING'
  return {
    ...rest,
    ...(bakeTimeInMinutes === undefined || (isRolling && bakeTimeInMinutes === 0) ? {} : { bakeTimeInMinutes }),
    ...(lifecycleHooks === undefined || (isRolling && lifecycleHooks.length === 0) ? {} : { lifecycleHooks }),
  }
}

/** Most that a hook waits, minutes (API reference of DeploymentLifecycleHookTimeoutConfiguration, November 2026). */
const longest = 20_160

/** How long a pause of ours waits for the decision, minutes: until a release has to be decided, ms, and long enough to tell ECS. */
export const patienceFor = (releaseTimeout = 30 * 60_000): number =>
  Math.min(longest, Math.ceil(releaseTimeout / 60_000) + 10)
