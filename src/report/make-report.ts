import type { Problem } from '../core/problem.ts'
import type { ReleaseResult, TargetResult, UnderWay } from '../core/release-result.ts'
import type { ResumeResult } from '../core/resume.ts'
import type { Hide } from '../core/secrets.ts'
import type { Release } from '../core/unit.ts'
import { type MigrationFacts, migrationReport } from './migration.ts'
import type { ProblemReport, Report, TargetReport } from './report.ts'
import { sanitiseLines, sanitiseText } from './sanitise.ts'
import { type UnitFacts, unitReport } from './unit-report.ts'
import { wholeNumbers } from './whole-numbers.ts'

/** What a run knows when it ends. Times are ms since the epoch. */
export interface RunFacts {
  readonly command: Report['command']
  readonly release?: Release
  readonly unit?: UnitFacts
  readonly startedAt: number
  readonly endedAt: number
  readonly result: ReleaseResult
  /** By target key. */
  readonly consoleUrls: Readonly<Record<string, string>>
  readonly migration?: MigrationFacts
  /** What other runs had left unfinished, and this one has ended. */
  readonly endedBefore?: readonly Pick<ResumeResult, 'key' | 'release' | 'outcome'>[]
  readonly notes?: readonly string[]
  readonly warnings: readonly string[]
  readonly problems: readonly { readonly message: string; readonly hint?: string | undefined }[]
  /** For texts from elsewhere: takes out tokens, values of environment variables and the like. */
  readonly hide: Hide
}

/** The report of a run: everything in it may be shown. */
export function makeReport(facts: RunFacts): Report {
  const { command, release, unit, result, migration, endedBefore = [], hide } = facts
  return {
    version: 1,
    command,
    outcome: result.outcome,
    ...(release === undefined ? {} : { release: { id: release.id, version: release.version, run: release.run } }),
    ...(unit === undefined ? {} : { unit: unitReport(unit, hide) }),
    startedAt: new Date(facts.startedAt).toISOString(),
    endedAt: new Date(facts.endedAt).toISOString(),
    ...(result.differedFor === undefined ? {} : { differedFor: Math.round(result.differedFor) }),
    ...(result.differSince === undefined ? {} : { differSince: new Date(result.differSince).toISOString() }),
    ...(result.onHold === undefined ? {} : { onHold: result.onHold }),
    targets: result.targets.map((target) => targetReport(target, facts)),
    ...(migration === undefined ? {} : { migration: migrationReport(migration, hide) }),
    ...(endedBefore.length === 0 ? {} : { endedBefore: endedBefore.map((each) => endedReport(each, hide)) }),
    ...(facts.notes === undefined || facts.notes.length === 0
      ? {}
      : { notes: facts.notes.map((note) => sanitiseText(note, hide)) }),
    warnings: facts.warnings.map((warning) => sanitiseText(warning, hide)),
    problems: facts.problems.map(({ message, hint }) => ({
      message: sanitiseText(message, hide),
      ...(hint === undefined ? {} : { hint: sanitiseText(hint, hide) }),
    })),
  }
}

/** The id of a release comes from a mark, which others may have written. */
const endedReport = ({ key, release, outcome }: Pick<ResumeResult, 'key' | 'release' | 'outcome'>, hide: Hide) => ({
  key,
  release: sanitiseText(release, hide),
  outcome,
})

function targetReport(target: TargetResult, facts: RunFacts): TargetReport {
  const { hide } = facts
  const { key, id, outcome, action, revision, servingRelease, url, candidateUrl, proof } = target
  const { problem, undoProblem, restored, servingVersion, formerVersion, exposedFor, underWay, finishCommand } = target
  const digest = digestServed(target, facts)
  const consoleUrl = facts.consoleUrls[key]
  return {
    key,
    id: { ...id },
    outcome,
    ...(action === undefined ? {} : { action }),
    before: target.before.map((live) => ({ ...live })),
    after: target.after.map((live) => ({ ...live })),
    ...(revision === undefined ? {} : { revision }),
    ...(servingRelease === undefined ? {} : { servingRelease }),
    ...(digest === undefined ? {} : { digest }),
    ...(url === undefined ? {} : { url }),
    ...(candidateUrl === undefined ? {} : { candidateUrl }),
    ...(consoleUrl === undefined ? {} : { consoleUrl }),
    durations: wholeNumbers(target.durations),
    ...(proof === undefined ? {} : { proof: sanitiseText(proof, hide) }),
    ...(problem === undefined ? {} : { problem: problemReport(problem, hide) }),
    ...(undoProblem === undefined ? {} : { undoProblem: problemReport(undoProblem, hide) }),
    ...(restored === undefined ? {} : { restored: sanitiseText(restored, hide) }),
    ...(servingVersion === undefined ? {} : { servingVersion: sanitiseText(servingVersion, hide) }),
    ...(formerVersion === undefined ? {} : { formerVersion: sanitiseText(formerVersion, hide) }),
    ...(exposedFor === undefined ? {} : { exposedFor: Math.round(exposedFor) }),
    ...(underWay === undefined ? {} : { underWay: underWayReport(underWay, hide) }),
    ...(finishCommand === undefined ? {} : { finishCommand: sanitiseText(finishCommand, hide) }),
  }
}

const underWayReport = ({ to, since, stopCommand }: UnderWay, hide: Hide) => ({
  to,
  since: new Date(since).toISOString(),
  ...(stopCommand === undefined ? {} : { stopCommand: sanitiseText(stopCommand, hide) }),
})

/** A cloud may report the digest of one platform's child; users know that of the whole image. */
function digestServed({ outcome, after, servingDigest }: TargetResult, { unit }: RunFacts): string | undefined {
  const isServed = outcome === 'released' || outcome === 'unchanged'
  if (isServed && unit !== undefined) return unit.digest
  const told = [...after].sort((a, b) => b.share - a.share)[0]?.digest
  const isUnit = told !== undefined && Object.values(unit?.platforms ?? {}).includes(told)
  return isUnit ? unit?.digest : (servingDigest ?? told)
}

function problemReport({ kind, reason, hint, logLines, links }: Problem, hide: Hide): ProblemReport {
  return {
    kind,
    reason: sanitiseText(reason, hide),
    ...(hint === undefined ? {} : { hint: sanitiseText(hint, hide) }),
    logLines: sanitiseLines(logLines, { hide }),
    links: links.map(({ title, url }) => ({ title: sanitiseText(title, hide), url })),
  }
}
