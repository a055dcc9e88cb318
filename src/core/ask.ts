import type { Context } from './context.ts'
import { CloudError, isCloudError, TandemError } from './errors.ts'
import type { Journal, StepReference } from './journal.ts'
import { seconds } from './retry.ts'
import { type Step, type Target, targetKey, type Ticket } from './target.ts'

export type Answer =
  | { readonly kind: 'accepted'; readonly ticket: Ticket }
  /** The guard no longer holds, or the cloud is not ready for it: look again. */
  | { readonly kind: 'moved'; readonly error: CloudError }
  /** A refusal that asking again cannot change. */
  | { readonly kind: 'refused'; readonly error: CloudError }

const firstWait = 1_000
const maxWait = 15_000

/**
 * Asks for one step until it is known to be accepted or refused. After silence the cloud is asked whether the step
 * happened before it is asked for again, so a step happens at most once. Ends only by an answer or by the signal.
 */
export async function ask(
  { target, step, guard }: { target: Target; step: Step; guard: string },
  journal: Journal,
  context: Context,
): Promise<Answer> {
  const key = targetKey(target.id)
  const { clock, log, signal } = context
  let unsure = false
  await journal.append({ type: 'intent', at: clock.now(), target: key, step: referenceTo(step) })
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce({ target, step, guard, unsure }, context)
    if (answer.kind === 'accepted')
      await journal.append({ type: 'accepted', at: clock.now(), target: key, ticket: answer.ticket })
    if (answer.kind !== 'silence') return answer
    unsure ||= answer.unsure
    const wait = waitAfter(attempt, answer.error)
    log.info(`${answer.error.message}; asking again in ${seconds(wait)} (attempt ${attempt + 1})`)
    await clock.sleep(wait, signal).catch((reason: unknown) => {
      throw withLastAnswer(reason, answer.error)
    })
  }
}

/** After so many refusals of the same kind in a row, ms. */
export const waitAfter = (count: number, { retryAfter = 0 }: CloudError): number =>
  Math.max(Math.min(maxWait, firstWait * 2 ** (count - 1)), retryAfter * 1000)

/** When time is over, what the cloud said all the while is the cause; what is told already stays. */
export function withLastAnswer(reason: unknown, last: CloudError | undefined): unknown {
  if (!(reason instanceof TandemError) || reason.code !== 'timeout') return reason
  if (last === undefined || reason.cause !== undefined) return reason
  return new TandemError('timeout', `${last.message}; ${reason.message}`, { cause: last })
}

type OneAnswer = Answer | { readonly kind: 'silence'; readonly unsure: boolean; readonly error: CloudError }

async function askOnce(
  { target, step, guard, unsure }: { target: Target; step: Step; guard: string; unsure: boolean },
  context: Context,
): Promise<OneAnswer> {
  if (unsure) {
    const found = await recallLost(target, step, context)
    if (found !== 'absent') return found
  }
  try {
    return { kind: 'accepted', ticket: await target.begin(step, guard, context) }
  } catch (error) {
    if (isCloudError(error, 'throttled')) return { kind: 'silence', unsure: false, error }
    if (isCloudError(error, 'unanswered')) return { kind: 'silence', unsure: true, error }
    if (isCloudError(error, 'conflict', 'exists')) return afterConflict({ target, step, unsure, error }, context)
    if (isCloudError(error)) return { kind: 'refused', error }
    throw error
  }
}

/** A conflict may be with our own request, when an answer to it was lost. */
async function afterConflict(
  { target, step, unsure, error }: { target: Target; step: Step; unsure: boolean; error: CloudError },
  context: Context,
): Promise<OneAnswer> {
  const found = unsure ? await recallLost(target, step, context) : 'absent'
  return found === 'absent' ? { kind: 'moved', error } : found
}

/** What became of a request whose answer was lost. A refused look says nothing of the request, so it is no answer to it. */
async function recallLost(target: Target, step: Step, context: Context): Promise<OneAnswer | 'absent'> {
  try {
    const found = await target.recall(step, context)
    if (found === 'absent') return found
    if (found === 'unknown') return { kind: 'silence', unsure: true, error: notKnown(step) }
    return { kind: 'accepted', ticket: found }
  } catch (error) {
    if (isCloudError(error, 'throttled', 'unanswered')) return { kind: 'silence', unsure: true, error }
    throw error
  }
}

const notKnown = ({ name }: Step): CloudError =>
  new CloudError(`It cannot be told yet whether "${name}" happened`, { trouble: 'unanswered', operation: name })

const referenceTo = ({ key, name, goal, quiet }: Step): StepReference => ({
  key,
  name,
  goal,
  ...(quiet === true ? { quiet } : {}),
})
