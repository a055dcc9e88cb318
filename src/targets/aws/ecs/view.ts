import { regionOfArn } from '../../../aws/endpoints.ts'
import { hashOf } from '../../../core/hash.ts'
import { isUnfinished } from '../../../core/journal.ts'
import type { LiveRevision, Observed } from '../../../core/target.ts'
import { canBeTakenBack, type DeploymentDetail, hasEnded, type Hook } from '../ecs-deployment/deployment.ts'
import { describeCommand, isRunning } from './command.ts'
import { type Definition, shortName } from './definition.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Found } from './found.ts'
import { isGuarded } from './guard.ts'
import { readMark, readRecipe, type Recipe, type ServiceMark } from './mark.ts'
import { digestIn, readSettings, releaseOf, type RunSettings } from './settings.ts'

/** A service as Tandem looks at it: the part of `Observed` that only this target understands. Sensitive. */
export interface ServiceView extends Found {
  readonly mark?: ServiceMark
  readonly recipe?: Recipe
}

export interface EcsDetail {
  readonly service?: ServiceView
}

/** Addresses that ECS does not tell, as they are given. */
export interface Addresses {
  readonly url: string | undefined
  readonly testUrl: string | undefined
}

/** Everything that a read of the cloud says, in the engine's terms. */
export function observed(found: Found | undefined, addresses: Addresses): Observed {
  if (found === undefined)
    return { exists: false, fingerprint: 'absent', live: [], endpoints: {}, detail: {} satisfies EcsDetail }
  const view = viewService(found)
  const busy = busyWith(view)
  const ours = oursOf(view)
  return {
    exists: true,
    fingerprint: fingerprintOf(view, waitingIn(view)),
    live: liveOf(view),
    endpoints: endpointsOf(view, addresses),
    detail: { service: view } satisfies EcsDetail,
    ...(busy === undefined ? {} : { busy }),
    ...(busy !== undefined && isStoppable(view) ? { stoppable: true } : {}),
    ...(view.mark === undefined ? {} : { mark: view.mark }),
    ...(ours === undefined ? {} : { ours }),
  }
}

function viewService(found: Found): ServiceView {
  const [mark, recipe] = [readMark(found.tags), readRecipe(found.tags)]
  return { ...found, ...(mark === undefined ? {} : { mark }), ...(recipe === undefined ? {} : { recipe }) }
}

/** Of an observation that this target made itself. */
export const viewOf = (seen: Observed): ServiceView | undefined => (seen.detail as EcsDetail).service

const waitingIn = ({ latest }: ServiceView): readonly string[] =>
  latest === undefined ? [] : pausesOf(latest).map(({ id }) => id)

/** Pauses that wait for an answer. */
export const pausesOf = ({ hooks, status }: Pick<DeploymentDetail, 'hooks' | 'status'>): readonly Hook[] =>
  canBeTakenBack({ status }) ? hooks.filter((hook) => hook.type === 'PAUSE' && hook.status === 'AWAITING_ACTION') : []

export const isPaused = (deployment: DeploymentDetail): boolean => pausesOf(deployment).length > 0

/** What waits at a pause is at rest: ours is led on or back; somebody else's may wait for days, and is told by the plan. */
function busyWith(view: ServiceView): string | undefined {
  const { latest, deployment, ours, definition, command, configuration, arn, mark, isOld } = view
  if (command !== undefined && isRunning(command)) return describeCommand(command, arn)
  if (isUnfinished(mark) && ours?.arn === definition.arn && deployment === undefined && !isOld)
    return `ECS does not list the deployment of ${shortName(definition.arn)} yet`
  if (latest === undefined || hasEnded(latest) || isPaused(latest)) return undefined
  const what = latest.definition === undefined ? 'the service' : shortName(latest.definition)
  const endless =
    configuration.deploymentCircuitBreaker?.enable === true
      ? ''
      : ` (without a circuit breaker it may never end; to stop it: aws ecs stop-service-deployment --region ${regionOfArn(latest.arn)} --service-deployment-arn ${latest.arn})`
  return `ECS is at work on ${what}: ${latest.status}${latest.stage === undefined ? '' : `, ${latest.stage}`}${endless}`
}

/** The command is not: nobody but its owner knows whether it may end half-way. */
const isStoppable = ({ latest, deployment, command }: ServiceView): boolean =>
  latest !== undefined &&
  latest.arn === deployment?.arn &&
  canBeTakenBack(latest) &&
  (command === undefined || !isRunning(command))

function liveOf({ running }: ServiceView): LiveRevision[] {
  const all = running.reduce((sum, { tasks }) => sum + tasks, 0)
  return running.flatMap(({ definition: arn, tasks, share, digest }) => {
    const percent = share ?? (all === 0 ? 0 : Math.round((100 * tasks) / all))
    if (percent === 0) return []
    return [{ revision: shortName(arn), share: percent, ...(digest === undefined ? {} : { digest }) }]
  })
}

function endpointsOf(view: ServiceView, { url, testUrl }: Addresses): Observed['endpoints'] {
  const held = isHeld(view) && view.mark?.stage === 'POST_TEST_TRAFFIC_SHIFT'
  return {
    ...(url === undefined ? {} : { public: url }),
    ...(testUrl === undefined || !held ? {} : { candidate: testUrl }),
  }
}

/** The release's version is up, users have the old one, and ECS waits to be told. */
export const isHeld = ({ deployment, mark }: ServiceView): boolean =>
  deployment !== undefined && mark?.stage !== undefined && isPaused(deployment) && deployment.stage === mark.stage

function oursOf(view: ServiceView): Observed['ours'] {
  const { ours, deployment, container, definition } = view
  if (ours === undefined) return undefined
  const digest = digestIn(readSettings(ours.content, container)?.image)
  const isUp = deployment === undefined ? definition.arn === ours.arn : deployment.status === 'SUCCESSFUL'
  const reason = deployment?.reason
  return {
    revision: shortName(ours.arn),
    ready: isUp || isHeld(view),
    ...(reason === undefined ? {} : { reason }),
    ...(digest === undefined ? {} : { digest }),
  }
}

export const settingsOf = ({ container }: Pick<Found, 'container'>, { content }: Definition): RunSettings | undefined =>
  readSettings(content, container)

/** Made by the release of the mark: by its name in the environment, and by what it asked for. */
export function isOurs(found: Pick<Found, 'container'>, definition: Definition, mark: ServiceMark): boolean {
  const settings = settingsOf(found, definition)
  return releaseOf(settings) === mark.release && hashOf(settings) === mark.asked
}

/** What the service is set to run, seen from a release whose mark is on it. */
export type Runs = 'ours' | 'before' | 'foreign'

export function runsNow({ definition, ours, copy, mark }: ServiceView, release: string, before: Recipe): Runs {
  if (mark?.release !== release) return 'foreign'
  if (definition.arn === ours?.arn) return 'ours'
  return isSetToBefore(definition, before) || definition.arn === copy?.arn ? 'before' : 'foreign'
}

export const isSetToBefore = ({ arn }: Definition, { definition, set }: Recipe): boolean =>
  arn === definition || arn === set

/** The deployment configuration still has what the release has added. */
export const hasGuard = ({ configuration }: ServiceView, { guard: kind, stage }: ServiceMark): boolean =>
  kind !== 'none' && isGuarded(configuration, stage === undefined ? { kind } : { kind, stage })
