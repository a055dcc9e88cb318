import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { reportSchemaFile } from '../../scripts/report-schema.ts'
import { secretsOf } from '../../src/core/secrets.ts'
import { makeReport } from '../../src/report/make-report.ts'
import { outputsOf } from '../../src/report/outputs.ts'
import { reportSchema } from '../../src/report/report.ts'
import { aFailedReport, aFailedTarget, anId, aProblem, aReport, aTarget, digest, facts, oldDigest } from './a-report.ts'

const root = resolve(import.meta.dirname, '../..')

test('the published schema is the one in the source', async () => {
  const { path, text } = reportSchemaFile()
  expect(JSON.parse(await readFile(resolve(root, path), 'utf8'))).toEqual(JSON.parse(text))
})

describe('a report', () => {
  const reports = {
    'of a release': aReport(),
    'of a failure': aFailedReport({
      problem: aProblem({ logLines: ['x'], links: [{ title: 'Logs', url: 'https://x' }] }),
      undoProblem: aProblem({ kind: 'stuck' }),
      finishCommand: 'gcloud run services describe shop',
      servingVersion: '1.4.1',
      exposedFor: 19_000.4,
    }),
    'of wrong input': (() => {
      const { release: _, unit: __, ...rest } = facts({ result: { outcome: 'refused', targets: [] } })
      return makeReport({ ...rest, problems: [{ message: 'service: is missing' }] })
    })(),
  }

  test.each(Object.entries(reports))('%s fits the published schema, and survives JSON', (_name, report) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(reportSchemaFile().text))
    const read: unknown = JSON.parse(JSON.stringify(report))
    expect([validate(read), validate.errors]).toEqual([true, null])
    expect(reportSchema.parse(read)).toEqual(report)
  })

  test('says when, how long by phase, and what', () => {
    expect(aReport()).toMatchObject({
      version: 1,
      command: 'deploy',
      outcome: 'released',
      release: { id: 'r1abc', version: '1.4.2', run: 'https://github.com/acme/shop/actions/runs/7' },
      startedAt: '2026-11-20T03:00:00.000Z',
      endedAt: '2026-11-20T03:01:13.000Z',
      targets: [{ durations: { hold: 21400, verify: 1601, switch: 3000 }, digest }],
    })
  })

  test('names the digest that users get: the released one, or the one they have again', () => {
    expect(aReport().targets[0]?.digest).toBe(digest)
    expect(aFailedReport().targets[0]?.digest).toBe(oldDigest)
    const planned = aTarget({ outcome: 'planned', after: aTarget().before })
    expect(aReport({ result: { outcome: 'planned', targets: [planned] } }).targets[0]?.digest).toBe(oldDigest)
    expect(aFailedReport({ after: [] }).targets[0]).not.toHaveProperty('digest')
  })

  test('goes by the digest that the user knows when the cloud reports that of a platform', () => {
    const child = aTarget({ after: [{ revision: 'shop-r1abc', share: 100, digest: oldDigest }] })
    expect(aReport({ result: { outcome: 'released', targets: [child] } }).targets[0]?.digest).toBe(digest)
  })

  test('goes by it too for what users have again, where a mark tells, and for the new one that is left there', () => {
    const [childOld, childNew] = [`sha256:${'c0'.repeat(32)}`, `sha256:${'c1'.repeat(32)}`]
    const after = [{ revision: 'op-1', share: 100, digest: childOld }]
    expect(aFailedReport({ after, servingDigest: oldDigest }).targets[0]?.digest).toBe(oldDigest)
    expect(aFailedReport({ after }).targets[0]?.digest).toBe(childOld)
    const unit = { image: 'host/shop', digest, platforms: { 'linux/amd64': childNew } }
    const left = aFailedTarget({ outcome: 'pending', after: [{ revision: 'op-2', share: 100, digest: childNew }] })
    const report = aReport({ unit, result: { outcome: 'pending', targets: [left] } })
    expect(report.targets[0]?.digest).toBe(digest)
    expect(report.unit).not.toHaveProperty('platforms')
  })

  test('holds no known secret and no command, wherever they came from', () => {
    const dirty = 'hunter22\n::error::x'
    const target = aFailedTarget({
      problem: aProblem({ reason: dirty, hint: dirty, logLines: [dirty], links: [{ title: dirty, url: 'https://x' }] }),
      undoProblem: aProblem({ reason: dirty, logLines: [dirty] }),
      proof: dirty,
      restored: dirty,
      servingVersion: dirty,
      finishCommand: dirty,
    })
    const report = makeReport(
      facts({
        result: { outcome: 'rolled-back', targets: [target] },
        warnings: [dirty],
        problems: [{ message: dirty, hint: dirty }],
        hide: secretsOf(['hunter22']).hide,
      }),
    )
    expect(JSON.stringify(report)).not.toMatch(/hunter22|(?<!: ):(?=:error)/)
    expect(report.targets[0]?.problem).toMatchObject({ reason: '***\n: :error::x', logLines: ['***', ': :error::x'] })
  })
})

