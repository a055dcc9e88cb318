import { describe, expect, test } from '@jest/globals'
import type { ResumeResult } from '../../src/core/resume.ts'
import { endedLines, resumeLines, resumeMarkdown, resumeVerdict } from '../../src/report/resume-text.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { paperTarget } from '../support/paper-target.ts'
import { aReport } from './a-report.ts'

const paper = paperTarget({ name: 'shop', hold: false })
const stoppable = { ...paper, console: () => ({ ...paper.console(), stop: 'stop it' }) }

const aResult = (given: Partial<ResumeResult> = {}): ResumeResult => ({
  key: 'aws/shop',
  target: stoppable,
  release: 'r1',
  goal: 'back',
  outcome: 'rolled-back',
  ...given,
})

describe('a release that the post step ended', () => {
  test('has its verdict in one sentence', () => {
    const other = aResult({ key: 'gcp/shop', outcome: 'pending' })
    expect(resumeVerdict([aResult()])).toEqual({
      isGood: true,
      text: 'Interrupted release: aws/shop: release r1 taken back: users have what they had',
    })
    expect(resumeVerdict([aResult(), other])).toEqual({
      isGood: false,
      text: expect.stringMatching(/aws\/shop: release r1 taken back: .*; gcp\/shop: release r1 not ended yet/),
    })
  })

  test('is told with the command that stops what goes on meanwhile, unless it was seen at rest', () => {
    const lines = resumeLines([aResult({ outcome: 'pending' })])
    expect(lines.slice(1)).toEqual([
      'aws/shop: look with: describe shop',
      'aws/shop: what it was asked for may go on, and give users the new version; stop it with: stop it',
    ])
    const seen = { exists: true, fingerprint: '', live: [], endpoints: {}, detail: {} }
    expect(resumeLines([aResult({ outcome: 'pending', seen })])).toHaveLength(2)
    const busy = { ...seen, busy: 'ECS deploys', stoppable: true }
    expect(resumeLines([aResult({ outcome: 'pending', seen: busy })])).toHaveLength(3)
  })

  test('is not to be stopped where it goes back already, or is meant to go forward', () => {
    const seen = { exists: true, fingerprint: '', live: [], endpoints: {}, detail: {}, busy: 'ECS takes it back' }
    expect(resumeLines([aResult({ outcome: 'pending', seen })])).toHaveLength(2)
    const busy = { ...seen, stoppable: true }
    expect(resumeLines([aResult({ outcome: 'pending', goal: 'finished', seen: busy })])).toHaveLength(2)
  })

  test('is not all well where a target was out of reach, which is named', () => {
    const absent = [{ target: 'gcp/shop', release: 'r1' }]
    const line = 'gcp/shop: release r1 not ended, as it is out of reach; the next run goes on'
    expect(resumeVerdict([aResult()], absent)).toEqual({
      isGood: false,
      text: `Interrupted release: aws/shop: release r1 taken back: users have what they had; ${line}`,
    })
    expect(resumeLines([], absent)).toEqual([line])
    expect(resumeMarkdown([aResult()], absent)).toMatch(/^## Interrupted release\n- aws\/shop.*\n- gcp\/shop.*$/)
  })
})

test('a green run tells of the releases that it ended before its own', () => {
  const report = aReport({ endedBefore: [aResult(), aResult({ key: 'gcp/shop', outcome: 'released' })] })
  expect(endedLines(report)).toEqual([
    'aws/shop: release r1, which another run had left unfinished, was taken back before this one began',
    'gcp/shop: release r1, which another run had left unfinished, was finished before this one began',
  ])
  expect(summaryMarkdown(report)).toContain(
    '**Ended first:**\n\n- aws/shop: release r1, which another run had left unfinished, was taken back before this one began\n- gcp',
  )
  expect(report).toMatchObject({ outcome: 'released', endedBefore: [{ release: 'r1', outcome: 'rolled-back' }, {}] })
  expect(summaryMarkdown(aReport())).not.toContain('Ended first')
})
