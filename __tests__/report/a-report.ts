import type { Problem } from '../../src/core/problem.ts'
import { secretsOf } from '../../src/core/secrets.ts'
import type { Change, TargetId, TargetPlan, Traits } from '../../src/core/target.ts'
import { makeReport, type RunFacts } from '../../src/report/make-report.ts'
import type { Report } from '../../src/report/report.ts'

export const digest = `sha256:${'ab'.repeat(32)}`
export const oldDigest = `sha256:${'0d'.repeat(32)}`
export const start = Date.UTC(2026, 10, 20, 3, 0, 0)

type TargetFacts = RunFacts['result']['targets'][number]

export const anId = (given: Partial<TargetId> = {}): TargetId => ({
  cloud: 'gcp',
  account: 'acme',
  region: 'us-central1',
  platform: 'cloud-run',
  name: 'shop',
  ...given,
})

export const aProblem = (given: Partial<Problem> = {}): Problem => ({
  kind: 'unhealthy',
  reason:
    'the candidate https://tandem---shop-abc.a.run.app is not healthy: 12 requests in 2 min 0 s: 12 × 500; last: 500 "boom"',
  hint: "The service is up but answers with errors: read its container's log for the reason, mend that, and release again.",
  logLines: [],
  links: [],
  ...given,
})

/** A target that is released. */
export const aTarget = (given: Partial<TargetFacts> = {}): TargetFacts => ({
  key: 'gcp/acme/us-central1/cloud-run/shop',
  id: anId(),
  outcome: 'released',
  action: 'update',
  before: [{ revision: 'shop-00007-abc', share: 100, digest: oldDigest }],
  after: [{ revision: 'shop-r1abc', share: 100, digest }],
  revision: 'shop-r1abc',
  url: 'https://shop-abc-uc.a.run.app',
  proof: 'HTTP 200 on /health ×3, release id seen',
  durations: { hold: 21_400.4, verify: 1_600.7, switch: 3_000 },
  ...given,
})

/** The same, after it went wrong and was put back. */
export const aFailedTarget = (given: Partial<TargetFacts> = {}): TargetFacts => {
  const { proof: _, ...target } = aTarget()
  return {
    ...target,
    outcome: 'rolled-back',
    after: target.before,
    problem: aProblem(),
    restored: 'users have shop-00007-abc, as before',
    ...given,
  }
}

export const facts = (given: Partial<RunFacts> = {}): RunFacts => ({
  command: 'deploy',
  release: { id: 'r1abc', order: start, version: '1.4.2', run: 'https://github.com/acme/shop/actions/runs/7' },
  unit: { image: 'us-central1-docker.pkg.dev/acme/tandem/shop', digest },
  startedAt: start,
  endedAt: start + 73_000,
  result: { outcome: 'released', targets: [aTarget()] },
  consoleUrls: {
    'gcp/acme/us-central1/cloud-run/shop': 'https://console.cloud.google.com/run/detail/us-central1/shop',
  },
  warnings: [],
  problems: [],
  hide: secretsOf([]).hide,
  ...given,
})

export const aReport = (given: Partial<RunFacts> = {}): Report => makeReport(facts(given))

export const aFailedReport = (given: Partial<TargetFacts> = {}): Report => {
  const target = aFailedTarget(given)
  return aReport({ result: { outcome: target.outcome, targets: [target] } })
}

export const aPlan = (given: Partial<Omit<TargetPlan, 'traits'>> & { traits?: Partial<Traits> } = {}): TargetPlan => ({
  action: 'update',
  problems: [],
  warnings: [],
  changes: [],
  steps: [],
  settingsHash: 'hash',
  fingerprint: 'etag',
  detail: {},
  ...given,
  traits: { hold: 'candidate', shift: 'any', undo: 'route', undoNeeds: 'cloud', proof: 'http', ...given.traits },
})

export const aChange = (field: string, before?: string, after?: string): Change => ({
  field,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})
