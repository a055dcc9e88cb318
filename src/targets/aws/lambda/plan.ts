import type { Context } from '../../../core/context.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { Unit } from '../../../core/unit.ts'
import { type Ability, abilityOf, type LookInto } from './adapter.ts'
import { accessOf, candidateAlias, type FunctionAlias, sameRoutes } from './aliases.ts'
import { changesBetween } from './changes.ts'
import { accessFor, architectureFor, imageFor, settingsFor } from './desired.ts'
import { problemsOf } from './problems.ts'
import { type Architecture, contentHash, liveHash } from './settings.ts'
import type { Open } from './statements.ts'
import { type PlanDetail, viewOf } from './steps.ts'
import type { FunctionView } from './view.ts'
import { warningsOf } from './warnings.ts'

export interface PlanOptions {
  readonly alias: string
  readonly architecture: Architecture | undefined
  /** Ways by which the function is called without an alias, in words. */
  readonly bypasses: (context: Context) => Promise<readonly string[]>
  /** What lets everybody call the URL of the alias that users call. */
  readonly openTo: (live: FunctionAlias | undefined, context: Context) => Promise<Open>
  readonly lookInto: LookInto
}

/** What Lambda would be asked for, and what stands in the way. Changes nothing. */
export async function planFunction(
  unit: Unit,
  seen: Observed,
  options: PlanOptions,
  context: Context,
): Promise<TargetPlan> {
  const view = viewOf(seen)
  const detail = detailFor(unit, view, options)
  const unchanged = view !== undefined && isUnchanged(view, detail)
  const bypasses = unchanged || view === undefined ? [] : await options.bypasses(context)
  const shut = !unchanged && staysOpen(unit, view) && (await options.openTo(view?.live, context)).url.length === 0
  const planned = { unit, seen, view, detail, bypasses, shut, alias: options.alias }
  const problems = unchanged ? [] : problemsOf(planned)
  // The image is looked into only when nothing else stands in the way: its layers may be large.
  const ability =
    unchanged || problems.length > 0
      ? {}
      : await abilityOf(detail.content.image, view?.mark?.adapter, options.lookInto, context)
  const { access } = detail.mark
  return {
    action: view === undefined ? 'create' : unchanged ? 'unchanged' : 'update',
    traits: traitsFor(access),
    problems: [...problems, ...(ability.problem === undefined ? [] : [ability.problem])],
    warnings: unchanged ? [] : warningsOf(planned),
    changes: unchanged ? [] : changesBetween(view, detail, options.alias),
    steps: unchanged ? ['Probe what serves'] : stepsFor(planned),
    settingsHash: detail.mark.settingsHash,
    fingerprint: seen.fingerprint,
    detail: withAdapter(detail, ability),
  }
}

export interface Planned {
  readonly unit: Unit
  readonly seen: Observed
  readonly view: FunctionView | undefined
  readonly detail: PlanDetail
  readonly bypasses: readonly string[]
  /** Its URL is of the open kind, and its policy lets nobody call it: it would be opened, though nobody has asked for that. */
  readonly shut: boolean
  readonly alias: string
}

/** Open by the kind of its URL alone, since `access` is not given. */
const staysOpen = ({ settings }: Unit, view: FunctionView | undefined): boolean =>
  settings.access === undefined && accessOf(view?.live) === 'public'

const withAdapter = (detail: PlanDetail, { adapter }: Ability): PlanDetail =>
  adapter === undefined ? detail : { ...detail, mark: { ...detail.mark, adapter } }

function detailFor(unit: Unit, view: FunctionView | undefined, options: PlanOptions): PlanDetail {
  const { settings: given, release, image } = unit
  const architecture = architectureFor(options.architecture, unit, view)
  const settings = settingsFor(unit, view?.latest.settings)
  const access = accessFor(given, view)
  const content = { settings, architecture, image: imageFor(unit, architecture) }
  return {
    content,
    userTags: given.labels ?? {},
    mark: {
      release: release.id,
      order: release.order,
      version: release.version,
      run: release.run,
      settingsHash: hashOf({ digest: image.digest, settings: given, architecture, alias: options.alias }),
      digest: image.digest,
      asked: hashOf(settings),
      access,
      architecture,
      image: content.image,
      created: view === undefined,
      ...(release.places === undefined ? {} : { places: [...release.places] }),
    },
  }
}

/** What is live is compared too, and who may call it: a function that was changed by hand since is not unchanged. */
function isUnchanged({ mark, live, latest, versions, tags }: FunctionView, detail: PlanDetail): boolean {
  if (mark?.phase !== 'done' || mark.settingsHash !== detail.mark.settingsHash || live === undefined) return false
  const serving = versions[live.version]
  if (serving === undefined || !sameRoutes(live, { version: serving.name, weights: {} })) return false
  if (serving.state === 'Failed' || accessOf(live) !== detail.mark.access) return false
  const isSame = liveHash(serving) === mark.live && contentHash(latest) === contentHash(serving)
  return isSame && Object.entries(detail.userTags).every(([key, value]) => tags[key] === value)
}

const traitsFor = (access: PlanDetail['mark']['access']): Traits => ({
  hold: 'candidate',
  shift: 'all',
  undo: 'route',
  undoNeeds: 'cloud',
  proof: access === 'public' ? 'http' : 'execution',
})

function stepsFor({ view, alias, detail }: Planned): string[] {
  const isPublic = detail.mark.access === 'public'
  const begin =
    view === undefined
      ? ['Create the function']
      : [
          'Mark the function, with a note of what there is',
          ...(view.twin === undefined ? ['Publish what $LATEST is as a version, to come back to'] : []),
          'Set configuration and image of $LATEST, and wait for Lambda',
        ]
  return [
    ...begin,
    'Publish a version and call it once, to see it start',
    `Lead the alias ${candidateAlias} to it${isPublic ? ', with a URL of its own' : ''}`,
    ...(isPublic ? ['Probe the candidate'] : []),
    'Decide',
    view?.live === undefined ? `Make the alias ${alias}, which leads to it` : `Lead the alias ${alias} to it`,
    ...(isPublic ? ['Probe the public address'] : []),
    `Delete the alias ${candidateAlias}`,
    view === undefined
      ? 'Close the mark (if the release fails: delete the function again)'
      : `Close the mark (if the release fails: lead ${alias} back, and put $LATEST back)`,
  ]
}
