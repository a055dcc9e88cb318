import { canonicalJson, hashOf } from '../../../core/hash.ts'
import type { LiveRevision, Observed } from '../../../core/target.ts'
import { sealedName } from './environment.ts'
import { readMark, readRecipe, type Recipe, type ServiceMark } from './mark.ts'
import { describeOperation, hasEnded, lastDeployment, type Operation, readOperation, since } from './operations.ts'
import type { WantedScaling } from './scaling.ts'
import type { Found } from './service.ts'
import { digestIn, isAsked, isBefore, liveHash, readSettings, type RunSettings } from './settings.ts'
import type { Tags } from '../tags.ts'

/** A service as Tandem looks at it: the part of `Observed` that only this target understands. Sensitive. */
export interface ServiceView {
  readonly arn: string
  /** 32 hexadecimal digits: the last part of the ARN. */
  readonly id: string
  /** `RUNNING`, `PAUSED`, `CREATE_FAILED`, `DELETE_FAILED`, `OPERATION_IN_PROGRESS` */
  readonly status: string
  /** Absent when App Runner builds the service from source code. */
  readonly settings?: RunSettings
  readonly sealed?: string
  readonly tags: Tags
  /** Newest first, the last twenty. */
  readonly operations: readonly Operation[]
  readonly mark?: ServiceMark
  readonly recipe?: Recipe
}

export interface AppRunnerDetail {
  readonly service?: ServiceView
  /** The scaling that is wanted here, when something is. */
  readonly scaling?: WantedScaling
}

export function viewService({ service, tags, operations }: Found): ServiceView {
  const { ServiceArn: arn = '', ServiceId: id = '', Status: status = '' } = service
  const settings = readSettings(service)
  const sealed =
    service.SourceConfiguration?.ImageRepository?.ImageConfiguration?.RuntimeEnvironmentVariables?.[sealedName]
  const [mark, recipe] = [readMark(tags), readRecipe(tags)]
  return {
    arn,
    id,
    status,
    tags,
    operations: operations.map(readOperation),
    ...(settings === undefined ? {} : { settings }),
    ...(sealed === undefined ? {} : { sealed }),
    ...(mark === undefined ? {} : { mark }),
    ...(recipe === undefined ? {} : { recipe }),
  }
}

/** Everything that a read of the cloud says, in the engine's terms. */
export function observed(found: Found | undefined, scaling: WantedScaling | undefined): Observed {
  const wanted = scaling === undefined ? {} : { scaling }
  if (found === undefined) {
    return { exists: false, fingerprint: 'absent', live: [], endpoints: {}, detail: wanted satisfies AppRunnerDetail }
  }
  const view = viewService(found)
  const busy = busyWith(view)
  const url = found.service.ServiceUrl
  const ours = oursOf(view)
  return {
    exists: true,
    fingerprint: fingerprintOf(view),
    live: liveOf(view),
    endpoints: url && view.settings?.public !== false ? { public: `https://${url}` } : {},
    detail: { service: view, ...wanted } satisfies AppRunnerDetail,
    ...(busy === undefined ? {} : { busy }),
    ...(view.mark === undefined ? {} : { mark: view.mark }),
    ...(ours === undefined ? {} : { ours }),
  }
}

/** The detail of an observation that this target made itself. */
export const detailOf = (seen: Observed): AppRunnerDetail => seen.detail as AppRunnerDetail

/**
 * Not of operations: a list shows them late. Tags that are empty are on their way out and say nothing.
 */
const fingerprintOf = ({ settings, status, tags }: ServiceView): string =>
  hashOf({ settings, status, tags: Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')) })

/**
 * AWS's own maintenance has the status too, and no operation
 * (https://docs.aws.amazon.com/apprunner/latest/dg/architecture.html, November 2026).
 */
function busyWith({ status, operations }: ServiceView): string | undefined {
  const [newest] = operations
  const underWay = newest !== undefined && !hasEnded(newest)
  if (status !== 'OPERATION_IN_PROGRESS' && !underWay) return undefined
  return `App Runner is at work${underWay ? `: ${describeOperation(newest)}` : ' on the service'}`
}

function liveOf(view: ServiceView): LiveRevision[] {
  const { status, operations, settings } = view
  const deployment = lastDeployment(operations)
  if (status === 'PAUSED' || status === 'CREATE_FAILED') return []
  if (deployment === undefined && status !== 'RUNNING') return []
  // While an update runs, some describe what there is and some what there will be.
  const digest = busyWith(view) === undefined ? digestIn(settings?.image ?? '') : undefined
  return [{ revision: revisionOf(deployment), share: 100, ...(digest === undefined ? {} : { digest }) }]
}

/** A service that runs longer than App Runner remembers its operations. */
const revisionOf = (deployment: Operation | undefined): string => deployment?.id ?? 'current'

/** Whoever puts another image there by hand keeps the environment, with the name of the release in it. */
function oursOf({ mark, settings, status, operations }: ServiceView): Observed['ours'] {
  if (mark === undefined || settings?.env['RELEASE_ID'] !== mark.release) return undefined
  if (mark.phase === 'done' && mark.live !== liveHash(settings)) return undefined
  const digest = digestIn(settings.image)
  return {
    revision: revisionOf(lastDeployment(operations)),
    ready: status === 'RUNNING',
    ...(digest === undefined ? {} : { digest }),
  }
}

/** What runs, or is set to run, seen from a release whose mark is on the service. */
export type Runs = 'ours' | 'before' | 'foreign'

export function runsNow(
  { settings, mark, operations }: ServiceView,
  release: string,
  before: Recipe | undefined,
): Runs {
  if (settings === undefined || mark?.release !== release) return 'foreign'
  // If App Runner shows something in other words than it was told, it is still ours as long as nobody else came after us.
  const updates = updatesSince(operations, mark).length
  if (settings.env['RELEASE_ID'] === release)
    return isAsked(settings, mark.asked) || updates <= ownUpdates(mark) ? 'ours' : 'foreign'
  if (before === undefined) return 'foreign'
  const restored = mark.phase === 'restoring' && updates === 1 && isVersionBefore(settings, before)
  return restored || isBefore(settings, before.settings, before.environment) ? 'before' : 'foreign'
}

/** Updates that came through since the mark was last moved: ours, or somebody else's. */
export const updatesSince = (operations: readonly Operation[], { after }: ServiceMark): readonly Operation[] =>
  since(operations, after).filter(({ type, status }) => type === 'UPDATE_SERVICE' && status === 'SUCCEEDED')

/** How many of them it took to bring ours: none where it was created, or had been there before the mark was moved. */
const ownUpdates = ({ created, phase }: ServiceMark): number => (created || phase === 'restoring' ? 0 : 1)

/** Image and environment are shown as they were asked for: by them our undo is told from somebody else's update. */
const isVersionBefore = ({ image, env, secrets }: RunSettings, { settings, environment }: Recipe): boolean =>
  image === settings.image && hashOf(env) === environment && canonicalJson(secrets) === canonicalJson(settings.secrets)
