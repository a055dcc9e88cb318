import type { Service } from './records.ts'

/** The revisions that take traffic or bear a tag, at the status or still at the front ends. */
export function servingNames(service: Service): ReadonlySet<string> {
  const { current } = service.routes
  return new Set([...service.trafficStatuses, ...current].flatMap(({ revision }) => revision ?? []))
}
