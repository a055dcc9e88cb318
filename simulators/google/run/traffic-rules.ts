// Traffic targets (@google-cloud/run 4.2.0's protos, read November 2026). documented: empty means 100 % to the latest ready revision.
// observed: tag lengths (PolicyEngine/policyengine-api issue 3729, policyengine-sim-api issue 656); a revision that is not there fails the
// operation, not the request (terraform-docs-samples pull 269). guess: a type that is not given; the other wordings.
import { broken } from './refusal.ts'
import { byRevision, latest, type TrafficTarget } from './spec.ts'

export interface TrafficRules {
  readonly service: string
  /** Is a target without a type read as what its members say, or refused? */
  readonly inferType: boolean
}

/** The targets as the cloud keeps them, or a refusal. */
export function checkTraffic(targets: readonly TrafficTarget[] | undefined, rules: TrafficRules): TrafficTarget[] {
  if (!targets?.length) return [{ type: latest, percent: 100 }]
  const typed = targets.map((target, index) => checkTarget(target, `traffic[${index}]`, rules))
  checkTags(typed, rules.service)
  const sum = typed.reduce((total, { percent = 0 }) => total + percent, 0)
  if (sum !== 100) throw broken('traffic', `traffic percentages must add up to 100, got ${sum}`)
  return typed
}

function checkTarget(target: TrafficTarget, at: string, { inferType }: TrafficRules): TrafficTarget {
  const { percent = 0, revision, type } = target
  if (percent < 0 || percent > 100) throw broken(`${at}.percent`, `must be between 0 and 100, got ${percent}`)
  if (type === undefined && !inferType) throw broken(`${at}.type`, 'traffic target allocation type is required')
  const resolved = type ?? (revision === undefined ? latest : byRevision)
  if (resolved === latest && revision !== undefined)
    throw broken(`${at}.revision`, 'must be empty when the type is TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST')
  if (resolved === byRevision && revision === undefined)
    throw broken(`${at}.revision`, 'is required when the type is TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION')
  return { ...target, type: resolved }
}

function checkTags(targets: readonly TrafficTarget[], service: string): void {
  const seen = new Set<string>()
  for (const { tag } of targets) {
    if (tag === undefined) continue
    if (seen.has(tag)) throw broken('spec.traffic.tag', `traffic tag '${tag}' is used more than once.`)
    if (!/^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(tag))
      throw broken('spec.traffic.tag', `traffic tag '${tag}' must be a valid DNS label.`)
    if (tag.length < 3) throw broken('spec.traffic.tag', `traffic tag '${tag}' must be at least 3 characters.`)
    if (tag.length + service.length > 46)
      throw broken(
        'spec.traffic.tag',
        `traffic tag '${tag}' and service name '${service}' together are too long. Combined traffic tag and service name cannot exceed 46 characters.`,
      )
    seen.add(tag)
  }
}