describe('the outputs', () => {
  test('of a release', () => {
    expect(outputsOf(aReport(), '/tmp/report.json')).toEqual({
      outcome: 'released',
      url: 'https://shop-abc-uc.a.run.app',
      'gcp-url': 'https://shop-abc-uc.a.run.app',
      'gcp-revision': 'shop-r1abc',
      image: `us-central1-docker.pkg.dev/acme/tandem/shop@${digest}`,
      digest,
      'release-id': 'r1abc',
      targets: JSON.stringify({
        'gcp/acme/us-central1/cloud-run/shop': {
          outcome: 'released',
          revision: 'shop-r1abc',
          digest,
          url: 'https://shop-abc-uc.a.run.app',
          consoleUrl: 'https://console.cloud.google.com/run/detail/us-central1/shop',
          proof: 'HTTP 200 on /health ×3, release id seen',
        },
      }),
      report: '/tmp/report.json',
    })
  })

  test('of a failure name the reason, and leave the log lines to the report', () => {
    const { targets } = outputsOf(
      aFailedReport({ problem: aProblem({ reason: 'it is sick', logLines: ['boom'] }) }),
      'r',
    )
    expect(JSON.parse(targets)).toMatchObject({
      'gcp/acme/us-central1/cloud-run/shop': { outcome: 'rolled-back', reason: 'it is sick' },
    })
    expect(targets).not.toContain('boom')
  })

  test('of wrong input are few', () => {
    const { release: _, unit: __, ...rest } = facts({ result: { outcome: 'refused', targets: [] } })
    expect(outputsOf(makeReport(rest), 'r')).toEqual({ outcome: 'refused', targets: '{}', report: 'r' })
  })

  const aws = aTarget({ id: anId({ cloud: 'aws' }), key: 'aws', url: 'https://aws.example', revision: 'op-1' })
  const outputsFor = (...targets: ReturnType<typeof aTarget>[]) =>
    outputsOf(aReport({ result: { outcome: 'released', targets } }), 'r')

  test('tell the clouds apart; the address is that on Google Cloud, whatever comes first', () => {
    expect(outputsFor(aws, aTarget())).toMatchObject({
      url: 'https://shop-abc-uc.a.run.app',
      'gcp-url': 'https://shop-abc-uc.a.run.app',
      'gcp-revision': 'shop-r1abc',
      'aws-url': 'https://aws.example',
      'aws-revision': 'op-1',
    })
  })

  test('the address is that on AWS where Google Cloud has none', () => {
    const { url: _, ...hidden } = aTarget()
    expect(outputsFor(hidden, aws)).toMatchObject({ url: 'https://aws.example', 'aws-url': 'https://aws.example' })
    expect(outputsFor(aws)).not.toHaveProperty('gcp-url')
  })
})
