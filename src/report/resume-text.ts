import type { ResumeResult } from '../core/resume.ts'
import { escapeMarkdown } from './markdown.ts'

const words: Readonly<Record<string, string>> = {
  released: 'finished: users have the new revision',
  'rolled-back': 'taken back: users have what they had',
  pending: 'not ended yet; the next run goes on',
  stuck: 'cannot be ended without a person',
  overtaken: 'left alone, as somebody else has deployed since',
  refused: 'nothing of it is left',
}

/** How an interrupted release ended, a line for each target and what it needs. */
export const resumeLines = (results: readonly ResumeResult[]): string[] =>
  results.flatMap(({ key, release, outcome, problem, target }) => [
    `${key}: release ${release} ${words[outcome] ?? outcome}`,
    ...(problem === undefined ? [] : [`${key}: ${problem.reason}`]),
    ...(outcome === 'pending' || outcome === 'stuck' ? [`${key}: look with: ${target.console().describe}`] : []),
  ])

export const resumeMarkdown = (results: readonly ResumeResult[]): string =>
  ['## Interrupted release', ...resumeLines(results).map((line) => `- ${escapeMarkdown(line)}`)].join('\n')

/** For a post step that could not even begin, or was stopped. */
export const unendedMarkdown = (reason: string): string =>
  `## Interrupted release\n\n${escapeMarkdown(reason)}\n\nIt was not ended here: the next run goes on.`
