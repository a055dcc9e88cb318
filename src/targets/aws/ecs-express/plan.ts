import type { Context } from '../../../core/context.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { type ResolveSecret, resolveSecrets } from '../secrets.ts'
import type { Tags } from '../tags.ts'
import { changesBetween } from './changes.ts'
import { type PlaceWish, settingsFor } from './desired.ts'
import { problemsOf } from './problems.ts'
import type { ExpressApi } from './service.ts'
import { liveHash } from './settings.ts'
import type { PlanDetail } from './steps.ts'
import { detailOf, type ExpressDetail, type ExpressView, viewOf } from './view.ts'
import { warningsOf } from './warnings.ts'

export interface PlanOptions {
  readonly wish: PlaceWish
  readonly resolve: ResolveSecret
  readonly api: Pick<ExpressApi, 'companions'>
}

export interface Planned {
  /** With the secrets' ARNs. */
  readonly unit: Unit
  readonly wish: PlaceWish
  readonly view: ExpressView | undefined
  /** What has the name and is in the way. */
  readonly obstacle: 'classic' | 'draining' | 'no cluster' | undefined
  /** What the service's task definition has beside the container of Express Mode. */
  readonly companions: readonly string[]
  readonly detail: PlanDetail
  readonly traits: Traits
}

/** What ECS would be asked for, and what stands in the way. Changes nothing. */
export async function planService(
  unit: Unit,
  seen: Observed,
  { wish, resolve, api }: PlanOptions,
  context: Context,
): Promise<TargetPlan> {
  const secrets = await resolveSecrets(unit.settings.secrets, resolve, context)
  const given: ServiceSettings = {
    ...unit.settings,
    ...(secrets.found === undefined ? {} : { secrets: secrets.found }),
  }
  const definition = viewOf(seen)?.definition
  const companions = definition === undefined ? [] : await api.companions(definition, context)
  const planned = { ...plannedFor({ ...unit, settings: given }, detailOf(seen), wish), companions }
  const { view, detail, traits } = planned
  const unchanged = view !== undefined && isUnchanged(view, detail)
  return {
    action: view === undefined ? 'create' : unchanged ? 'unchanged' : 'update',
    traits,
    problems: unchanged ? [] : [...secrets.problems, ...problemsOf(planned)],
    warnings: [...secrets.warnings, ...(unchanged ? [] : warningsOf(planned))],
    changes: unchanged ? [] : changesBetween(view, detail),
    steps: unchanged ? ['Probe what serves'] : stepsFor(planned),
    settingsHash: detail.mark.settingsHash,
    fingerprint: seen.fingerprint,
    detail,
  }
}

function plannedFor(unit: Unit, { service }: ExpressDetail, wish: PlaceWish): Omit<Planned, 'companions'> {
  const view = service?.kind === 'express' ? service : undefined
  const obstacle = service === undefined || service.kind === 'express' ? undefined : service.kind
  const detail = detailFor(unit, view, wish)
  return { unit, wish, view, obstacle, detail, traits: traitsFor(unit.settings, view) }
}

function detailFor(unit: Unit, view: ExpressView | undefined, wish: PlaceWish): PlanDetail {
  const { image, settings: given, release } = unit
  const settings = settingsFor(unit, view?.settings, wish)
  return {
    settings,
    userTags: given.labels ?? {},
    isInternal: isInternal(given, view),
    mark: {
      release: release.id,
      order: release.order,
      version: release.version,
      run: release.run,
      settingsHash: hashOf({ digest: image.digest, settings: given, ...wish }),
      digest: image.digest,
      asked: hashOf(settings),
      created: view === undefined,
      ...(release.places === undefined ? {} : { places: [...release.places] }),
    },
    ...(given.infrastructureRole === undefined ? {} : { infrastructureRole: given.infrastructureRole }),
  }
}

const isInternal = ({ ingress }: ServiceSettings, view: ExpressView | undefined): boolean =>
  view?.endpoint === undefined ? ingress === 'internal' : !view.endpoint.isPublic

/** Live settings are compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged({ mark, settings, tags, head }: ExpressView, detail: PlanDetail): boolean {
  if (mark?.phase !== 'done' || settings === undefined) return false
  if (head !== undefined && head.status !== 'ROLLBACK_SUCCESSFUL') return false
  if (mark.settingsHash !== detail.mark.settingsHash || mark.live !== liveHash(settings)) return false
  return settings.env['RELEASE_ID'] === mark.release && hasAll(tags, detail.userTags)
}

const hasAll = (tags: Tags, wanted: Tags): boolean =>
  Object.entries(wanted).every(([key, value]) => tags[key] === value)

const traitsFor = (given: ServiceSettings, view: ExpressView | undefined): Traits => ({
  hold: 'none',
  shift: 'platform',
  undo: 'redeploy',
  undoNeeds: 'cloud',
  proof: isInternal(given, view) ? 'platform' : 'http',
})

function stepsFor({ view, traits }: Planned): string[] {
  const probe = traits.proof === 'http' ? ['Probe the public address'] : []
  if (view === undefined)
    return [
      'Create the service: ECS makes load balancer, certificate and scaling, and starts it',
      ...probe,
      'Decide',
      'Close the mark (if the release fails: delete the service again)',
    ]
  return [
    'Mark the service, with a note of what there is',
    'Update the service: ECS gives 5 % of the requests to the new version, then all, and takes it back when its alarm goes off',
    ...probe,
    'Decide',
    'Close the mark (if the release fails: have ECS take it back, or update the service to what it was)',
  ]
}
