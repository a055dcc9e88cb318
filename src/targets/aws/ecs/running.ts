import type { EcsService } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { hasEnded } from '../ecs-deployment/deployment.ts'
import type { Looking } from './api.ts'
import type { Definitions } from './definitions.ts'
import type { KnownDeployment, Running } from './found.ts'
import type { Before } from './made.ts'
import { digestIn, readSettings } from './settings.ts'

/** By ECS's weights where it tells them, else by the tasks that run. */
export async function runningOf(
  service: EcsService,
  { latest, container, definition }: Before,
  { definitions }: Looking,
  context: Context,
): Promise<readonly Running[]> {
  const shares = latest === undefined || hasEnded(latest) ? undefined : latest.shares
  const listed = shares === undefined ? tasksIn(service, definition.arn) : await sharesIn(shares, definitions, context)
  return Promise.all(
    listed.map(async (each) => {
      if (each.definition === '') return each
      const { content } = await definitions.read(each.definition, context)
      const digest = digestIn(readSettings(content, container)?.image)
      return { ...each, ...(digest === undefined ? {} : { digest }) }
    }),
  )
}

function tasksIn({ deployments = [] }: EcsService, newest: string): Running[] {
  const all = deployments.flatMap(({ taskDefinition, runningCount: tasks = 0 }) =>
    taskDefinition === undefined ? [] : [{ definition: taskDefinition, tasks }],
  )
  const merged = new Map<string, number>()
  for (const { definition, tasks } of all) merged.set(definition, (merged.get(definition) ?? 0) + tasks)
  if (merged.size === 0) merged.set(newest, 0)
  return [...merged].map(([definition, tasks]) => ({ definition, tasks }))
}

async function sharesIn(
  shares: NonNullable<KnownDeployment['shares']>,
  definitions: Definitions,
  context: Context,
): Promise<Running[]> {
  const known = await definitions.ofRevisions(
    shares.map(({ revision }) => revision),
    context,
  )
  return shares.flatMap(({ revision, share }) => {
    const definition = known.get(revision)
    return definition === undefined ? [] : [{ definition, tasks: 0, share }]
  })
}
