import type { Context } from '../../../core/context.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { ServiceSettings, Unit } from '../../../core/unit.ts'
import { changesBetween } from './changes.ts'
import { ingressNames } from './ingress.ts'
import { markAnnotation, readMark, type ServiceFields } from './mark.ts'
import { pinSecrets } from './pinned-secrets.ts'
import { problemsOf } from './problems.ts'
import type { PlanningReads } from './reads.ts'
import type { PlanDetail } from './request.ts'
import { liveHash, templateFor } from './template.ts'
import { floats } from './traffic.ts'
import { detailOf, type ServiceView } from './view.ts'
import { adoptionWarnings } from './warnings.ts'

/** What Cloud Run would be asked for, and what stands in the way. Changes nothing. */
export async function planService(
  unit: Unit,
  seen: Observed,
  reads: PlanningReads,
  context: Context,
): Promise<TargetPlan> {
  const { service: view, openTo } = detailOf(seen)
  const pinnedSecrets = await pinSecrets(unit.settings.secrets ?? [], reads, context)
  const settings = {
    ...unit.settings,
    ...(unit.settings.secrets === undefined ? {} : { secrets: pinnedSecrets.secrets }),
  }
  const template = templateFor({ ...unit, settings }, view?.template)
  const fields = fieldsFor(settings, view, openTo)
  const close = settings.access === 'private' ? (openTo ?? []) : []
  const settingsHash = hashOf({ digest: unit.image.digest, settings })
  const mark = markFor(unit, settingsHash, view === undefined)
  const detail: PlanDetail = { template, fields, mark, close }
  const changes = changesBetween(view, { template, fields, close })
  const action =
    view === undefined ? 'create' : isUnchanged(seen, { settingsHash, view, fields, close }) ? 'unchanged' : 'update'
  const problems = action === 'unchanged' ? [] : await problemsOf(detail, settings, seen, reads, context)
  const traits = traitsFor(seen, view)
  return {
    action,
    traits,
    problems,
    warnings: [
      ...pinnedSecrets.warnings,
      ...(action === 'update' ? adoptionWarnings(seen, view, settings, template) : []),
    ],
    changes: action === 'unchanged' ? [] : changes,
    steps: action === 'unchanged' ? ['Probe what serves'] : stepsFor(traits, view, close),
    settingsHash,
    fingerprint: seen.fingerprint,
    detail,
  }
}

const markFor = ({ release, image }: Unit, settingsHash: string, created: boolean): PlanDetail['mark'] => ({
  release: release.id,
  order: release.order,
  version: release.version,
  run: release.run,
  settingsHash,
  created,
  ...(release.places === undefined ? {} : { places: release.places }),
  digest: image.digest,
})

/** A new service is private unless it is said to be public; one that exists stays as it is. */
function fieldsFor(
  settings: ServiceSettings,
  view: ServiceView | undefined,
  openTo: readonly string[] | undefined,
): ServiceFields {
  const before = view?.fields
  const ingress =
    settings.ingress === undefined ? (before?.ingress ?? 'INGRESS_TRAFFIC_ALL') : ingressNames[settings.ingress]
  return {
    ingress,
    invokerIamDisabled: invokerIamDisabled(settings, before?.invokerIamDisabled ?? false, openTo),
    minInstances: settings.minInstances ?? before?.minInstances ?? 0,
    labels: { ...before?.labels, ...settings.labels },
  }
}

/** A service that is open to everybody by its policy is public already. */
function invokerIamDisabled(
  { access }: ServiceSettings,
  before: boolean,
  openTo: readonly string[] | undefined,
): boolean {
  if (access === undefined) return before
  if (access === 'private') return false
  return before || !(openTo ?? []).includes('allUsers')
}

/** Live fields are compared too: a service that was changed by hand since is not unchanged. */
function isUnchanged({ ours, live }: Observed, { settingsHash, view, fields, close }: Wanted): boolean {
  const mark = readMark(view.annotations[markAnnotation])
  if (mark?.phase !== 'done' || mark.settingsHash !== settingsHash || view.trouble !== undefined) return false
  if (mark.live !== liveHash(view.template) || hashOf(fields) !== hashOf(view.fields) || close.length > 0) return false
  // After an undo it is not the release's own revision that serves, but one made anew of the same template.
  return live.length === 1 && (live[0]?.revision === ours?.revision || live[0]?.revision === view.latestCreated)
}

interface Wanted {
  readonly settingsHash: string
  readonly view: ServiceView
  readonly fields: ServiceFields
  readonly close: readonly string[]
}

function traitsFor(seen: Observed, view: ServiceView | undefined): Traits {
  const canHold = view !== undefined && seen.live.length > 0
  return {
    hold: canHold ? 'candidate' : 'none',
    shift: 'any',
    undo: canHold ? 'route' : 'redeploy',
    undoNeeds: 'cloud',
    proof: 'http',
  }
}

function stepsFor(traits: Traits, view: ServiceView | undefined, close: readonly string[]): string[] {
  const closing = close.length > 0 ? [`Take the invoker role from ${close.join(', ')}`] : []
  if (view === undefined)
    return ['Create the service', 'Probe the public address', 'Close the mark; if it fails, delete the service again']
  if (traits.hold === 'none')
    return ['Replace the revision, which has never served', ...closing, 'Probe the public address', 'Close the mark']
  return [
    'Stage the new revision at 0 %, users pinned to what they have',
    'Make it reachable under a tag of its own',
    'Probe the candidate',
    'Decide',
    'Send all traffic to the new revision',
    ...closing,
    'Probe the public address',
    floats(view.routes)
      ? 'Let traffic follow the latest revision again, as it did'
      : 'Keep traffic on the new revision by name',
  ]
}
