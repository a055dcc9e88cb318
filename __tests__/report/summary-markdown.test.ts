import { describe, expect, test } from '@jest/globals'
import { escapeMarkdown, fence, link } from '../../src/report/markdown.ts'
import { summaryMarkdown } from '../../src/report/summary-markdown.ts'
import { aFailedReport, aFailedTarget, anId, aProblem, aReport, aTarget, digest } from './a-report.ts'

const shop = 'gcp/acme/us-central1/cloud-run/shop'
const head =
  '| Target | Outcome | Revision | Digest | URL | Console | Time |\n| --- | --- | --- | --- | --- | --- | --- |'
const footer = `Release <code>r1abc</code> · image <code>us-central1-docker.pkg.dev/acme/tandem/shop&#64;${digest}</code> · took 1 min 13 s\n`
const places =
  '[https://shop-abc-uc.a.run.app](https://shop-abc-uc.a.run.app/) | [console](https://console.cloud.google.com/run/detail/us-central1/shop) | 26 s |'

test('a release is a verdict, a row and a footer', () => {
  expect(summaryMarkdown(aReport())).toBe(
    [
      `## ✅ shop 1.4.2 is released on ${shop}.`,
      `${head}\n| ${shop} | **released**<br>HTTP 200 on /health ×3, release id seen | <code>shop-00007-abc</code> → <code>shop-r1abc</code> | <code>sha256:abababababab</code> | ${places}`,
      footer,
    ].join('\n\n'),
  )
})

test('a failure tells the cause, the last lines and what was put back before the table', () => {
  const problem = aProblem({
    reason: 'revision shop-r1abc did not start: it did not listen on PORT',
    hint: 'Listen on the port in $PORT.',
    logLines: ['Error: no DATABASE_URL', 'exit 1'],
    links: [{ title: 'Logs', url: 'https://console.cloud.google.com/logs?q=(a)' }],
  })
  expect(summaryMarkdown(aFailedReport({ problem }))).toBe(
    [
      '## ❌ shop 1.4.2 is not released: everything is as it was before.',
      `**${shop}**: revision shop-r1abc did not start: it did not listen on PORT`,
      '**Do this:** Listen on the port in &#36;PORT.',
      '<details open>\n<summary>Last 2 lines of the container</summary>\n\n```text\nError: no DATABASE_URL\nexit 1\n```\n\n</details>',
      '[Logs](https://console.cloud.google.com/logs?q=%28a%29)',
      '**Put back:** users have shop-00007-abc, as before',
      `${head}\n| ${shop} | **rolled back** | <code>shop-00007-abc</code> | <code>sha256:0d0d0d0d0d0d</code> | ${places}`,
      footer,
    ].join('\n\n'),
  )
})

test('what is not finished shows the command to look with', () => {
  const { restored: _, ...target } = aFailedTarget({
    outcome: 'pending',
    problem: aProblem({ reason: 'the release was not decided' }),
    undoProblem: aProblem({ kind: 'unfinished', reason: 'run.services.patch: 503', hint: 'Wait.' }),
    finishCommand: 'gcloud run services update-traffic shop --to-revisions shop-00007-abc=100',
  })
  const text = summaryMarkdown(aReport({ result: { outcome: 'pending', targets: [target] } }))
  expect(text).toContain(
    '**Not put back:** run.services.patch: 503\n\n**Do this:** Wait.\n\n**Look with:**\n\n```sh\ngcloud run services update-traffic shop --to-revisions shop-00007-abc=100\n```\n\n',
  )
})

test('a target that went back with another says so after the cause, where it is more than what users have', () => {
  const { problem: _, ...innocent } = aFailedTarget({ after: [], restored: 'the service is deleted again' })
  const culprit = aFailedTarget({ key: 'culprit', id: anId({ region: 'europe-west1' }) })
  const text = summaryMarkdown(aReport({ result: { outcome: 'rolled-back', targets: [innocent, culprit] } }))
  expect(text).toContain(`**${shop}** rolled back\n\n**Put back:** the service is deleted again`)
  expect(text.match(/Put back/gu)).toHaveLength(1)
  expect(text.indexOf('**culprit**: ')).toBeLessThan(text.indexOf(`**${shop}** rolled back`))
})

