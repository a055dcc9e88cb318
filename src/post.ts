import { type Action, type Surroundings, withAction } from './action.ts'
import { type Clouds, openClouds, type Places } from './clouds.ts'
import type { Context } from './core/context.ts'
import { within } from './core/deadline.ts'
import { TandemError } from './core/errors.ts'
import { type History, readHistory } from './core/journal.ts'
import { lenient } from './core/lenient.ts'
import { overallOutcome } from './core/outcome.ts'
import { settleAll } from './core/prepare.ts'
import { type Course, recover } from './core/recovery.ts'
import { type Leftover, resume, type ResumeResult } from './core/resume.ts'
import { seconds, throwIfCancelled } from './core/retry.ts'
import { leftToMove } from './core/tags-left.ts'
import { type Observed, type Target, targetKey } from './core/target.ts'
import { readBuildState, readState } from './github/state.ts'
import { writeSummary } from './github/summary.ts'
import { type JournalFile, openJournal } from './journal/file.ts'
import { hidingJournal } from './journal/hiding.ts'
import { keptOf } from './journal/kept.ts'
import { finishTags } from './finish-tags.ts'
import { resumeLines, resumeMarkdown, resumeVerdict, unendedMarkdown } from './report/resume-text.ts'
import { clearWorkshop } from './workshop.ts'

/**
 * GitHub ends the post step 4:45 after a cancel, and main may have used 10 s of that (actions/runner, JobDispatcher.cs):
 * what is not done by then is asked for, recorded on the cloud by its mark, and finished by the next run.
 */
const budget = 4 * 60_000

/** A target that does not answer is left for later, so that it keeps nobody else from going back. */
const lookWithin = 30_000

/**
 * The action's post step: ends a release that main could not end, and takes away what its build has left on the machine.
 * Resolves with whether nothing is left to do.
 */
export async function post(surroundings: Surroundings): Promise<boolean> {
  const [state, build] = [readState(), readBuildState()]
  if (state === undefined && build === undefined) return true
  return withAction(surroundings, async (action) => {
    // At the same time: the runner may not wait for both one after the other.
    const cleared = build === undefined ? undefined : clearWorkshop(build, action)
    try {
      return (
        state === undefined || (await endJournal(hidingJournal(openJournal(state.journal), action.secrets), action))
      )
    } finally {
      await cleared
    }
  })
}

async function endJournal(journal: JournalFile, action: Action): Promise<boolean> {
  try {
    return await endWhatIsOpen(journal, action)
  } catch (error) {
    await tellUnended(error, action)
    throw error
  } finally {
    // Nobody reads it after us: the next run goes by the cloud's own marks.
    await journal.remove()
  }
}

async function endWhatIsOpen(journal: JournalFile, action: Action): Promise<boolean> {
  const entries = await journal.entries()
  const history = readHistory(entries)
  const isOpen = history !== undefined && !history.closed
  if (!isOpen && leftToMove(entries) === undefined) return true
  const { log } = action.context
  if (history?.decision === 'hold') {
    log.info('Nothing is undone, as `on-failure: hold` says: the next run takes it back')
    return true
  }
  const places = await journal.recallKept('places')
  const clouds = await openClouds(isPlaces(places) ? places : {}, action.tools)
  try {
    const isEnded =
      !isOpen ||
      (await log.group('Ending an interrupted release', () => endRelease({ history, journal, clouds }, action)))
    return (await finishTags(journal, clouds, action)) && isEnded
  } finally {
    await clouds.close()
  }
}

interface Open {
  readonly history: History
  readonly journal: JournalFile
  readonly clouds: Clouds
}

async function endRelease({ history, journal, clouds }: Open, action: Action): Promise<boolean> {
  // One cloud that is out of reach keeps nobody on the other from going back.
  for (const { cloud, error } of clouds.unopened)
    action.context.log.error(`${cloud} is left as it is: ${error.message}`)
  const what = `the post step had ${budget / 60_000} minutes`
  const { results, absent } = await within({ what, ms: budget }, action.context, async (context) => {
    const targets = clouds.targets.map(({ target }) => target)
    const found = await findLeftovers({ history, journal, targets }, context)
    return { ...found, results: await resume(found.leftovers, journal, context, found.absent) }
  })
  await tell({ results, absent }, journal, action)
  return clouds.unopened.length === 0 && results.every(({ outcome }) => outcome !== 'pending' && outcome !== 'stuck')
}

async function findLeftovers(
  { history, journal, targets }: { history: History; journal: JournalFile; targets: readonly Target[] },
  context: Context,
): Promise<{ leftovers: readonly Leftover[]; absent: readonly Course[] }> {
  const looks = await settleAll(targets.map((target) => look(target, context)))
  const observations = new Map(looks.flatMap((seen) => (seen === undefined ? [] : [seen])))
  const courses = recover(history, observations)
  const found = courses.flatMap((course) => {
    const target = targets.find(({ id }) => targetKey(id) === course.target)
    return target === undefined ? [] : [{ target, course, seen: observations.get(course.target) }]
  })
  const absent = courses.filter((course) => !found.some((each) => each.course === course))
  const withKept = found.map(async (each) => ({ ...each, ...(await keptOf(each.course.target, journal)) }))
  return { leftovers: await settleAll(withKept), absent }
}

const isPlaces = (value: unknown): value is Places => typeof value === 'object' && value !== null

async function look(target: Target, context: Context): Promise<readonly [string, Observed] | undefined> {
  const key = targetKey(target.id)
  try {
    const what = `${key} could not be seen within ${seconds(lookWithin)}`
    return [key, await within({ what, ms: lookWithin }, context, (inner) => target.observe(inner))]
  } catch (error) {
    throwIfCancelled(context.signal)
    if (!(error instanceof TandemError)) throw error
    context.log.warning(error.message)
    return undefined
  }
}

interface Ended {
  readonly results: readonly ResumeResult[]
  /** Courses of targets that were out of reach. */
  readonly absent: readonly Course[]
}

async function tell(ended: Ended, journal: JournalFile, action: Action): Promise<void> {
  const { results, absent } = ended
  const { context } = action
  for (const line of resumeLines(results, absent)) context.log.info(line)
  if (results.length + absent.length > 0) {
    announce(ended, action)
    await summarise(resumeMarkdown(results, absent), action)
  }
  const outcomes = Object.fromEntries(results.map(({ key, outcome }) => [key, outcome]))
  if (overallOutcome(Object.values(outcomes)) === 'pending') return
  await lenient(journal, context.log).append({ type: 'closed', at: context.clock.now(), outcomes })
}

/** The run's own annotations say that it is not finished: this one stands beside them. */
function announce({ results, absent }: Ended, { context, secrets }: Action): void {
  const { isGood, text } = resumeVerdict(results, absent)
  const line = secrets.hide(text)
  if (isGood) context.log.notice(line)
  else context.log.warning(line)
}

/** The reason is told by whoever called us. */
async function tellUnended(error: unknown, action: Action): Promise<void> {
  const reason = error instanceof TandemError ? error.message : 'a bug in Tandem'
  await summarise(unendedMarkdown(reason), action)
}

const summarise = (markdown: string, { environment, secrets, context }: Action): Promise<void> =>
  writeSummary(secrets.hide(markdown), environment, context.log)
