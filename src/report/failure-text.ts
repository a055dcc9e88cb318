import { isGreen } from '../core/outcome.ts'
import { cutAtSentence, printable } from '../core/printable.ts'
import { aftermathOf, isEmpty } from './aftermath.ts'
import { causeFirst, headline, wordsFor } from './headline.ts'
import { quotedIn } from './quoted.ts'
import type { ProblemReport, Report, TargetReport } from './report.ts'
import { servingFacts } from './serving.ts'

/** What is put back and what to run must not scroll away. */
const mostLogLines = 30
/** Of what a step of a build printed, in the annotation: the cause is mostly in its end. */
const mostQuoted = 3

/** Characters of what to do, in the annotation. */
const mostHint = 300

/** The one line on the run's page: the cause, then what to do. `undefined` when there is nothing to complain of. */
export function annotation(report: Report): string | undefined {
  if (report.problems.length > 0) return oneLine(...together(report.problems))
  const target = causeFirst(report.targets).find((each) => each.problem !== undefined || each.undoProblem !== undefined)
  const cause = target?.problem ?? target?.undoProblem
  if (target === undefined || cause === undefined) return isGreen(report.outcome) ? undefined : headline(report)
  return oneLine(`${target.key} ${wordsFor(target, report.outcome)}: ${cause.reason}`, cause.hint)
}

/** Every mistake is named, not the first alone. */
const together = (problems: Report['problems']): [string, string | undefined] => [
  problems.map(({ message }) => message).join('\n'),
  problems.find(({ hint }) => hint !== undefined)?.hint,
]

function oneLine(text: string, hint: string | undefined): string {
  const { told, quoted } = quotedIn(text)
  const last = quoted.slice(-mostQuoted).map((line) => printable(line, 120))
  const cause = printable(`${told.join('; ')} ${last.join(' | ')}`, 700)
  if (hint === undefined) return cause
  return `${/[.!?…]$/u.test(cause) ? cause : `${cause}.`} ${hintInBrief(hint)}`
}

/** GitHub shows some four lines of an annotation. What is there to be copied stands in the summary. */
function hintInBrief(hint: string): string {
  const [first = '', ...more] = hint.split('\n')
  const whole = printable(first)
  const brief = cutAtSentence(whole, mostHint)
  return brief === whole && more.length === 0 ? brief : `${brief} The job summary has the rest.`
}

/** The block at the end of the log, line by line; the cause stands in the first three. Empty when all is well. */
export function failureLines(report: Report): string[] {
  if (isGreen(report.outcome) && report.problems.length === 0) return []
  const stories = causeFirst(report.targets).map((target) => targetLines(target, report))
  const general = report.problems.flatMap(({ message, hint }) => [...message.split('\n'), ...labelled('Do', hint)])
  const blocks = [general, ...stories, servingLines(report)].filter((lines) => lines.length > 0)
  return [headline(report), ...blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]))]
}

function servingLines(report: Report): string[] {
  const facts = servingFacts(report)
  return facts.length === 0 ? [] : ['Users have now:', ...facts.map(({ key, served }) => `  ${key}: ${served}`)]
}

/** Nothing of a target of which all stands elsewhere. */
function targetLines(target: TargetReport, report: Report): string[] {
  const { key, problem } = target
  const aftermath = aftermathOf(target, report)
  if (problem === undefined && isEmpty(aftermath)) return []
  const { restored, undoProblem, candidateUrl, stopCommand, finishCommand } = aftermath
  return [
    ...(problem === undefined ? [`${key} ${wordsFor(target, report.outcome)}`] : causeLines(key, problem)),
    ...labelled('Put back', restored),
    ...labelled('Not put back', undoProblem?.reason),
    ...labelled('Do', undoProblem?.hint),
    ...labelled('New version, without users', candidateUrl),
    ...labelled('Look with', finishCommand),
    ...labelled('Stop it with', stopCommand),
  ]
}

const causeLines = (key: string, { reason, hint, logLines, links }: ProblemReport): string[] => [
  ...`${key}: ${reason}`.split('\n'),
  ...labelled('Do', hint),
  ...containerLines(logLines),
  ...links.map(({ title, url }) => `  ${title}: ${url}`),
]

function containerLines(logLines: readonly string[]): string[] {
  const shown = logLines.slice(-mostLogLines)
  if (shown.length === 0) return []
  const more = shown.length === logLines.length ? '' : ` (${logLines.length - shown.length} more in the job summary)`
  return [`  Last lines of the container${more}:`, ...shown.map((line) => `    | ${line}`)]
}

/** A text of several lines keeps them: conditions and commands are there to be copied. */
function labelled(label: string, text: string | undefined): string[] {
  if (text === undefined) return []
  const [first = '', ...rest] = text.split('\n')
  return [`  ${label}: ${first}`, ...rest.map((line) => `      ${line}`)]
}
