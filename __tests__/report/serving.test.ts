import { describe, expect, test } from '@jest/globals'
import type { Platform } from '../../src/core/target.ts'
import { differenceLines } from '../../src/report/difference.ts'
import { failureLines } from '../../src/report/failure-text.ts'
import { headline } from '../../src/report/headline.ts'
import { servingFacts } from '../../src/report/serving.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { aFailedTarget, anId, aProblem, aReport, aTarget, start } from './a-report.ts'

type TargetFacts = ReturnType<typeof aTarget>

const onAws = (platform: Platform, given: Partial<TargetFacts> = {}): TargetFacts =>
  aFailedTarget({ key: 'aws', id: anId({ cloud: 'aws', platform }), servingVersion: '1.4.1', ...given })

const served = (...targets: readonly TargetFacts[]): (string | undefined)[] => {
  const [first] = targets
  const report = aReport({ result: { outcome: first?.outcome ?? 'refused', targets: [...targets, aFailedTarget()] } })
  return servingFacts(report).map((fact) => fact.served)
}

describe('what users have is told in words that people know', () => {
  test.each<[Platform, string, string]>([
    ['lambda', '3', 'version 1.4.1, as before (Lambda version 3)'],
    ['ecs-express', '4267614404789702118', 'version 1.4.1, as before (service revision 4267614404789702118)'],
    ['ecs', 'shop:7', 'version 1.4.1, as before (task definition shop:7)'],
    ['cloud-run', 'shop-00001-cod', 'version 1.4.1, as before (shop-00001-cod)'],
    ['app-runner', '76036981-4e46-4a4c-a5ff-ff6a6d2e6d5e', 'version 1.4.1, as before'],
  ])('on %s', (platform, revision, words) => {
    const live = [{ revision, share: 100 }]
    expect(served(onAws(platform, { before: live, after: live }))[0]).toBe(words)
  })

  test('where the old version came back under a new name, both names', () => {
    const after = [{ revision: 'shop-00009-zad', share: 100 }]
    expect(served(onAws('cloud-run', { after }))[0]).toBe(
      'version 1.4.1, as before (shop-00009-zad, made anew from shop-00007-abc)',
    )
  })

  test('where somebody else has changed what this release has not touched, what they have put there', () => {
    const {
      restored: _,
      servingVersion: __,
      ...untouched
    } = onAws('ecs', { outcome: 'refused', formerVersion: '1.4.1' })
    const theirs = { ...untouched, after: [{ revision: 'shop:9', share: 100 }] }
    const report = aReport({ result: { outcome: 'rolled-back', targets: [theirs, aFailedTarget()] } })
    expect(servingFacts(report)[0]?.served).toBe('task definition shop:9')
  })

  test('where nobody knows its version, what is known', () => {
    const { servingVersion: _, ...nameless } = onAws('app-runner')
    expect(served(nameless)[0]).toBe('what they had')
    const { restored: __, ...theirs } = nameless
    expect(served({ ...theirs, outcome: 'overtaken', after: [{ revision: 'op-9', share: 100 }] })[0]).toBe(
      'a version that has no name',
    )
  })

  test('in the table too, where names of revisions say nothing', () => {
    const row = (target: TargetFacts) =>
      summaryMarkdown(aReport({ result: { outcome: target.outcome, targets: [target] } })).match(/\| aws \|.*/u)?.[0]
    const [before, after] = [[{ revision: 'op-1', share: 100 }], [{ revision: 'op-2', share: 100 }]]
    const back = onAws('app-runner', { before, after, formerVersion: '1.4.1' })
    expect(row(back)).toContain('| <code>1&#46;4.1</code> |')
    const { servingVersion: _, ...released } = back
    expect(row({ ...released, outcome: 'released', revision: 'op-2' })).toContain(
      '| <code>1&#46;4.1</code> → <code>1&#46;4.2</code> |',
    )
    const { formerVersion: __, ...foreign } = released
    expect(row({ ...foreign, outcome: 'released', revision: 'op-2' })).toContain('| – → <code>1&#46;4.2</code> |')
    expect(row({ ...back, outcome: 'unchanged', revision: 'op-2' })).toContain('<code>1&#46;4.1</code> |')
  })

  test('where requests are split, by shares', () => {
    const after = [
      { revision: '111', share: 95 },
      { revision: '222', share: 5 },
    ]
    const split = onAws('ecs-express', { outcome: 'stuck', before: [{ revision: '111', share: 100 }], after })
    const { restored: _, ...left } = split
    expect(served({ ...left, revision: '222', formerVersion: '1.4.1' })[0]).toBe(
      'version 1.4.1 (service revision 111) at 95 %, version 1.4.2 (service revision 222) at 5 %',
    )
  })
})