test('what each target serves stands right under the causes, where the run is red and several were to change', () => {
  const [culprit, released] = [aFailedTarget({ servingVersion: '1_4' }), aTarget({ key: 'second' })]
  const text = summaryMarkdown(aReport({ result: { outcome: 'rolled-back', targets: [culprit, released] } }))
  expect(text).toContain(
    [
      'and release again.\n',
      '**Users have now:**\n',
      `- ${shop}: version 1&#95;4, as before (shop-00007-abc)`,
      '- second: version 1.4.2 (shop-r1abc)\n',
      '| Target |',
    ].join('\n'),
  )
  const silent = [
    aReport({ result: { outcome: 'released', targets: [aTarget(), released] } }),
    aReport({ result: { outcome: 'refused', targets: [] }, problems: [{ message: 'service: is missing' }] }),
    aFailedReport(),
  ]
  for (const report of silent) expect(summaryMarkdown(report)).not.toContain('Users have now')
})

test('a split of traffic and a first release are shown as they are', () => {
  const target = aTarget({
    before: [],
    after: [
      { revision: 'a', share: 90 },
      { revision: 'b', share: 10 },
    ],
  })
  expect(summaryMarkdown(aReport({ result: { outcome: 'released', targets: [target] } }))).toContain(
    '| none → <code>a</code> 90 %, <code>b</code> 10 % |',
  )
})

test('warnings and wrong input are there, and the plan is folded', () => {
  const text = summaryMarkdown(aReport({ warnings: ['aws-region is given but <ignored>'] }), { plan: ['shop: update'] })
  expect(text).toContain('⚠️ aws-region is given but &#60;ignored&#62;')
  expect(text).toContain('<details>\n<summary>Plan</summary>\n\n```text\nshop: update\n```\n\n</details>')
  const refused = aReport({
    result: { outcome: 'refused', targets: [] },
    problems: [{ message: 'a: 1\nb: 2', hint: 'c' }],
  })
  expect(summaryMarkdown(refused)).toContain('.\n\na: 1<br>b: 2\n\n**Do this:** c\n\nRelease')
})

test('what a step of the build printed is a block of its own', () => {
  const message =
    'Dockerfile:4: RUN make: exit code 2\n  Last lines of the step:\n    | make: *** [all] `x`\n    |   at y'
  const refused = aReport({ result: { outcome: 'refused', targets: [] }, problems: [{ message, hint: 'c' }] })
  expect(summaryMarkdown(refused)).toContain(
    'RUN make: exit code 2\n\nLast lines of the step:\n\n```text\nmake: *** [all] `x`\n  at y\n```\n\n**Do this:** c',
  )
})

test('names in backticks are set as code, and nothing else is', () => {
  const hint = 'Set `startup-probe: /<x>`, or ` as it is.'
  expect(summaryMarkdown(aFailedReport({ problem: aProblem({ hint }) }))).toContain(
    '**Do this:** Set <code>startup-probe: /&#60;x&#62;</code>, or &#96; as it is.',
  )
})

test('what is there to be copied is a block of its own', () => {
  const hint =
    'It needs "Action": "x", and:\n"Condition": {\n  "StringLike": {\n    "a": ["*"]\n  }\n}\nThe token says:\n  aud: b'
  const refused = aReport({ result: { outcome: 'refused', targets: [] }, problems: [{ message: 'AWS refused', hint }] })
  expect(summaryMarkdown(refused)).toContain(
    [
      '**Do this:** It needs &#34;Action&#34;: &#34;x&#34;, and:\n',
      '```text\n"Condition": {\n  "StringLike": {\n    "a": ["*"]\n  }\n}\n```\n',
      'The token says:\n',
      '```text\n  aud: b\n```\n',
    ].join('\n'),
  )
})

