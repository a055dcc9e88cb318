import type { Problem, ReleaseResult, TargetResult } from '../core/lane.ts'
import type { Release } from '../core/unit.ts'
import type { ProblemReport, Report, TargetReport } from './report.ts'
import { sanitiseLines, sanitiseText } from './sanitise.ts'

/** What a run knows when it ends. Times are ms since the epoch. */
export interface RunFacts {
  readonly command: Report['command']
  readonly release?: Release
  readonly unit?: { readonly image: string; readonly digest: string }
  readonly startedAt: number
  readonly endedAt: number
  readonly result: ReleaseResult
  /** By target key. */
  readonly consoleUrls: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly problems: readonly { readonly message: string; readonly hint?: string | undefined }[]
  /** Known values that must not be in it, such as tokens and the values of environment variables. */
  readonly secrets: readonly string[]
}

/** The report of a run: everything in it may be shown. */
export function makeReport(facts: RunFacts): Report {
  const { command, release, unit, result, secrets } = facts
  return {
    version: 1,
    command,
    outcome: result.outcome,
    ...(release === undefined ? {} : { release: { id: release.id, version: release.version, run: release.run } }),
    ...(unit === undefined ? {} : { unit: { image: unit.image, digest: unit.digest } }),
    startedAt: new Date(facts.startedAt).toISOString(),
    endedAt: new Date(facts.endedAt).toISOString(),
    targets: result.targets.map((target) => targetReport(target, facts)),
    warnings: facts.warnings.map((warning) => sanitiseText(warning, secrets)),
    problems: facts.problems.map(({ message, hint }) => ({
      message: sanitiseText(message, secrets),
      ...(hint === undefined ? {} : { hint: sanitiseText(hint, secrets) }),
    })),
  }
}

function targetReport(target: TargetResult, facts: RunFacts): TargetReport {
  const { secrets } = facts
  const { key, id, outcome, action, revision, url, proof, problem, undoProblem, restored, finishCommand } = target
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
    ...(digest === undefined ? {} : { digest }),
    ...(url === undefined ? {} : { url }),
    ...(consoleUrl === undefined ? {} : { consoleUrl }),
    durations: wholeNumbers(target.durations),
    ...(proof === undefined ? {} : { proof: sanitiseText(proof, secrets) }),
    ...(problem === undefined ? {} : { problem: problemReport(problem, secrets) }),
    ...(undoProblem === undefined ? {} : { undoProblem: problemReport(undoProblem, secrets) }),
    ...(restored === undefined ? {} : { restored: sanitiseText(restored, secrets) }),
    ...(finishCommand === undefined ? {} : { finishCommand: sanitiseText(finishCommand, secrets) }),
  }
}

/** A cloud may report the digest of one platform's child; what was released goes by the digest that the user knows. */
function digestServed({ outcome, after }: TargetResult, { unit }: RunFacts): string | undefined {
  const isServed = outcome === 'released' || outcome === 'unchanged'
  if (isServed && unit !== undefined) return unit.digest
  return [...after].sort((a, b) => b.share - a.share)[0]?.digest
}

function problemReport({ kind, reason, hint, logLines, links }: Problem, secrets: readonly string[]): ProblemReport {
  return {
    kind,
    reason: sanitiseText(reason, secrets),
    ...(hint === undefined ? {} : { hint: sanitiseText(hint, secrets) }),
    logLines: sanitiseLines(logLines, { secrets }),
    links: links.map(({ title, url }) => ({ title: sanitiseText(title, secrets), url })),
  }
}

const wholeNumbers = (durations: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(durations).map(([phase, ms]) => [phase, Math.round(ms)]))
