import { isGreen, type Outcome } from '../core/outcome.ts'
import { seconds } from '../core/retry.ts'
import { differenceLines } from './difference.ts'
import { causeFirst, headline, wordsFor } from './headline.ts'
import { code, details, escapeMarkdown, fence, link, table } from './markdown.ts'
import { migrationBlocks } from './migration-text.ts'
import { quotedIn } from './quoted.ts'
import type { ProblemReport, Report, TargetReport } from './report.ts'
import { servingFacts } from './serving.ts'
import { unitLines } from './unit-text.ts'

export interface SummaryOptions {
  /** The plan's lines, shown folded; open when nothing but a plan was asked for. */
  readonly plan?: readonly string[]
  /** Bytes; GitHub refuses more than 1 MiB a step. */
  readonly limit?: number
}

const mostRows = 100

/** The job summary: verdict, causes, a row for each target, what to know besides. */
export function summaryMarkdown(report: Report, { plan = [], limit = 1_000_000 }: SummaryOptions = {}): string {
  const isGood = isGreen(report.outcome) && report.problems.length === 0
  const verdict = `## ${isGood ? '✅' : '❌'} ${escapeMarkdown(headline(report))}`
  const causes = [
    ...report.problems.map(({ message, hint }) => paragraphs([...toldOf(message), labelled('Do this', hint)])),
    ...causeFirst(report.targets).flatMap((target) => storyOf(target, report.outcome)),
    ...(isGood ? [] : servingBlock(report)),
  ]
  const rows = report.targets.length === 0 ? [] : [targetTable(report)]
  const asides = [
    ...migrationBlocks(report),
    ...report.warnings.map((warning) => `⚠️ ${escapeMarkdown(warning)}`),
    ...planBlock(report, plan),
  ]
  const essential = [verdict, ...rows, footer(report)]
  return fit([verdict, ...causes, ...rows, ...asides, footer(report)], { essential, limit })
}

/** What a step of the build printed is a block of its own, as it stood in the log. */
function toldOf(message: string): string[] {
  const { told, quoted } = quotedIn(message)
  if (quoted.length === 0) return [escapeMarkdown(message)]
  return [...told.map((line) => escapeMarkdown(line.trim())), fence(quoted)]
}

/** What went wrong on a target, the evidence in a block of its own, and what was done about it. */
function storyOf(target: TargetReport, ofRun: Outcome): string[] {
  const { key, outcome, problem, undoProblem, restored, candidateUrl, finishCommand } = target
  const aftermath = paragraphs([
    labelled('Put back', restored),
    labelled('Not put back', undoProblem?.reason),
    labelled('Do this', undoProblem?.hint),
    candidateUrl === undefined ? '' : `**New version, without users:** ${link(candidateUrl, candidateUrl)}`,
    finishCommand === undefined ? '' : `**Look with:**\n\n${fence(finishCommand.split('\n'), 'sh')}`,
  ])
  const name = `**${escapeMarkdown(key)}**`
  if (problem === undefined) return aftermath === '' ? [] : [`${name} ${wordsFor(outcome, ofRun)}\n\n${aftermath}`]
  const cause = `${name}: ${escapeMarkdown(problem.reason)}`
  return [paragraphs([cause, labelled('Do this', problem.hint)]), ...evidence(problem), aftermath].filter(
    (block) => block !== '',
  )
}

function servingBlock(report: Report): string[] {
  const lines = servingFacts(report).map(({ key, served }) => `- ${escapeMarkdown(key)}: ${escapeMarkdown(served)}`)
  return lines.length === 0 ? [] : [['**Users have now:**', '', ...lines].join('\n')]
}

function evidence({ logLines, links }: ProblemReport): string[] {
  const count = logLines.length
  return [
    ...(count === 0
      ? []
      : [
          details(count === 1 ? 'Last line of the container' : `Last ${count} lines of the container`, fence(logLines)),
        ]),
    ...(links.length === 0 ? [] : [links.map(({ title, url }) => link(title, url)).join(' · ')]),
  ]
}

function targetTable({ targets, outcome }: Report): string {
  const rows = targets.slice(0, mostRows).map((target) => rowOf(target, outcome))
  const more = targets.length - rows.length
  const shown = table(['Target', 'Outcome', 'Revision', 'Digest', 'URL', 'Console', 'Time'], rows)
  return more === 0 ? shown : `${shown}\n\n${more} more targets are in the JSON report.`
}

function rowOf(target: TargetReport, ofRun: Outcome): string[] {
  const { key, outcome, proof, digest, url, consoleUrl, servingRelease } = target
  const took = Object.values(target.durations).reduce((sum, ms) => sum + ms, 0)
  const verdict = [
    `**${wordsFor(outcome, ofRun)}**`,
    ...(servingRelease === undefined ? [] : [`release ${code(servingRelease)} serves`]),
    ...(isGreen(outcome) && proof !== undefined ? [escapeMarkdown(proof)] : []),
  ]
  return [
    escapeMarkdown(key),
    verdict.join('<br>'),
    change(target),
    digest === undefined ? '–' : code(shortDigest(digest)),
    url === undefined ? '–' : link(url, url),
    consoleUrl === undefined ? '–' : link('console', consoleUrl),
    took === 0 ? '–' : seconds(took),
  ]
}

/** `shop-00007 → shop-00008` */
function change({ before, after }: TargetReport): string {
  const [from, to] = [describe(before), describe(after)]
  return from === to ? to : `${from} → ${to}`
}

function describe(live: TargetReport['before']): string {
  if (live.length === 0) return 'none'
  return live.map(({ revision, share }) => (share === 100 ? code(revision) : `${code(revision)} ${share} %`)).join(', ')
}

/** `sha256:` and 12 digits. */
export const shortDigest = (digest: string): string => digest.slice(0, 19)

function planBlock({ command }: Report, plan: readonly string[]): string[] {
  if (plan.length === 0) return []
  return [command === 'plan' ? fence(plan) : details('Plan', fence(plan))]
}

function footer(report: Report): string {
  const { release, unit, startedAt, endedAt } = report
  const took = `took ${seconds(Date.parse(endedAt) - Date.parse(startedAt))}`
  const line = [
    ...(release === undefined ? [] : [`Release ${code(release.id)}`]),
    ...(unit === undefined ? [] : [`image ${code(`${unit.image}@${unit.digest}`)}`]),
    took,
    ...differenceLines(report),
  ]
  const facts = unitLines(report).map((line) => `- ${escapeMarkdown(line)}`)
  return [line.join(' · '), ...(facts.length === 0 ? [] : ['', ...facts])].join('\n')
}

const labelled = (label: string, text: string | undefined): string =>
  text === undefined ? '' : `**${label}:** ${escapeMarkdown(text)}`

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** What does not fit is left out, block by block, and it is said so. */
function fit(blocks: readonly string[], { essential, limit }: { essential: readonly string[]; limit: number }): string {
  const note = 'Some of it did not fit in here: the JSON report has everything.'
  let room = limit - [note, ...essential].reduce((sum, block) => sum + sizeOf(block), 0)
  const kept = blocks.filter((block) => {
    if (essential.includes(block)) return true
    if (sizeOf(block) > room) return false
    room -= sizeOf(block)
    return true
  })
  return `${[...kept, ...(kept.length === blocks.length ? [] : [note])].join('\n\n')}\n`
}

/** Bytes, with the blank line after it. */
const sizeOf = (block: string): number => Buffer.byteLength(block) + 2
