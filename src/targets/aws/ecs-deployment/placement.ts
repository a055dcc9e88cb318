import type { EcsService } from '../../../aws/ecs-types.ts'
import type { TaskSeen } from './tasks.ts'

/** Where there is no task that could tell (developer guide, "Amazon ECS service event messages", November 2026). */
const refused = /was unable to place a task|failed to launch a task/

interface Placed {
  /** When the deployment began, by ECS's clock, ms since the epoch; absent of one whose events say nothing. */
  readonly began: number | undefined
  /** Tasks of the deployment, as many as are still shown. */
  readonly tasks: readonly TaskSeen[]
}

/**
 * What ECS says of tasks that it could not even start, oldest first. Its events do not name the deployment: what came before it is not
 * its own, and what came before its newest task kept it up no longer.
 */
export function refusalsOf({ events = [] }: Pick<EcsService, 'events'>, { began, tasks }: Placed): readonly string[] {
  if (began === undefined) return []
  const from = Math.max(began, ...tasks.map(({ created }) => created))
  return events
    .flatMap(({ createdAt, message = '' }) => (createdAt === undefined ? [] : [{ at: createdAt.getTime(), message }]))
    .filter(({ at, message }) => at > from && refused.test(message))
    .toSorted((a, b) => a.at - b.at)
    .map(({ message }) => message)
}
