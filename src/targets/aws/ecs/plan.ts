import type { Context } from '../../../core/context.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { Unit } from '../../../core/unit.ts'
import { type ResolveSecret, resolveSecrets } from '../secrets.ts'
import type { Tags } from '../tags.ts'
import { changesBetween } from './changes.ts'
import { portFor, settingsFor } from './desired.ts'
import { guardFor } from './guard.ts'
import { problemsOf } from './problems.ts'
import { type Architecture, liveHash, releaseOf, type RunSettings, withSettings } from './settings.ts'
import { stepsFor } from './planned-steps.ts'
import type { PlanDetail } from './request.ts'
import { nothingThere, problemsOfService } from './service-problems.ts'
import { type Addresses, type ServiceView, settingsOf, viewOf } from './view.ts'
import { warningsOf } from './warnings.ts'

export interface PlanOptions extends Addresses {
  readonly service: string
  readonly cluster: string
  readonly container: string | undefined
  readonly architecture: Architecture | undefined
  readonly command: readonly string[] | undefined
  /** After so many minutes at our pause ECS rolls back by itself. */
  readonly patience: number
  readonly resolve: ResolveSecret
}

export interface Planned {
  /** With the secrets' ARNs. */
  readonly unit: Unit
  readonly view: ServiceView
  readonly before: RunSettings
  readonly settings: RunSettings
  readonly detail: PlanDetail
  readonly options: PlanOptions
}

/** What ECS would be asked for, and what stands in the way. Changes nothing. */
export async function planService(
  unit: Unit,
  seen: Observed,
  options: PlanOptions,
  context: Context,
): Promise<TargetPlan> {
  const view = viewOf(seen)
  if (view === undefined) return refused(seen, [nothingThere(options)])
  const before = settingsOf(view, view.definition)
  const wrong = problemsOfService(view, options)
  if (before === undefined || wrong.length > 0) return refused(seen, wrong)
  const secrets = await resolveSecrets(unit.settings.secrets, options.resolve, context)
  const given = { ...unit.settings, ...(secrets.found === undefined ? {} : { secrets: secrets.found }) }
  const planned = planFor({ ...unit, settings: given }, view, before, options)
  const unchanged = isUnchanged(planned)
  return {
    action: unchanged ? 'unchanged' : 'update',
    traits: traitsFor(planned),
    problems: unchanged ? [] : [...secrets.problems, ...problemsOf(planned)],
    warnings: [...secrets.warnings, ...(unchanged ? [] : warningsOf(planned))],
    changes: unchanged ? [] : changesBetween(planned),
    steps: unchanged ? ['Probe what serves'] : stepsFor(planned),
    settingsHash: planned.detail.mark.settingsHash,
    fingerprint: seen.fingerprint,
    detail: planned.detail,
  }
}

/** There is nothing that a plan could be made from. */
const refused = ({ fingerprint, exists }: Observed, problems: readonly string[]): TargetPlan => ({
  action: exists ? 'update' : 'create',
  traits: { hold: 'none', shift: 'platform', undo: 'redeploy', undoNeeds: 'cloud', proof: 'platform' },
  problems,
  warnings: [],
  changes: [],
  steps: [],
  settingsHash: '',
  fingerprint,
  detail: undefined,
})

function planFor(unit: Unit, view: ServiceView, before: RunSettings, options: PlanOptions): Planned {
  const { image, settings: given, release } = unit
  const port = portFor(given, view, before)
  const settings = settingsFor(unit, before, { port, architecture: options.architecture })
  const { kind, ...held } = guardFor(view.configuration, { hasTest: view.hasTest, minutes: options.patience })
  const { architecture, command, container } = options
  const detail: PlanDetail = {
    content: withSettings(view.definition.content, view.container ?? '', settings),
    userTags: given.labels ?? {},
    ...(command === undefined ? {} : { command }),
    mark: {
      release: release.id,
      order: release.order,
      version: release.version,
      run: release.run,
      settingsHash: hashOf({ digest: image.digest, settings: given, architecture, command, container }),
      digest: image.digest,
      asked: hashOf(settings),
      created: false,
      guard: kind,
      ...held,
      command: command === undefined ? 'no' : 'yes',
      ...(release.places === undefined ? {} : { places: [...release.places] }),
    },
  }
  return { unit, view, before, settings, detail, options }
}

/** What is live is compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged({ view, detail }: Planned): boolean {
  const { mark, definition, container, tags, latest } = view
  if (mark?.phase !== 'done' || mark.settingsHash !== detail.mark.settingsHash || container === undefined) return false
  if (latest !== undefined || !hasTasks(view)) return false
  const isSame = liveHash(definition.content, container) === mark.live
  return isSame && releaseOf(settingsOf(view, definition)) === mark.release && hasAll(tags, detail.userTags)
}

/** One at least, where there are to be some: a service without tasks serves nobody. */
const hasTasks = ({ desired, running }: ServiceView): boolean =>
  running.reduce((sum, { tasks }) => sum + tasks, 0) >= Math.min(1, desired)

const hasAll = (tags: Tags, wanted: Tags): boolean =>
  Object.entries(wanted).every(([key, value]) => tags[key] === value)

const traitsFor = ({ detail: { mark }, options: { url } }: Planned): Traits => ({
  hold: mark.stage === undefined ? 'none' : 'paused',
  shift: 'platform',
  undo: 'redeploy',
  undoNeeds: 'cloud',
  proof: url === undefined ? 'platform' : 'http',
})