test('a target that was put back has what it had, though its mark is left for the next run', () => {
  const [before, after] = [[{ revision: 'op-1', share: 100 }], [{ revision: 'op-2', share: 100 }]]
  const restored = 'users have version 1.4.1, as before'
  const undoProblem = aProblem({ kind: 'unfinished', reason: 'only the mark stays' })
  const left = onAws('app-runner', { outcome: 'pending', before, after, restored, undoProblem })
  expect(served(left)[0]).toBe('version 1.4.1, as before')
  const { servingVersion: _, ...theirs } = { ...left, undoProblem: aProblem({ kind: 'overtaken' }) }
  expect(served(theirs)[0]).toBe('a version that has no name')
})

describe('a target that is led over while nobody looks', () => {
  const stopCommand = 'aws ecs stop-service-deployment …'
  const live = [{ revision: '111', share: 100 }]
  const pending = onAws('ecs-express', {
    outcome: 'pending',
    before: live,
    after: live,
    formerVersion: '1.4.1',
    problem: aProblem({ kind: 'unfinished', reason: 'ecs.Describe: no', hint: 'Add it.' }),
    undoProblem: aProblem({ kind: 'unfinished', reason: 'ecs.Describe: no', hint: 'Add it.' }),
    underWay: { to: 'new', since: start, stopCommand },
    finishCommand: 'aws ecs list-service-deployments …',
  })
  const { restored: _, servingVersion: __, ...target } = pending
  const report = aReport({ result: { outcome: 'pending', targets: [target], differSince: start } })

  test('is not said to be as before, even where it is alone', () => {
    expect(servingFacts(report).map((fact) => fact.served)).toEqual([
      'version 1.4.1 (service revision 111), unless that has changed since: AWS was asked at 03:00:00 UTC to lead users to version 1.4.2, and goes on until it has, or is stopped',
    ])
  })

  test('leaves it open whether users differ', () => {
    expect(differenceLines(report)).toEqual(['users of the targets may have different versions since 03:00:00 UTC'])
  })

  test('is told with the command that stops it, and with its cause once', () => {
    expect(failureLines(report).slice(1, 6)).toEqual([
      'aws: ecs.Describe: no',
      '  Do: Add it.',
      '  Look with: aws ecs list-service-deployments …',
      `  Stop it with: ${stopCommand}`,
      '',
    ])
    const text = summaryMarkdown(report)
    expect(text).toContain(`**Stop it with:**\n\n\`\`\`sh\n${stopCommand}\n\`\`\``)
    expect(text).not.toContain('Not put back')
  })

  test('may be on its way back, or without anything that stops it', () => {
    const to = (underWay: NonNullable<TargetFacts['underWay']>) => served({ ...target, underWay })[0]
    expect(to({ to: 'old', since: start })).toMatch(
      /, unless that has changed since: AWS was asked at 03:00:00 UTC to lead users back, and goes on with that$/,
    )
    expect(to({ to: 'new', since: start })).toMatch(/to version 1\.4\.2, and may have done so since$/)
  })

  test('has the new one where that was seen', () => {
    const seen = { ...target, after: [{ revision: '222', share: 100 }], revision: '222' }
    expect(served(seen)[0]).toBe('version 1.4.2 (service revision 222)')
  })
})

describe('a release that is left for a look', () => {
  const verdict = (...targets: readonly TargetFacts[]): string =>
    headline(aReport({ result: { outcome: 'pending', targets, onHold: true } }))
  const { restored: _, ...candidate } = aFailedTarget({ outcome: 'pending' })
  const { restored: __, ...sick } = onAws('app-runner', {
    outcome: 'pending',
    after: [{ revision: 'op-2', share: 100 }],
    revision: 'op-2',
  })
  const kept = 'shop 1.4.2 is not released, and nothing was undone, as on-failure is "hold": it is left for a look on'

  test('says which users have it, and that it is sick', () => {
    expect(verdict(candidate, sick)).toBe(
      `${kept} both targets; users of AWS have it, though it is not healthy: run again to take it back.`,
    )
  })

  test('says who may have it, where that was not seen', () => {
    const { problem: ___, ...moving } = { ...sick, after: [], underWay: { to: 'new', since: start } as const }
    expect(verdict(moving)).toBe(`${kept} aws; users of AWS may have it: run again to take it back.`)
  })

  test('says that some users may have it, where the platform stopped half-way', () => {
    const after = [
      { revision: '111', share: 95 },
      { revision: '222', share: 5 },
    ]
    const half = { ...sick, id: anId({ cloud: 'aws', platform: 'ecs-express' }), after, revision: '222' } as const
    expect(verdict({ ...half, problem: aProblem({ kind: 'failed' }) })).toBe(
      `${kept} aws; users of AWS may have it: run again to take it back.`,
    )
  })

  test('says nothing of users who do not have it', () => {
    expect(verdict(candidate)).toBe(`${kept} ${candidate.key}, and the next run takes it back.`)
  })
})

test('a migration’s verdict says that users are not there yet', () => {
  const migration = { from: 'arn:shop', rows: [], left: [] }
  expect(headline(aReport({ command: 'migrate', migration }))).toBe(
    'shop 1.4.2 is released on gcp/acme/us-central1/cloud-run/shop, as a copy of what App Runner runs; users are still on App Runner.',
  )
})
