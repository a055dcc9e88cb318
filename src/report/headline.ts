import type { Outcome } from '../core/outcome.ts'
import { seconds } from '../core/retry.ts'
import type { Cloud } from '../core/target.ts'
import type { Report, TargetReport } from './report.ts'

const outcomeWords: Readonly<Record<Outcome, string>> = {
  released: 'released',
  unchanged: 'unchanged',
  planned: 'planned',
  'rolled-back': 'rolled back',
  pending: 'pending',
  stuck: 'stuck',
  refused: 'refused, not touched',
  overtaken: 'overtaken',
  cancelled: 'cancelled, not touched',
}

/** A target is called refused where the whole run is: in any other it was left alone, whatever became of the rest. */
export const wordsFor = (outcome: Outcome, ofRun: Outcome): string =>
  outcome === 'refused' && ofRun !== 'refused' ? 'not touched' : outcomeWords[outcome]

/** The verdict in one sentence. */
export function headline(report: Report): string {
  const { outcome } = report
  if (report.command === 'plan') return planHeadline(report)
  const sentence = sentenceFor(report, outcome)
  const isNameless = report.targets.length === 0 && report.release === undefined
  return `${isNameless ? sentence.replace(/^is not/u, 'Not') : `${subjectOf(report)} ${sentence}`}.`
}

function sentenceFor(report: Report, outcome: Outcome): string {
  if (isApart(report)) return sentenceApart(report)
  const where = placesOf(report, outcome)
  if (report.onHold !== true) return `${sentences[outcome](where)}${outcome === 'rolled-back' ? meanwhile(report) : ''}`
  return `is not released, and nothing was undone, as on-failure is "hold": it is left for a look on ${where}, and the next run takes it back`
}

/** What those users may have noticed of a release that was taken back. */
function meanwhile({ targets }: Report): string {
  const exposed = targets.flatMap((target) => {
    const { exposedFor = 0 } = target
    return exposedFor > 0 ? [{ name: shortName(target, targets), exposedFor }] : []
  })
  if (exposed.length === 0) return ''
  const longest = Math.max(...exposed.map(({ exposedFor }) => exposedFor))
  const names = exposed.map(({ name }) => name).join(' and ')
  return `; users of ${names} may have had the new version for up to ${seconds(longest)}`
}

/** The cloud, where the target is the only one there. */
const shortName = ({ key, id: { cloud } }: TargetReport, targets: readonly TargetReport[]): string =>
  targets.filter(({ id }) => id.cloud === cloud).length === 1 ? cloudNames[cloud] : key

const cloudNames: Readonly<Record<Cloud, string>> = { gcp: 'Google Cloud', aws: 'AWS' }

/** Some of the targets were released, and others were taken back alone. */
const isApart = ({ outcome, targets }: Report): boolean =>
  outcome in apart && targets.some((target) => target.outcome === 'released')

function sentenceApart(report: Report): string {
  const ends = Object.entries(apart).flatMap(([outcome, told]) => {
    const isThere = report.targets.some((target) => target.outcome === outcome)
    return isThere ? [told(placesOf(report, outcome))] : []
  })
  return `is released on ${placesOf(report, 'released')} alone${ends.map((end) => `, ${end}`).join('')}: they differ now`
}

const apart: Readonly<Record<string, (where: string) => string>> = {
  'rolled-back': (where) => `taken back on ${where}`,
  refused: (where) => `failed, and not touched, on ${where}`,
  overtaken: (where) => `overtaken by somebody else on ${where}`,
}

const sentences: Readonly<Record<Outcome, (where: string) => string>> = {
  released: (where) => `is released on ${where}`,
  unchanged: (where) => `changes nothing: this image with these settings already serves on ${where}`,
  planned: (where) => `is planned for ${where}`,
  'rolled-back': () => 'is not released: everything is as it was before',
  pending: (where) => `is not finished on ${where} yet: the post step ends it, or else the next run`,
  stuck: (where) => `is stuck on ${where}: it needs a person`,
  refused: () => 'is not released: it was refused before anything was touched',
  overtaken: (where) => `is not released: somebody else has changed ${where} since, and theirs stays`,
  cancelled: () => 'is not released: the run was cancelled before anything was touched',
}

function planHeadline(report: Report): string {
  const stopped = report.problems.length > 0 || report.targets.some(({ problem }) => problem !== undefined)
  return stopped
    ? `${subjectOf(report)} cannot be released as it is; nothing was touched.`
    : `Plan for ${subjectOf(report)}; nothing was touched.`
}

/** `shop 1.4.2` */
export function subjectOf({ targets, release }: Pick<Report, 'targets' | 'release'>): string {
  const names = [...new Set(targets.map(({ id }) => id.name))]
  const [name, ...others] = names
  if (name === undefined) return release === undefined ? 'This run' : `Version ${release.version}`
  return [others.length === 0 ? name : names.join(', '), release?.version]
    .filter((part) => part !== undefined)
    .join(' ')
}

function placesOf({ targets }: Report, outcome: string): string {
  const there = targets.filter((target) => target.outcome === outcome)
  const [only] = there
  if (only !== undefined && there.length === 1) return only.key
  if (there.length === targets.length) return targets.length === 2 ? 'both targets' : `all ${targets.length} targets`
  return `${there.length} of ${targets.length} targets`
}

/** Those that brought the release down come before those that went down with it. */
export function causeFirst(targets: readonly TargetReport[]): TargetReport[] {
  const rank = ({ problem, undoProblem }: TargetReport): number => {
    if (problem?.kind === 'failed' || problem?.kind === 'unhealthy') return 0
    return problem === undefined && undoProblem === undefined ? 2 : 1
  }
  return [...targets].sort((a, b) => rank(a) - rank(b))
}
