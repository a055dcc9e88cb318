import { describe, expect, test } from '@jest/globals'
import type { Outcome } from '../../src/core/outcome.ts'
import { differenceLines } from '../../src/report/difference.ts'
import { annotation, failureLines } from '../../src/report/failure-text.ts'
import { headline } from '../../src/report/headline.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { aFailedReport, aFailedTarget, anId, aProblem, aReport, aTarget, start } from './a-report.ts'

const shop = 'gcp/acme/us-central1/cloud-run/shop'
const elsewhere = { key: 'gcp/acme/europe-west1/cloud-run/shop', id: anId({ region: 'europe-west1' }) }
const onAws = {
  key: 'aws/111122223333/us-east-1/app-runner/shop',
  id: anId({ cloud: 'aws', account: '111122223333', region: 'us-east-1', platform: 'app-runner' }),
}
const sick = aProblem({
  reason: 'the candidate https://c.run.app is not healthy: 12 requests in 2 min 0 s: 12 × 500; last: 500 "boom"',
  hint: "The service is up but answers with errors: read its container's log for the reason, mend that, and release again.",
})

describe('the verdict is one sentence', () => {
  test.each<[Outcome, string]>([
    ['released', `shop 1.4.2 is released on ${shop}.`],
    ['unchanged', `shop 1.4.2 changes nothing: this image with these settings already serves on ${shop}.`],
    ['rolled-back', 'shop 1.4.2 is not released: everything is as it was before.'],
    [
      'pending',
      `shop 1.4.2 is not finished on ${shop} yet: the post step ends it, and says so under "Interrupted release", or else the next run.`,
    ],
    ['stuck', `shop 1.4.2 is stuck on ${shop}: it needs a person.`],
    ['refused', 'shop 1.4.2 is not released: it was refused before any service was touched.'],
    ['overtaken', `shop 1.4.2 is not released: somebody else has changed ${shop} since, and theirs stays.`],
    ['cancelled', 'shop 1.4.2 is not released: the run was cancelled before any service was touched.'],
  ])('%s', (outcome, sentence) => {
    expect(headline(aReport({ result: { outcome, targets: [aTarget({ outcome })] } }))).toBe(sentence)
  })

  test('that counts targets and names each service once', () => {
    const other = aTarget({ ...elsewhere, outcome: 'stuck' })
    const admin = aTarget({ key: 'x', id: anId({ name: 'admin' }) })
    expect(headline(aReport({ result: { outcome: 'released', targets: [aTarget(), aTarget(elsewhere)] } }))).toBe(
      'shop 1.4.2 is released on both targets.',
    )
    expect(headline(aReport({ result: { outcome: 'stuck', targets: [aTarget(), other, other] } }))).toBe(
      'shop 1.4.2 is stuck on 2 of 3 targets: it needs a person.',
    )
    expect(headline(aReport({ result: { outcome: 'released', targets: [aTarget(), admin] } }))).toBe(
      'shop, admin 1.4.2 is released on both targets.',
    )
  })

  test('that says who may have had the new version until it was taken back', () => {
    const verdict = (...targets: ReturnType<typeof aFailedTarget>[]): string =>
      headline(aReport({ result: { outcome: 'rolled-back', targets } }))
    const asBefore = 'shop 1.4.2 is not released: everything is as it was before'
    const aws = aFailedTarget({ ...onAws, exposedFor: 19_000 })
    expect(verdict(aFailedTarget(), aws)).toBe(`${asBefore}; users of AWS may have had the new version for up to 19 s.`)
    expect(verdict(aFailedTarget({ exposedFor: 4_000 }), aws)).toBe(
      `${asBefore}; users of Google Cloud and AWS may have had the new version for up to 19 s.`,
    )
    expect(verdict(aFailedTarget({ exposedFor: 14_000 }), aFailedTarget(elsewhere))).toBe(
      `${asBefore}; users of ${shop} may have had the new version for up to 14 s.`,
    )
  })

  test('that leaves out what somebody else has changed before it was touched', () => {
    const { restored: _, ...untouched } = aFailedTarget({ ...onAws, outcome: 'refused' })
    const theirs = { ...untouched, problem: aProblem({ kind: 'overtaken', reason: 'somebody else changed it' }) }
    const { problem: __, ...back } = aFailedTarget()
    expect(headline(aReport({ result: { outcome: 'rolled-back', targets: [back, theirs] } }))).toBe(
      'shop 1.4.2 is not released: everything is as it was before, but for AWS, which somebody else has changed.',
    )
  })

  test('that has nothing to name begins with what is not', () => {
    const { release: _, ...nameless } = aReport({ result: { outcome: 'refused', targets: [] } })
    expect(headline(nameless)).toBe('Not released: it was refused before any service was touched.')
  })

  test('about a plan says that nothing was touched', () => {
    const result = { outcome: 'planned', targets: [aTarget({ outcome: 'planned' })] } as const
    expect(headline(aReport({ command: 'plan', result }))).toBe('Plan for shop 1.4.2; nothing was touched.')
    const refused = { outcome: 'refused', targets: [aFailedTarget({ outcome: 'refused' })] } as const
    expect(headline(aReport({ command: 'plan', result: refused }))).toBe(
      'shop 1.4.2 cannot be released as it is; nothing was touched.',
    )
  })
})

