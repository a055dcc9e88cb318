import { type Action, openAction, type Surroundings } from './action.ts'
import { openClouds, type Places } from './clouds.ts'
import { within } from './core/deadline.ts'
import { type History, readHistory } from './core/journal.ts'
import { overallOutcome } from './core/outcome.ts'
import { settleAll } from './core/prepare.ts'
import { recover } from './core/recovery.ts'
import { type Leftover, resume, type ResumeResult } from './core/resume.ts'
import { type Snapshot, type Target, type TargetPlan, targetKey } from './core/target.ts'
import { readState } from './github/state.ts'
import { writeSummary } from './github/summary.ts'
import { type JournalFile, openJournal } from './journal/file.ts'
import { resumeLines, resumeMarkdown } from './report/resume-text.ts'

/**
 * GitHub ends the post step 4:45 after a cancel, and main may have used 10 s of that (actions/runner, JobDispatcher.cs):
 * what is not done by then is asked for, recorded on the cloud by its mark, and finished by the next run.
 */
const budget = 4 * 60_000

/** The action's post step: ends a release that main could not end. Resolves with whether nothing is left to do. */
export async function post(surroundings: Surroundings): Promise<boolean> {
  const state = readState()
  if (state === undefined) return true
  const action = openAction(surroundings)
  const journal = openJournal(state.journal)
  try {
    const history = readHistory(await journal.entries())
    if (history === undefined || history.closed) return true
    return await action.context.log.group('Ending an interrupted release', () => endRelease(history, journal, action))
  } finally {
    if (readHistory(await journal.entries())?.closed !== false) await journal.remove()
    await action.close()
  }
}

async function endRelease(history: History, journal: JournalFile, action: Action): Promise<boolean> {
  const places = (await journal.recallKept('places')) as Places
  const clouds = await openClouds(places, action.tools)
  try {
    const what = `the post step had ${budget / 60_000} minutes`
    const results = await within({ what, ms: budget }, action.context, async (context) => {
      const targets = clouds.targets.map(({ target }) => target)
      const leftovers = await findLeftovers({ history, journal, targets }, { ...action, context })
      return resume(leftovers, journal, context)
    })
    await tell(results, journal, action)
    return results.every(({ outcome }) => outcome !== 'pending' && outcome !== 'stuck')
  } finally {
    await clouds.close()
  }
}

async function findLeftovers(
  { history, journal, targets }: { history: History; journal: JournalFile; targets: readonly Target[] },
  { context }: Action,
): Promise<Leftover[]> {
  const looks = await settleAll(
    targets.map(async (target) => [targetKey(target.id), await target.observe(context)] as const),
  )
  const observations = new Map(looks)
  return settleAll(
    recover(history, observations).map(async (course) => {
      const target = targets.find(({ id }) => targetKey(id) === course.target)
      const seen = observations.get(course.target)
      if (target === undefined || seen === undefined) throw new Error(`no target ${course.target}`)
      const snapshot = (await journal.recallKept(`snapshot:${course.target}`)) as Snapshot
      const plan = (await journal.recallKept(`plan:${course.target}`)) as TargetPlan
      return { target, course, seen, snapshot, plan }
    }),
  )
}

async function tell(
  results: readonly ResumeResult[],
  journal: JournalFile,
  { context, environment }: Action,
): Promise<void> {
  for (const line of resumeLines(results)) context.log.info(line)
  await writeSummary(resumeMarkdown(results), environment, context.log)
  const outcomes = Object.fromEntries(results.map(({ key, outcome }) => [key, outcome]))
  if (overallOutcome(Object.values(outcomes)) === 'pending') return
  await journal.append({ type: 'closed', at: context.clock.now(), outcomes })
}
