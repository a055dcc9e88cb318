import type { Context } from '../../../core/context.ts'
import { isCloudError } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Observed, TargetPlan, Traits } from '../../../core/target.ts'
import type { SecretReference, ServiceSettings, Unit } from '../../../core/unit.ts'
import type { RunTemplate } from '../../../gcp/run-types.ts'
import { changesBetween, droppedNames } from './changes.ts'
import { mainContainer } from './container.ts'
import { ingressNames } from './ingress.ts'
import { markAnnotation, readMark, type ServiceFields } from './mark.ts'
import type { PlanDetail } from './steps.ts'
import { liveHash, templateFor } from './template.ts'
import { floats } from './traffic.ts'
import { detailOf, type ServiceView } from './view.ts'

/** What planning asks of the cloud; read-only, each call. */
export interface PlanningReads {
  /** Pins `latest` to the version that it is now; `undefined` when that may not be read. */
  pin(secret: SecretReference, context: Context): Promise<SecretReference | undefined>
  /** Lets Cloud Run validate the change without making it. */
  validate(template: RunTemplate, fields: ServiceFields, seen: Observed, context: Context): Promise<void>
  /** Permissions on the service that the identity lacks. */
  missingPermissions(permissions: readonly string[], context: Context): Promise<readonly string[]>
}

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

interface PinnedSecrets {
  readonly secrets: readonly SecretReference[]
  readonly warnings: readonly string[]
}

async function pinSecrets(
  secrets: readonly SecretReference[],
  reads: PlanningReads,
  context: Context,
): Promise<PinnedSecrets> {
  const warnings: string[] = []
  const pinned = await Promise.all(
    secrets.map(async (secret) => {
      const found = await reads.pin(secret, context)
      if (found === undefined) {
        warnings.push(
          `secret ${secret.secret} stays at "latest", as its versions may not be read: an undo will not bring its old value back`,
        )
      }
      return found ?? secret
    }),
  )
  return { secrets: pinned, warnings }
}

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

async function problemsOf(
  detail: PlanDetail,
  settings: ServiceSettings,
  seen: Observed,
  reads: PlanningReads,
  context: Context,
): Promise<string[]> {
  const { service: view, openTo } = detailOf(seen)
  const problems: string[] = []
  if (settings.access !== undefined && view !== undefined && openTo === undefined) {
    problems.push(
      `"access: ${settings.access}" needs to know who may call the service: grant run.services.getIamPolicy`,
    )
  }
  const opens =
    detail.fields.invokerIamDisabled !== (view?.fields.invokerIamDisabled ?? false) || detail.close.length > 0
  const needed = ['run.services.update', ...(opens ? ['run.services.setIamPolicy'] : [])]
  const missing = view === undefined ? [] : await reads.missingPermissions(needed, context)
  if (missing.length > 0) problems.push(`the identity lacks ${missing.join(' and ')} on the service`)
  if (problems.length > 0) return problems
  try {
    await reads.validate(detail.template, detail.fields, seen, context)
    return []
  } catch (error) {
    if (!isCloudError(error, 'invalid', 'denied', 'missing', 'exhausted')) throw error
    return [error.hint === undefined ? error.message : `${error.message} (${error.hint})`]
  }
}

/** The first touch of a service that was not ours says what it will drop. */
function adoptionWarnings(
  seen: Observed,
  view: ServiceView | undefined,
  settings: ServiceSettings,
  template: RunTemplate,
): string[] {
  const warnings: string[] = []
  const dropped = view === undefined ? [] : droppedNames(mainContainer(view.template), mainContainer(template))
  if (dropped.length > 0)
    warnings.push(
      `these variables of the service are not given and will be gone: ${dropped.join(', ')} (env-strategy: merge keeps them)`,
    )
  if (seen.mark === undefined)
    warnings.push('this service was not released by Tandem before; what is not given stays as it is')
  if (view !== undefined && !floats(view.routes)) {
    warnings.push(
      'its traffic is assigned to named revisions; the new revision will get all of it, by name, so a later deployment by other tools gets none',
    )
  }
  if (seen.live.length > 1)
    warnings.push(`its traffic is split over ${seen.live.length} revisions; the split ends with this release`)
  if (settings.minInstances !== undefined && (view?.template.scaling?.minInstanceCount ?? 0) > 0) {
    warnings.push('the minimum of instances moves from the revision to the service')
  }
  return warnings
}

function stepsFor(traits: Traits, view: ServiceView | undefined, close: readonly string[]): string[] {
  if (view === undefined)
    return ['Create the service', 'Probe the public address', 'Close the mark; if it fails, delete the service again']
  if (traits.hold === 'none')
    return ['Replace the revision, which has never served', 'Probe the public address', 'Close the mark']
  return [
    'Stage the new revision at 0 %, users pinned to what they have',
    'Make it reachable under a tag of its own',
    'Probe the candidate',
    'Decide',
    'Send all traffic to the new revision',
    ...(close.length > 0 ? [`Take the invoker role from ${close.join(', ')}`] : []),
    'Probe the public address',
    floats(view.routes)
      ? 'Let traffic follow the latest revision again, as it did'
      : 'Keep traffic on the new revision by name',
  ]
}
