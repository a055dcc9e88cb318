import type { ContainerDefinition } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import type { Explanation } from '../../../core/target.ts'
import { causeOf } from './causes.ts'
import type { Check } from './known-causes.ts'
import { describeEnd, saidOf } from './tasks.ts'
import { type Failed, readTold, type Sources } from './failed-tasks.ts'

export interface Failure extends Failed {
  readonly reason: string
  /** Of the load balancer, as far as the platform tells it; without a port that of the container. */
  readonly check?: Check
  readonly links: Explanation['links']
}

/** The cause first: stopped tasks with reason and exit code, and the container's last lines. */
export async function explainTasks(failure: Failure, sources: Sources, context: Context): Promise<Explanation> {
  const { reason, links } = failure
  const told = await readTold(failure, sources, context)
  if (told === undefined) return { reason, logLines: [], links }
  const { content, task, said, refusals } = told
  const check = { port: content.portMappings?.[0]?.containerPort, ...failure.check }
  const known = causeOf({ said, events: [...refusals, ...(task === undefined ? [] : saidOf(task))], check })
  const end = task !== undefined && task.stopped > 0 ? describeEnd(task) : undefined
  const ending = end === undefined || known?.isWhole === true ? reason : `${reason}; ${end}`
  if (end !== undefined && known?.isWhole === true) context.log.info(`ECS says: ${end}`)
  return {
    reason: known === undefined ? ending : `${known.cause} (${ending})`,
    logLines: said,
    links: [...logLinks(content, sources), ...links],
    ...(known === undefined ? {} : { hint: known.hint }),
  }
}

function logLinks({ logConfiguration }: ContainerDefinition, { logsUrl }: Sources): Explanation['links'] {
  const group = logConfiguration?.logDriver === 'awslogs' ? logConfiguration.options?.['awslogs-group'] : undefined
  return group === undefined || logsUrl === undefined ? [] : [{ title: 'Logs', url: logsUrl(group) }]
}
