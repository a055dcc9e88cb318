import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Action, stackOf } from './action.ts'
import type { BuildFacts, Delivery } from './artifact.ts'
import { causeChain, InputError, TandemError } from './core/errors.ts'
import type { Lane, OnFailure } from './core/lane.ts'
import { isGreen } from './core/outcome.ts'
import type { ReleaseResult } from './core/release-result.ts'
import type { ResumeResult } from './core/resume.ts'
import type { Release } from './core/unit.ts'
import { writeOutputs } from './github/outputs.ts'
import { writeSummary } from './github/summary.ts'
import type { MovedTag } from './image/moving-tags.ts'
import { annotation, failureLines } from './report/failure-text.ts'
import { makeReport, type RunFacts } from './report/make-report.ts'
import type { MigrationFacts } from './report/migration.ts'
import { leftLines } from './report/migration-text.ts'
import { type Outputs, outputsOf } from './report/outputs.ts'
import { planLines } from './report/plan-text.ts'
import type { Report } from './report/report.ts'
import { differenceLines } from './report/difference.ts'
import { summaryMarkdown } from './report/summary-markdown.ts'
import { endedLines } from './report/resume-text.ts'
import { unitLines } from './report/unit-text.ts'

/** What was released, and how it came to be and where it is. */
export interface UnitStory {
  readonly image: string
  readonly digest: string
  readonly platforms: Readonly<Record<string, string>>
  readonly built?: BuildFacts
  readonly deliveries?: readonly Delivery[]
  readonly moved?: readonly MovedTag[]
}

/** What a run learns on its way, told at its end whatever the end is. */
export interface Story {
  command: RunFacts['command']
  release?: Release
  unit?: UnitStory
  lanes: readonly Lane[]
  onFailure?: OnFailure
  result?: ReleaseResult
  /** What is told of a migration, by what came of it. */
  migration?: (result: ReleaseResult) => MigrationFacts
  /** What other runs had left unfinished, and this one has ended. */
  endedBefore?: readonly ResumeResult[]
  /** What was found out before there was a plan. */
  readonly notes: string[]
  readonly warnings: string[]
  readonly problems: { readonly message: string; readonly hint?: string | undefined }[]
  readonly startedAt: number
}

export const beginStory = ({ context }: Action): Story => ({
  command: 'deploy',
  lanes: [],
  notes: [],
  warnings: [],
  problems: [],
  startedAt: context.clock.now(),
})

/** Known errors are told as they were written; anything else is ours to mend, so it keeps its stack. */
export function noteFailure(story: Story, error: unknown, { context }: Action): void {
  for (const cause of causeChain(error)) context.log.debug(cause)
  if (error instanceof InputError) {
    const [last = '', ...before] = error.problems.toReversed()
    story.problems.push(...before.toReversed().map((message) => ({ message })), { message: last, hint: error.hint })
  } else if (error instanceof TandemError) {
    story.problems.push({ message: error.message, hint: error.hint ?? hintFor(error, story) })
  } else {
    context.log.error(stackOf(error))
    const message = `a bug in Tandem: ${messageOf(error)}`
    story.problems.push({ message, hint: 'Please report it with the stack in the log above.' })
  }
}

/** A cancelled run is ended by the post step, which tells its own verdict. */
function hintFor({ code }: TandemError, { lanes }: Story): string | undefined {
  if (code !== 'cancelled') return undefined
  if (!lanes.some(({ touched }) => touched)) return 'No service was touched: run again when you want it released.'
  return 'The post step ends the release. Look for "Interrupted release" at the end of the job summary; if it is not there, run again.'
}

/**
 * Log, annotation, summary, outputs and report file; returns whether the run is green. What cannot be written stops
 * nothing else from being told; without its outputs a run is red, as later steps rely on them.
 */
export async function tellStory(story: Story, action: Action): Promise<boolean> {
  const { context, environment, secrets } = action
  const report = reportOf(story, action)
  const path = await writeReport(report, story, action)
  // In no group: GitHub folds groups, and this is what the reader came for.
  for (const line of [...failureLines(report), ...factLines(report)]) context.log.info(line)
  context.log.info(path === undefined ? report.outcome : `${report.outcome}: report in ${path}`)
  const complaint = annotation(report)
  if (complaint !== undefined) context.log.error(complaint)
  const plan = [...story.notes, ...planLines(story.lanes, story.onFailure)].map(secrets.hide)
  await writeSummary(summaryMarkdown(report, { plan }), environment, context.log)
  const isTold = tellOutputs(outputsOf(report, path), action)
  return isTold && isGreen(report.outcome) && report.problems.length === 0
}

/** What is worth a line however it ended. */
const factLines = (report: Report): string[] => [
  ...report.targets.flatMap(({ key, servingRelease }) =>
    servingRelease === undefined ? [] : [`${key}: release ${servingRelease} serves`],
  ),
  ...unitLines(report),
  ...differenceLines(report),
  ...endedLines(report),
  ...leftLines(report),
]

/** Where it lies; `undefined` when it could not be written. */
async function writeReport(report: Report, { release }: Story, { run, context }: Action): Promise<string | undefined> {
  const path = join(run.temp, `tandem-report-${release?.id ?? run.runId}.json`)
  try {
    await writeFile(path, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600 })
    return path
  } catch (error) {
    context.log.warning(`The report could not be written: ${messageOf(error)}`)
    return undefined
  }
}

function tellOutputs(outputs: Outputs, { context }: Action): boolean {
  try {
    writeOutputs(outputs)
    return true
  } catch (error) {
    context.log.error(`The outputs could not be written: ${messageOf(error)}`)
    return false
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function reportOf(story: Story, { context, secrets }: Action): Report {
  const { command, release, unit, lanes, migration, endedBefore, notes, warnings, problems, startedAt } = story
  const result = story.result ?? { outcome: context.signal.aborted ? 'cancelled' : 'refused', targets: [] }
  return makeReport({
    command,
    ...(release === undefined ? {} : { release }),
    ...(unit === undefined ? {} : { unit }),
    startedAt,
    endedAt: context.clock.now(),
    result,
    ...(migration === undefined ? {} : { migration: migration(result) }),
    ...(endedBefore === undefined ? {} : { endedBefore }),
    consoleUrls: Object.fromEntries(lanes.map(({ key, member }) => [key, member.target.console().url])),
    notes,
    warnings,
    problems,
    hide: secrets.hide,
  })
}