describe('the log block', () => {
  test('has the cause in its second line and the fix in its third, then the evidence, then what was done', () => {
    const report = aFailedReport({
      problem: {
        ...sick,
        logLines: ['listening on 8080', 'Error: no DATABASE_URL'],
        links: [{ title: 'Logs', url: 'https://console.cloud.google.com/logs' }],
      },
    })
    expect(failureLines(report)).toEqual([
      'shop 1.4.2 is not released: everything is as it was before.',
      `${shop}: the candidate https://c.run.app is not healthy: 12 requests in 2 min 0 s: 12 × 500; last: 500 "boom"`,
      `  Do: ${sick.hint}`,
      '  Last lines of the container:',
      '    | listening on 8080',
      '    | Error: no DATABASE_URL',
      '  Logs: https://console.cloud.google.com/logs',
      '  Put back: users have shop-00007-abc, as before',
    ])
  })

  test('begins with the target that failed, not with those that went back with it', () => {
    const { problem: _, ...innocent } = aFailedTarget()
    const culprit = aFailedTarget({ ...elsewhere, problem: sick })
    expect(failureLines(aReport({ result: { outcome: 'rolled-back', targets: [innocent, culprit] } }))).toEqual([
      'shop 1.4.2 is not released: everything is as it was before.',
      `${elsewhere.key}: ${sick.reason}`,
      `  Do: ${sick.hint}`,
      '',
      'Users have now:',
      `  ${shop}: shop-00007-abc, as before`,
      `  ${elsewhere.key}: shop-00007-abc, as before`,
    ])
  })

  test('of two clouds says what each of them serves now, and the verdict that they differ', () => {
    const culprit = aFailedTarget({ ...onAws, problem: aProblem({ reason: 'the deployment was rolled back' }) })
    const report = aReport({ result: { outcome: 'rolled-back', targets: [aTarget(), culprit], differSince: start } })
    expect(failureLines(report)).toEqual([
      `shop 1.4.2 is released on ${shop} alone, taken back on ${onAws.key}: the clouds differ now.`,
      `${onAws.key}: the deployment was rolled back`,
      `  Do: ${sick.hint}`,
      '',
      'Users have now:',
      `  ${shop}: version 1.4.2 (shop-r1abc)`,
      `  ${onAws.key}: what they had`,
    ])
    expect(differenceLines(report)).toEqual(['users of the targets have different versions since 03:00:00 UTC'])
  })

  test('calls what serves by its version where that is known, and what was left alone not refused', () => {
    const culprit = aFailedTarget({ problem: sick, servingVersion: '1.4.1' })
    const { problem: _, restored: __, ...alone } = aFailedTarget(onAws)
    const untouched = { ...alone, outcome: 'refused', servingVersion: '1.4.1' } as const
    const report = aReport({ result: { outcome: 'rolled-back', targets: [culprit, untouched] } })
    expect(failureLines(report).slice(-3)).toEqual([
      'Users have now:',
      `  ${shop}: version 1.4.1, as before (shop-00007-abc)`,
      `  ${onAws.key}: version 1.4.1, as before`,
    ])
    expect(summaryMarkdown(report)).toContain(`| ${onAws.key} | **not touched** |`)
    const refusal = { ...untouched, problem: aProblem({ kind: 'failed', reason: sick.reason }) }
    const denied = aReport({ result: { outcome: 'rolled-back', targets: [culprit, refusal] } })
    expect(summaryMarkdown(denied)).toContain(`| ${onAws.key} | **refused, not touched** |`)
    const refused = aReport({ result: { outcome: 'refused', targets: [refusal, aTarget({ outcome: 'refused' })] } })
    expect(summaryMarkdown(refused)).toContain(`| ${shop} | **not touched** |`)
    expect(summaryMarkdown(refused)).toContain('| **refused, not touched** |')
    expect(annotation(refused)).toContain(`${onAws.key} refused, not touched: ${sick.reason}`)
  })

  test('of a release that is left for a look says where to look, and who ends it', () => {
    const { restored: _, ...culprit } = aFailedTarget({
      outcome: 'pending',
      problem: sick,
      candidateUrl: 'https://tandem---shop-abc.a.run.app',
      finishCommand: 'gcloud run services describe shop',
    })
    const report = aReport({ result: { outcome: 'pending', targets: [culprit], onHold: true } })
    expect(failureLines(report)).toEqual([
      `shop 1.4.2 is not released, and nothing was undone, as on-failure is "hold": it is left for a look on ${shop}, and the next run takes it back.`,
      `${shop}: ${sick.reason}`,
      `  Do: ${sick.hint}`,
      '  New version, without users: https://tandem---shop-abc.a.run.app',
      '  Look with: gcloud run services describe shop',
    ])
  })

  test('tells a way back that failed for the same cause once', () => {
    const { restored: _, ...rest } = aFailedTarget({ outcome: 'pending', problem: sick, undoProblem: sick })
    expect(failureLines(aReport({ result: { outcome: 'pending', targets: [rest] } }))).toEqual([
      expect.stringContaining('is not finished'),
      `${shop}: ${sick.reason}`,
      `  Do: ${sick.hint}`,
    ])
  })

  test('ends with the command to look with', () => {
    const { restored: _, ...rest } = aFailedTarget({
      outcome: 'stuck',
      problem: sick,
      undoProblem: aProblem({
        kind: 'stuck',
        reason: 'the revision shop-00007-abc is gone',
        hint: 'Ask who deleted it.',
      }),
      finishCommand: 'gcloud run services describe shop --region us-central1 --project acme',
    })
    expect(failureLines(aReport({ result: { outcome: 'stuck', targets: [rest] } })).slice(-3)).toEqual([
      '  Not put back: the revision shop-00007-abc is gone',
      '  Do: Ask who deleted it.',
      '  Look with: gcloud run services describe shop --region us-central1 --project acme',
    ])
  })

  test('shows the last 30 lines of a container at most', () => {
    const logLines = Array.from({ length: 42 }, (_, index) => `line ${index + 1}`)
    const lines = failureLines(aFailedReport({ problem: { ...sick, logLines } }))
    expect(lines).toContain('  Last lines of the container (12 more in the job summary):')
    expect(lines.filter((line) => line.includes('| line')).slice(0, 1)).toEqual(['    | line 13'])
  })

  test('of wrong input lists every mistake', () => {
    const report = aReport({
      result: { outcome: 'refused', targets: [] },
      problems: [
        { message: 'service: is missing\nport: must be 1 to 65535, got "0"', hint: 'All inputs: docs/settings.md' },
      ],
    })
    expect(failureLines(report)).toEqual([
      'Version 1.4.2 is not released: it was refused before any service was touched.',
      'service: is missing',
      'port: must be 1 to 65535, got "0"',
      '  Do: All inputs: docs/settings.md',
    ])
  })

  test('keeps the lines of what is there to be copied', () => {
    const report = aReport({
      result: { outcome: 'refused', targets: [] },
      problems: [{ message: 'Google refused', hint: 'One that would:\n  assertion.x == "1"' }],
    })
    expect(failureLines(report).slice(1)).toEqual([
      'Google refused',
      '  Do: One that would:',
      '        assertion.x == "1"',
    ])
  })

  test('is empty when all is well', () => {
    expect(failureLines(aReport())).toEqual([])
  })
})

