import type { Outcome } from '../core/outcome.ts'
import { seconds } from '../core/retry.ts'
import { shortName } from './clouds.ts'
import type { Report, TargetReport } from './report.ts'
import { hasNew, hasSomeNew } from './serving.ts'

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

/** A target is called refused where it was: any other was left alone, whatever became of the rest. */
export function wordsFor({ outcome, problem }: TargetReport, ofRun: Outcome): string {
  const isFaultless = problem === undefined || (ofRun !== 'refused' && problem.kind !== 'failed')
  return outcome === 'refused' && isFaultless ? 'not touched' : outcomeWords[outcome]
}

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
  if (report.onHold === true) return sentenceOnHold(report)
  const where = placesOf(report, outcome)
  if (report.migration !== undefined && outcome === 'released') return `${sentences.released(where)}${stillThere}`
  return `${sentences[outcome](where)}${outcome === 'rolled-back' ? `${theirs(report)}${meanwhile(report)}` : ''}`
}

/** A migration leaves it to a person to lead users over. */
const stillThere = ', as a copy of what App Runner runs; users are still on App Runner'

function sentenceOnHold(report: Report): string {
  const { targets } = report
  const kept = `is not released, and nothing was undone, as on-failure is "hold": it is left for a look on ${placesOf(report, 'pending')}`
  const served = targets.filter(
    (target) => target.outcome === 'pending' && (hasSomeNew(target) || isGoingThere(target)),
  )
  if (served.length === 0) return `${kept}, and the next run takes it back`
  const names = served.map((target) => shortName(target, targets)).join(' and ')
  const have = served.every(hasNew) ? 'have' : 'may have'
  const sick = served.some(({ problem }) => problem?.kind === 'unhealthy') ? ', though it is not healthy' : ''
  return `${kept}; users of ${names} ${have} it${sick}: run again to take it back`
}

const isGoingThere = ({ underWay }: TargetReport): boolean => underWay?.to === 'new'

/** What was not touched, as somebody else was quicker, is not as it was. */
function theirs({ targets }: Report): string {
  const names = targets
    .filter(({ outcome, problem }) => outcome === 'refused' && problem?.kind === 'overtaken')
    .map((target) => shortName(target, targets))
  return names.length === 0 ? '' : `, but for ${names.join(' and ')}, which somebody else has changed`
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

/** Some of the targets were released, and others were taken back alone. */
const isApart = ({ outcome, targets }: Report): boolean =>
  outcome in apart && targets.some((target) => target.outcome === 'released')

function sentenceApart(report: Report): string {
  const ends = Object.entries(apart).flatMap(([outcome, told]) => {
    const isThere = report.targets.some((target) => target.outcome === outcome)
    return isThere ? [told(placesOf(report, outcome))] : []
  })
  const differ = new Set(report.targets.map(({ id }) => id.cloud)).size > 1 ? 'the clouds' : 'the targets'
  return `is released on ${placesOf(report, 'released')} alone${ends.map((end) => `, ${end}`).join('')}: ${differ} differ now`
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
  pending: (where) =>
    `is not finished on ${where} yet: the post step ends it, and says so under "Interrupted release", or else the next run`,
  stuck: (where) => `is stuck on ${where}: it needs a person`,
  refused: () => 'is not released: it was refused before any service was touched',
  overtaken: (where) => `is not released: somebody else has changed ${where} since, and theirs stays`,
  cancelled: () => 'is not released: the run was cancelled before any service was touched',
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
