import type { EcsService } from '../../../aws/ecs-types.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { isUnfinished } from '../../../core/journal.ts'
import { type Deployment, hasEnded, isLeftBehind, readDetail, since } from '../ecs-deployment/deployment.ts'
import { describeOwn } from '../ecs-deployment/watch.ts'
import type { Looking } from './api.ts'
import { type Command, commandToken, readCommand } from './command.ts'
import { familyOf } from './definition.ts'
import { findMade } from './definitions.ts'
import type { Found, KnownDeployment } from './found.ts'
import { readRecipe, type ServiceMark } from './mark.ts'
import { copiedFrom } from './steps.ts'
import { isOurs } from './view.ts'

export interface Interesting {
  readonly latest?: KnownDeployment
  /** Newest first: those that came after the mark was written. */
  readonly recent: readonly KnownDeployment[]
}

/** Deployments are looked into while one is under way, or a release is. */
export async function ofInterest(
  deployments: readonly Deployment[],
  mark: ServiceMark | undefined,
  looking: Looking,
  context: Context,
): Promise<Interesting> {
  const own = isUnfinished(mark) ? since(deployments, mark.after) : []
  const busy = deployments.slice(0, 1).filter((each) => !hasEnded(each))
  const arns = [...new Set([...busy, ...own].map(({ arn }) => arn))]
  // What has been decided does not go back, and has to be seen whole.
  const details =
    isUnfinished(mark) && mark.phase !== 'committed'
      ? await describeOwn(
          deployments.filter(({ arn }) => arns.includes(arn)),
          looking.client,
          context,
        )
      : (await looking.client.describeServiceDeployments(arns, context)).map(readDetail)
  const targets = await looking.definitions.ofRevisions(
    details.map(({ target }) => target),
    context,
  )
  const all = arns.flatMap((arn) => {
    const detail = details.find((each) => each.arn === arn)
    if (detail === undefined) return []
    const definition = targets.get(detail.target)
    return [definition === undefined ? detail : { ...detail, definition }]
  })
  const latest = all.find(({ arn }) => arn === deployments[0]?.arn)
  return { recent: all, ...(latest === undefined ? {} : { latest }) }
}

/**
 * ARN of what came through last, where the newest deployment came to nothing and is what the service is set to. It has to run still: what came to
 * nothing may have come up later, and have taken its place.
 */
export async function servedBefore(
  { taskDefinition: set, deployments: rollouts = [] }: EcsService,
  [newest, ...older]: readonly Deployment[],
  { definitions }: Looking,
  context: Context,
): Promise<string | undefined> {
  const last = older.find(({ status }) => status === 'SUCCESSFUL')
  if (newest === undefined || last === undefined || !isLeftBehind(newest)) return undefined
  const brought = await definitions.ofRevisions([newest.target, last.target], context)
  // A list may be late, and the service set to what is newer still.
  if (brought.get(newest.target) !== set) return undefined
  const served = brought.get(last.target)
  const runs = rollouts.some(({ taskDefinition, runningCount = 0 }) => taskDefinition === served && runningCount > 0)
  return runs && served !== set ? served : undefined
}

type OfRelease = Pick<Found, 'ours' | 'former' | 'copy' | 'deployment' | 'command'>
/** What is known of the service by then. */
export type Before = Omit<Found, 'running'> & Interesting

/** What runs is the release's own as long as nobody has come since. */
export const finished = (of: Before, mark: ServiceMark | undefined): OfRelease =>
  mark !== undefined && isOurs(of, of.definition, mark) ? { ours: of.definition } : {}

/** What the release of the mark has made so far. */
export async function ofRelease(of: Before, mark: ServiceMark, looking: Looking, context: Context): Promise<OfRelease> {
  const former = readRecipe(of.tags)?.definition ?? of.definition.arn
  const made = await findMade(
    {
      deployed: [of.definition.arn, ...of.recent.flatMap(({ definition }) => definition ?? [])],
      former,
      isWanted: (each) => isOurs(of, each, mark) || copiedFrom(each) === former,
    },
    looking.definitions,
    context,
  )
  const ours = made.find((each) => isOurs(of, each, mark))
  const how = mark.phase === 'restoring' ? 'readAgain' : 'read'
  const before = await absentIfMissing(looking.definitions[how](former, context))
  const copy = made.find((each) => copiedFrom(each) === former)
  const deployment = of.recent.find(({ definition }) => ours !== undefined && definition === ours.arn)
  const command =
    ours === undefined || deployment !== undefined ? undefined : await commandOf(of, mark, looking, context)
  return {
    ...(ours === undefined ? {} : { ours }),
    ...(copy === undefined ? {} : { copy }),
    ...(before === undefined ? {} : { former: before }),
    ...(deployment === undefined ? {} : { deployment }),
    ...(command === undefined ? {} : { command }),
  }
}

async function commandOf(
  { arn, definition, container }: Before,
  { command, release }: ServiceMark,
  { changes, at }: Looking,
  context: Context,
): Promise<Command | undefined> {
  if (command === 'no') return undefined
  const where = { cluster: at.cluster, family: familyOf(definition.arn) }
  return readCommand(await changes.tasksStartedBy(commandToken(release, arn), where, context), container)
}