test('a plan alone is shown open', () => {
  const result = { outcome: 'planned', targets: [] } as const
  expect(summaryMarkdown(aReport({ command: 'plan', result }), { plan: ['shop: update'] })).toContain(
    'nothing was touched.\n\n```text\nshop: update\n```\n\nRelease',
  )
})

describe('nothing from outside breaks the page', () => {
  test.each([
    ['markup', '<b>*x*_y_[z](u)`~|\\#', '&#60;b&#62;&#42;x&#42;&#95;y&#95;&#91;z&#93;(u)&#96;&#126;&#124;&#92;&#35;'],
    ['entities', '&lt;', '&#38;lt;'],
    ['mentions and formulas', '@team $x$', '&#64;team &#36;x&#36;'],
    ['lists', '- a\n12. b\n+ c\n=', '&#45; a<br>12&#46; b<br>&#43; c<br>&#61;'],
    ['plain words', 'a-b 1.2 (c): d!', 'a-b 1.2 (c): d!'],
  ])('%s', (_name, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })

  test('a log line cannot close its block', () => {
    const lines = ['```', '````text', '</details>', '~~~']
    expect(fence(lines)).toBe('`````text\n```\n````text\n</details>\n~~~\n`````')
  })

  test.each([
    ['https://x.example/a(b)"c|d', '[t](https://x.example/a%28b%29%22c%7Cd)'],
    ['javascript:alert(1)', 't'],
    ['not an address', 't'],
  ])('a link to %s', (address, expected) => {
    expect(link('t', address)).toBe(expected)
  })
})

describe('the page has room for 1 MiB', () => {
  const many = (count: number, lines: number) =>
    aReport({
      result: {
        outcome: 'rolled-back',
        targets: Array.from({ length: count }, (_, index) =>
          aFailedTarget({
            key: `target-${index}`,
            problem: aProblem({ reason: '&'.repeat(2_000), logLines: Array<string>(lines).fill('ü'.repeat(900)) }),
          }),
        ),
      },
    })

  test('many targets with many lines fit, verdict and table included, and what is missing is said', () => {
    const text = summaryMarkdown(many(150, 100))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000)
    expect(text.startsWith('## ❌ shop 1.4.2 is not released')).toBe(true)
    expect(text).toContain('\n| target-99 |')
    expect(text).toContain('Some of it did not fit in here: the JSON report has everything.')
  })

  test('a table is 100 rows at most', () => {
    const text = summaryMarkdown(many(130, 0))
    expect(text.split('\n').filter((line) => line.startsWith('| target-'))).toHaveLength(100)
    expect(text).toContain('\n\n30 more targets are in the JSON report.')
  })

  test('a limit of its own can be given', () => {
    expect(Buffer.byteLength(summaryMarkdown(many(3, 50), { limit: 40_000 }))).toBeLessThanOrEqual(40_000)
  })
})

test('two targets that changed together say how long they differed', () => {
  const targets = [aTarget(), aTarget({ key: 'second', id: anId({ region: 'europe-west1' }) })]
  const text = summaryMarkdown(aReport({ result: { outcome: 'released', targets, differedFor: 3_100.4 } }))
  expect(text).toMatch(/ · took 1 min 13 s · users of the targets may have had different versions for up to 3\.1 s\n$/)
})

test('what is unchanged names the release that serves', () => {
  const target = aTarget({ outcome: 'unchanged', action: 'unchanged', servingRelease: 'r0abc' })
  expect(summaryMarkdown(aReport({ result: { outcome: 'unchanged', targets: [target] } }))).toContain(
    '| **unchanged**<br>release <code>r0abc</code> serves<br>HTTP 200 on /health ×3, release id seen |',
  )
})

test('a text that begins with what is there to be copied does not swallow what follows', () => {
  const undoProblem = aProblem({ kind: 'failed', reason: '{"Message":"no"}', hint: '  first\nthen' })
  const text = summaryMarkdown(aFailedReport({ outcome: 'stuck', undoProblem }))
  expect(text).toContain(
    '**Not put back:**\n\n```text\n{"Message":"no"}\n```\n\n**Do this:**\n\n```text\n  first\n```\n\nthen\n',
  )
})