describe('the annotation is one line, cause first', () => {
  test('of a target', () => {
    expect(annotation(aFailedReport({ problem: sick }))).toBe(
      `${shop} rolled back: the candidate https://c.run.app is not healthy: 12 requests in 2 min 0 s: 12 × 500; last: 500 "boom". The service is up but answers with errors: read its container's log for the reason, mend that, and release again.`,
    )
  })

  test('with a long hint up to the end of a sentence, and what is there to be copied left to the summary', () => {
    const hint = `The server has to answer below 500 at / first. ${'It is one line of the Dockerfile: `COPY`, '.repeat(9)}.`
    expect(annotation(aFailedReport({ problem: { ...sick, hint } }))).toMatch(
      /"boom"\. The server has to answer below 500 at \/ first\. The job summary has the rest\.$/,
    )
    const trust = 'Either there is no role x, or it does not let this job in.\nIt needs:\n"Condition": {\n  "a": 1\n}'
    expect(annotation(aFailedReport({ problem: { ...sick, hint: trust } }))).toMatch(
      /"boom"\. Either there is no role x, or it does not let this job in\. The job summary has the rest\.$/,
    )
  })

  test('of wrong input', () => {
    const problems = [{ message: 'service: is missing' }, { message: 'port: must be a number', hint: 'See the docs.' }]
    expect(annotation(aReport({ result: { outcome: 'refused', targets: [] }, problems }))).toBe(
      'service: is missing; port: must be a number. See the docs.',
    )
  })

  test('of a build has the last of what the step printed', () => {
    const message =
      'Dockerfile:4: RUN make: exit code 2\n  Last lines of the step:\n    | a\n    | b\n    | c\n    | no such file'
    const problems = [{ message, hint: 'Do it.' }]
    expect(annotation(aReport({ result: { outcome: 'refused', targets: [] }, problems }))).toBe(
      'Dockerfile:4: RUN make: exit code 2; Last lines of the step: b | c | no such file. Do it.',
    )
  })

  test('of a long reason is cut, and the hint stays', () => {
    const line = annotation(aFailedReport({ problem: aProblem({ reason: 'x'.repeat(5_000), hint: 'Do it.' }) })) ?? ''
    expect(line).toHaveLength(707)
    expect(line.endsWith('x… Do it.')).toBe(true)
  })

  test('of a cancelled run is the verdict', () => {
    const { problem: _, restored: __, ...target } = aFailedTarget({ outcome: 'cancelled' })
    expect(annotation(aReport({ result: { outcome: 'cancelled', targets: [target] } }))).toBe(
      'shop 1.4.2 is not released: the run was cancelled before any service was touched.',
    )
  })

  test('is absent when all is well', () => {
    expect(annotation(aReport())).toBeUndefined()
  })
})
