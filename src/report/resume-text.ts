import { overallOutcome } from '../core/outcome.ts'
import type { Course } from '../core/recovery.ts'
import type { ResumeResult } from '../core/resume.ts'
import { escapeMarkdown } from './markdown.ts'
import type { Report } from './report.ts'

const words: Readonly<Record<string, string>> = {
  released: 'finished: users have the new revision',
  'rolled-back': 'taken back: users have what they had',
  pending: 'not ended yet; the next run goes on',
  stuck: 'cannot be ended without a person',
  overtaken: 'left alone, as somebody else has deployed since',
  refused: 'nothing of it is left',
}

type Ended = Pick<ResumeResult, 'key' | 'release' | 'outcome'>

const endedLine = ({ key, release, outcome }: Ended): string =>
  `${key}: release ${release} ${words[outcome] ?? outcome}`

/** A target that could not be asked. */
type Absent = Pick<Course, 'target' | 'release'>

const absentLine = ({ target, release }: Absent): string =>
  `${target}: release ${release} not ended, as it is out of reach; the next run goes on`

/** How an interrupted release ended, a line for each target and what it needs. */
export const resumeLines = (results: readonly ResumeResult[], absent: readonly Absent[] = []): string[] => [
  ...results.flatMap((result) => [endedLine(result), ...needs(result)]),
  ...absent.map(absentLine),
]

function needs({ key, goal, outcome, problem, target, seen }: ResumeResult): string[] {
  const isLeft = outcome === 'pending' || outcome === 'stuck'
  const { describe, stop } = target.console()
  const isUnwanted = goal === 'back' && (seen === undefined || seen.stoppable === true)
  return [
    ...(problem === undefined ? [] : [`${key}: ${problem.reason}`]),
    ...(isLeft ? [`${key}: look with: ${describe}`] : []),
    ...(isLeft && isUnwanted && stop !== undefined
      ? [`${key}: what it was asked for may go on, and give users the new version; stop it with: ${stop}`]
      : []),
  ]
}

export const resumeMarkdown = (results: readonly ResumeResult[], absent: readonly Absent[] = []): string =>
  ['## Interrupted release', ...resumeLines(results, absent).map((line) => `- ${escapeMarkdown(line)}`)].join('\n')

interface Verdict {
  readonly isGood: boolean
  readonly text: string
}

/** The verdict in one sentence, for whoever reads no log; `isGood` where nothing is left to do. */
export function resumeVerdict(results: readonly ResumeResult[], absent: readonly Absent[] = []): Verdict {
  const outcome = overallOutcome(results.map((result) => result.outcome))
  const isGood = outcome !== 'pending' && outcome !== 'stuck' && absent.length === 0
  const told = [...results.map(endedLine), ...absent.map(absentLine)].join('; ')
  return { isGood, text: `Interrupted release: ${told}` }
}

const endings: Readonly<Record<string, string>> = {
  released: 'finished',
  'rolled-back': 'taken back',
  overtaken: 'left alone, as somebody else had deployed since',
}

/** What this run found left unfinished by another one, and ended before its own release. */
export const endedLines = ({ endedBefore = [] }: Pick<Report, 'endedBefore'>): string[] =>
  endedBefore.map(({ key, release, outcome }) => {
    const ending = endings[outcome] ?? 'ended'
    return `${key}: release ${release}, which another run had left unfinished, was ${ending} before this one began`
  })

/** For a post step that could not even begin, or was stopped. */
export const unendedMarkdown = (reason: string): string =>
  `## Interrupted release\n\n${escapeMarkdown(reason)}\n\nIt was not ended here: the next run goes on.`
