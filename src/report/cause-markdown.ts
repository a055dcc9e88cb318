import { aftermathOf } from './aftermath.ts'
import { wordsFor } from './headline.ts'
import { details, escapeMarkdown, fence, inline, link, prose } from './markdown.ts'
import { quotedIn } from './quoted.ts'
import type { ProblemReport, Report, TargetReport } from './report.ts'

/** The cause is mostly in a container's lines; what is to be done stands below them. */
const mostOpen = 20

/** What stopped the run that is no matter of one target. */
export const problemBlock = ({ message, hint }: Report['problems'][number]): string =>
  paragraphs([...toldOf(message), labelled('Do this', hint)])

/** What a step of the build printed is a block of its own, as it stood in the log. */
function toldOf(message: string): string[] {
  const { told, quoted } = quotedIn(message)
  if (quoted.length === 0) return [inline(message)]
  return [...told.map((line) => inline(line.trim())), fence(quoted)]
}

/** What went wrong on a target, the evidence in a block of its own, and what was done about it. */
export function storyBlocks(target: TargetReport, report: Report): string[] {
  const { key, problem } = target
  const aftermath = aftermathBlock(target, report)
  const name = `**${escapeMarkdown(key)}**`
  if (problem === undefined)
    return aftermath === '' ? [] : [`${name} ${wordsFor(target, report.outcome)}\n\n${aftermath}`]
  const cause = `${name}: ${inline(problem.reason)}`
  return [paragraphs([cause, labelled('Do this', problem.hint)]), ...evidence(problem), aftermath].filter(
    (block) => block !== '',
  )
}

function aftermathBlock(target: TargetReport, report: Report): string {
  const { restored, undoProblem, candidateUrl, stopCommand, finishCommand } = aftermathOf(target, report)
  return paragraphs([
    labelled('Put back', restored),
    labelled('Not put back', undoProblem?.reason),
    labelled('Do this', undoProblem?.hint),
    candidateUrl === undefined ? '' : `**New version, without users:** ${link(candidateUrl, candidateUrl)}`,
    commandBlock('Look with', finishCommand),
    commandBlock('Stop it with', stopCommand),
  ])
}

const commandBlock = (label: string, command: string | undefined): string =>
  command === undefined ? '' : `**${label}:**\n\n${fence(command.split('\n'), 'sh')}`

function evidence({ logLines, links }: ProblemReport): string[] {
  const count = logLines.length
  const title = count === 1 ? 'Last line of the container' : `Last ${count} lines of the container`
  return [
    ...(count === 0 ? [] : [details(title, fence(logLines), { open: count <= mostOpen })]),
    ...(links.length === 0 ? [] : [links.map(({ title, url }) => link(title, url)).join(' · ')]),
  ]
}

/** A block of its own has to begin on a line of its own, or its end would be taken for its beginning. */
function labelled(label: string, text: string | undefined): string {
  if (text === undefined) return ''
  const told = prose(text)
  return `**${label}:**${told.startsWith('```') ? '\n\n' : ' '}${told}`
}

const paragraphs = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')
