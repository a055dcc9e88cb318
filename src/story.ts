import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Action } from './action.ts'
import { causeChain, InputError, TandemError } from './core/errors.ts'
import type { Lane, ReleaseResult } from './core/lane.ts'
import { isGreen } from './core/outcome.ts'
import type { Release } from './core/unit.ts'
import { writeOutputs } from './github/outputs.ts'
import { writeSummary } from './github/summary.ts'
import { annotation, failureLines } from './report/failure-text.ts'
import { makeReport, type RunFacts } from './report/make-report.ts'
import { outputsOf } from './report/outputs.ts'
import { planLines } from './report/plan-text.ts'
import type { Report } from './report/report.ts'
import { summaryMarkdown } from './report/summary-markdown.ts'

/** What a run learns on its way, told at its end whatever the end is. */
export interface Story {
  command: RunFacts['command']
  release?: Release
  unit?: { readonly image: string; readonly digest: string }
  lanes: readonly Lane[]
  result?: ReleaseResult
  readonly warnings: string[]
  readonly problems: { readonly message: string; readonly hint?: string | undefined }[]
  /** Values that must not be shown. */
  readonly secrets: string[]
  readonly startedAt: number
}

export const beginStory = ({ context }: Action): Story => ({
  command: 'deploy',
  lanes: [],
  warnings: [],
  problems: [],
  secrets: [],
  startedAt: context.clock.now(),
})

/** Known errors are told as they were written; anything else is ours to mend, so it keeps its stack. */
export function noteFailure(story: Story, error: unknown, { context }: Action): void {
  for (const cause of causeChain(error)) context.log.debug(cause)
  if (error instanceof InputError) {
    const [last = '', ...before] = [...error.problems].reverse()
    story.problems.push(...before.reverse().map((message) => ({ message })), { message: last, hint: error.hint })
  } else if (error instanceof TandemError) {
    story.problems.push({ message: error.message, hint: error.hint })
  } else {
    context.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
    const message = `a bug in Tandem: ${error instanceof Error ? error.message : String(error)}`
    story.problems.push({ message, hint: 'Please report it with the stack in the log above.' })
  }
}

/** Log, annotation, summary, outputs and report file; returns whether the run is green. */
export async function tellStory(story: Story, action: Action): Promise<boolean> {
  const { context, environment, run } = action
  const report = reportOf(story, action)
  const path = join(run.temp, `tandem-report-${story.release?.id ?? run.runId}.json`)
  await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
  await context.log.group('Report', async () => {
    for (const line of failureLines(report)) context.log.info(line)
    context.log.info(`${report.outcome}: report in ${path}`)
  })
  const complaint = annotation(report)
  if (complaint !== undefined) context.log.error(complaint)
  await writeSummary(summaryMarkdown(report, { plan: planLines(story.lanes) }), environment, context.log)
  writeOutputs(outputsOf(report, path))
  return isGreen(report.outcome) && report.problems.length === 0
}

function reportOf(story: Story, { context }: Action): Report {
  const { command, release, unit, lanes, warnings, problems, secrets, startedAt } = story
  return makeReport({
    command,
    ...(release === undefined ? {} : { release }),
    ...(unit === undefined ? {} : { unit }),
    startedAt,
    endedAt: context.clock.now(),
    result: story.result ?? { outcome: context.signal.aborted ? 'cancelled' : 'refused', targets: [] },
    consoleUrls: Object.fromEntries(lanes.map(({ key, member }) => [key, member.target.console().url])),
    warnings,
    problems,
    secrets,
  })
}
