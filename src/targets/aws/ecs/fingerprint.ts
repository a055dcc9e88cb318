import { canonicalJson, hashOf } from '../../../core/hash.ts'
import { toldTags } from '../tags.ts'
import type { Found } from './found.ts'

/** Not of what changes by itself: counts, times, deployments. `waiting`: pauses that wait for an answer, by id. */
export const fingerprintOf = (
  { status, definition, served, configuration, placement, tags }: Found,
  waiting: readonly string[],
): string =>
  hashOf({
    status,
    definition: definition.arn,
    served,
    configuration: inAnyOrder(configuration),
    placement: inAnyOrder(placement),
    tags: toldTags(tags),
    waiting,
  })

/**
 * Hooks and their stages, alarms, capacity providers: sets, as hashicorp/terraform-provider-aws has them too (service.go, November 2026). Nobody
 * has promised their order, so that it must not look like a change.
 */
function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const members: readonly unknown[] = value
    return members.map(inAnyOrder).toSorted(byText)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inAnyOrder(member)]))
}

const byText = (a: unknown, b: unknown): number => (canonicalJson(a) < canonicalJson(b) ? -1 : 1)
