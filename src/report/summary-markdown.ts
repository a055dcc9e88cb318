import { isGreen, type Outcome } from '../core/outcome.ts'
import { wordsOf } from '../core/platform-words.ts'
import { seconds } from '../core/retry.ts'
import { problemBlock, storyBlocks } from './cause-markdown.ts'
import { differenceLines } from './difference.ts'
import { causeFirst, headline, wordsFor } from './headline.ts'
import { code, details, escapeMarkdown, fence, inline, link, table } from './markdown.ts'
import { migrationBlocks } from './migration-text.ts'
import type { Report, TargetReport } from './report.ts'
import { endedLines } from './resume-text.ts'
import { servingFacts, versionsOf } from './serving.ts'
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
    ...report.problems.map(problemBlock),
    ...causeFirst(report.targets).flatMap((target) => storyBlocks(target, report)),
    ...(isGood ? [] : servingBlock(report)),
  ]
  const rows = report.targets.length === 0 ? [] : [targetTable(report)]
  const asides = [
    ...migrationBlocks(report),
    ...endedBlock(report),
    ...report.warnings.map((warning) => `⚠️ ${inline(warning)}`),
    ...planBlock(report, plan),
  ]
  const essential = [verdict, ...rows, footer(report)]
  return fit([verdict, ...causes, ...rows, ...asides, footer(report)], { essential, limit })
}

function servingBlock(report: Report): string[] {
  const lines = servingFacts(report).map(({ key, served }) => `- ${escapeMarkdown(key)}: ${escapeMarkdown(served)}`)
  return lines.length === 0 ? [] : [['**Users have now:**', '', ...lines].join('\n')]
}

/** A green run has done it too. */
function endedBlock(report: Report): string[] {
  const lines = endedLines(report).map((line) => `- ${escapeMarkdown(line)}`)
  return lines.length === 0 ? [] : [['**Ended first:**', '', ...lines].join('\n')]
}

function targetTable({ targets, outcome, release }: Report): string {
  const rows = targets.slice(0, mostRows).map((target) => rowOf(target, outcome, release?.version))
  const more = targets.length - rows.length
  const shown = table(['Target', 'Outcome', 'Revision', 'Digest', 'URL', 'Console', 'Time'], rows)
  return more === 0 ? shown : `${shown}\n\n${more} more targets are in the JSON report.`
}

function rowOf(target: TargetReport, ofRun: Outcome, version: string | undefined): string[] {
  const { key, outcome, proof, digest, url, consoleUrl, servingRelease } = target
  const took = Object.values(target.durations).reduce((sum, ms) => sum + ms, 0)
  const verdict = [
    `**${wordsFor(target, ofRun)}**`,
    ...(servingRelease === undefined ? [] : [`release ${code(servingRelease)} serves`]),
    ...(isGreen(outcome) && proof !== undefined ? [escapeMarkdown(proof)] : []),
  ]
  return [
    escapeMarkdown(key),
    verdict.join('<br>'),
    change(target, version),
    digest === undefined ? '–' : code(shortDigest(digest)),
    url === undefined ? '–' : link(url, url),
    consoleUrl === undefined ? '–' : link('console', consoleUrl),
    took === 0 ? '–' : seconds(took),
  ]
}

/** `shop-00007 → shop-00008`; by versions, where names of revisions say nothing to anybody. */
function change(target: TargetReport, version: string | undefined): string {
  const { before, after, id } = target
  const names = wordsOf(id.platform).revision === undefined ? versionsOf(target, version) : undefined
  const [from, to] = [describe(before, names), describe(after, names)]
  return from === to ? to : `${from} → ${to}`
}

function describe(live: TargetReport['before'], names: Readonly<Record<string, string>> | undefined): string {
  if (live.length === 0) return 'none'
  const shown = live.map(({ revision, share }) => {
    const name = names === undefined ? revision : names[revision]
    return `${name === undefined ? '–' : code(name)}${share === 100 ? '' : ` ${share} %`}`
  })
  return shown.join(', ')
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
