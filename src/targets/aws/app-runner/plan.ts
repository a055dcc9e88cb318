import type { Context } from '../../../core/context.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { type ResolveSecret, resolveSecrets } from '../secrets.ts'
import { changesBetween } from './changes.ts'
import { settingsFor } from './desired.ts'
import { problemsOf } from './problems.ts'
import type { WantedScaling } from './scaling.ts'
import { fits } from './sealed.ts'
import { liveHash, type RunSettings } from './settings.ts'
import { wayBackOf } from './snapshot.ts'
import type { PlanDetail } from './steps.ts'
import type { Tags } from '../tags.ts'
import { detailOf, type ServiceView } from './view.ts'
import { warningsOf } from './warnings.ts'

/** What App Runner would be asked for, and what stands in the way. Changes nothing. */
export async function planService(
  unit: Unit,
  seen: Observed,
  resolve: ResolveSecret,
  context: Context,
): Promise<TargetPlan> {
  const { service: view, scaling } = detailOf(seen)
  const secrets = await resolveSecrets(unit.settings.secrets, resolve, context)
  const given: ServiceSettings = {
    ...unit.settings,
    ...(secrets.found === undefined ? {} : { secrets: secrets.found }),
  }
  const detail = detailFor({ ...unit, settings: given }, view, scaling)
  const { settings, userTags } = detail
  const traits = traitsFor(detail, view)
  const unchanged = view !== undefined && isUnchanged(view, detail, scaling)
  const problems = [...secrets.problems, ...problemsOf({ given, settings, scaling, view, userTags })]
  return {
    action: view === undefined ? 'create' : unchanged ? 'unchanged' : 'update',
    traits,
    problems: unchanged ? [] : problems,
    warnings: [...secrets.warnings, ...(unchanged ? [] : warningsOf({ view, settings, given, traits }))],
    changes: unchanged ? [] : changesBetween(view?.settings, view?.tags ?? {}, { settings, scaling, userTags }),
    steps: unchanged ? ['Probe what serves'] : stepsFor(detail, view),
    settingsHash: detail.mark.settingsHash,
    fingerprint: seen.fingerprint,
    detail,
  }
}

function detailFor(unit: Unit, view: ServiceView | undefined, scaling: WantedScaling | undefined): PlanDetail {
  const { image, settings, release } = unit
  const base = settingsFor(unit, view?.settings)
  const made = scaling?.arn === undefined ? scaling?.name : undefined
  const wanted = withScaling(base, scaling)
  return {
    settings: wanted,
    former: view === undefined ? {} : wayBackOf(view, wanted.env).former,
    userTags: settings.labels ?? {},
    mark: {
      release: release.id,
      order: release.order,
      version: release.version,
      run: release.run,
      settingsHash: hashOf({ digest: image.digest, settings }),
      digest: image.digest,
      created: view === undefined,
      ...(release.places === undefined ? {} : { places: [...release.places] }),
    },
    ...(scaling === undefined || made === undefined ? {} : { newScaling: { name: made, content: scaling.content } }),
  }
}

/** Where a configuration has to be made first, which one it is will be seen then. */
function withScaling({ scaling: now, ...settings }: RunSettings, wanted: WantedScaling | undefined): RunSettings {
  const arn = wanted === undefined ? now : wanted.arn
  return arn === undefined ? settings : { ...settings, scaling: arn }
}

/** Live settings are compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged(view: ServiceView, detail: PlanDetail, scaling: WantedScaling | undefined): boolean {
  const { mark, settings, status, tags } = view
  if (mark?.phase !== 'done' || status !== 'RUNNING' || settings === undefined) return false
  if (mark.settingsHash !== detail.mark.settingsHash || mark.live !== liveHash(settings)) return false
  if (scaling !== undefined && scaling.arn !== settings.scaling) return false
  return settings.env['RELEASE_ID'] === mark.release && hasAll(tags, detail.userTags)
}

const hasAll = (tags: Tags, wanted: Tags): boolean =>
  Object.entries(wanted).every(([key, value]) => tags[key] === value)

function traitsFor({ settings, former }: PlanDetail, view: ServiceView | undefined): Traits {
  return {
    hold: 'none',
    shift: 'all',
    undo: 'redeploy',
    undoNeeds: view === undefined || fits(former) ? 'cloud' : 'snapshot',
    proof: settings.public ? 'http' : 'platform',
  }
}

function stepsFor({ newScaling, settings }: PlanDetail, view: ServiceView | undefined): string[] {
  const scaled =
    newScaling === undefined ? [] : [`Make an auto scaling configuration under the name ${newScaling.name}`]
  const probe = settings.public ? ['Probe the public address'] : []
  if (view === undefined)
    return [
      ...scaled,
      'Create the service',
      ...probe,
      'Decide',
      'Close the mark (if the release fails: delete the service again)',
    ]
  return [
    ...scaled,
    'Mark the service, with a note of what there is',
    ...(view.status === 'PAUSED' ? ['Resume the service'] : []),
    'Update the service: App Runner switches users over when the new version is healthy',
    ...probe,
    'Decide',
    'Close the mark (if the release fails: update the service to what it was)',
  ]
}
