import { describe, expect, test } from '@jest/globals'
import { parseState } from '../../src/build/progress.ts'
import { createTelling } from '../../src/build/telling.ts'
import { silentLog } from '../../src/core/log.ts'
import { captured } from './bench.ts'

/** Tells a captured build; the lines are those of the log. */
function tell(name: string, only?: string) {
  const lines: string[] = []
  const runs: string[] = []
  const log = { ...silentLog, info: (line: string) => void lines.push(line) }
  const onRun = (platform: string) => void runs.push(platform)
  const telling = createTelling({ log, onRun, ...(only === undefined ? {} : { only }) })
  for (const line of captured(name).split('\n')) {
    const state = parseState(line)
    if (state !== undefined) telling.observe(state)
  }
  return { lines, runs, telling }
}

const state = (vertex: object) =>
  parseState(JSON.stringify({ vertexes: [{ digest: 'sha256:a', name: '[2/3] RUN make', ...vertex }] }))
const log = (text: string | Buffer) =>
  parseState(JSON.stringify({ logs: [{ vertex: 'sha256:a', data: Buffer.from(text).toString('base64') }] }))

/** Tells states that were made up. */
function tellStates(...states: readonly ReturnType<typeof parseState>[]): string[] {
  const lines: string[] = []
  const telling = createTelling({ log: { ...silentLog, info: (line) => void lines.push(line) } })
  for (const each of states) if (each !== undefined) telling.observe(each)
  return lines
}

const started = '2026-11-25T21:00:00.000000000Z'

describe('a build of two platforms', () => {
  const { lines, runs, telling } = tell('good')

  test('is told step by step: begun or cached, what RUN printed, and how long it took', () => {
    const ofArm = lines.filter((line) => line.startsWith('[linux/arm64 '))
    expect(ofArm.map((line) => line.replace(/ RUN echo.*/u, ' RUN echo …').replace(/[\d.]+ s$/u, 'n s'))).toEqual([
      '[linux/arm64 base 1/1] COPY bin/busybox-arm64 /bin/busybox … cached',
      '[linux/arm64 build 1/4] WORKDIR /app … cached',
      '[linux/arm64 build 2/4] COPY message.txt . … cached',
      '[linux/arm64 build 3/4] RUN echo …',
      '[linux/arm64 build 3/4] | building hello',
      '[linux/arm64 build 3/4] | three',
      '[linux/arm64 build 3/4] | red',
      '[linux/arm64 build 3/4] … n s',
      '[linux/arm64 build 4/4] RUN --mount=type=secret,id=token read -r line < /run/secrets/token || true; test -n "$line" && echo "with a secret"',
      '[linux/arm64 build 4/4] | with a secret',
      '[linux/arm64 build 4/4] … n s',
      '[linux/arm64 stage-2 1/1] COPY --from=build /app /app',
    ])
  })

  test('names the platform also where BuildKit leaves it out: of RUN after FROM scratch', () => {
    expect(captured('good')).not.toMatch(/\[linux\/\w+ build 3\/4\] RUN/)
    expect(lines.filter((line) => !line.startsWith('[linux/'))).toEqual([])
  })

  test('counts the steps, each once a platform', () => {
    expect(telling.vertexes.counts()).toEqual({ total: 12, cached: 6 })
  })

  test('knows for how long RUN steps ran, by platform, and says when one begins', () => {
    expect(new Set(runs)).toEqual(new Set(['linux/amd64', 'linux/arm64']))
    const times = telling.vertexes.runTimes()
    expect([...times.keys()].toSorted()).toEqual(['linux/amd64', 'linux/arm64'])
    for (const ms of times.values()) expect(ms).toBeGreaterThan(50)
  })
})

describe('a build of one platform', () => {
  test('does not repeat the platform on each line, and knows where its RUN steps ran', () => {
    const { lines, telling } = tell('cancelled', 'linux/amd64')
    expect(lines[1]).toMatch(/^\[2\/2\] RUN /)
    expect([...telling.vertexes.runTimes().keys()]).toEqual(['linux/amd64'])
  })

  test('knows nothing of where they ran when it is not told', () => {
    expect(tell('cancelled').telling.vertexes.runTimes().size).toBe(0)
  })
})

describe('what a step prints', () => {
  const begun = state({ started })

  test('is put together from pieces, also in the middle of a character', () => {
    const bytes = Buffer.from('grün\nweiter\n')
    expect(tellStates(begun, log(bytes.subarray(0, 3)), log(bytes.subarray(3))).slice(1)).toEqual([
      '[2/3] | grün',
      '[2/3] | weiter',
    ])
  })

  test('is without colours and empty lines, and of a progress bar only the last state is shown', () => {
    const text = '\u001B[32mok\u001B[0m\n\n10 %\r50 %\r100 %\r\n'
    expect(tellStates(begun, log(text)).slice(1)).toEqual(['[2/3] | ok', '[2/3] | 100 %'])
  })

  test('is shown to its end when the last line has none', () => {
    const completed = '2026-11-25T21:00:12.300000000Z'
    expect(tellStates(begun, log('no newline'), state({ started, completed }))).toEqual([
      '[2/3] RUN make',
      '[2/3] | no newline',
      '[2/3] … 12 s',
    ])
  })
})

test('a state that is told again is not printed again', () => {
  const completed = '2026-11-25T21:00:12.300000000Z'
  const over = state({ started, completed })
  expect(tellStates(state({ started }), state({ started }), over, over)).toEqual(['[2/3] RUN make', '[2/3] … 12 s'])
})

test('a step that was found in a cache while it was looked for is told as cached', () => {
  const completed = '2026-11-25T21:00:02.000000000Z'
  expect(tellStates(state({ started }), state({ started, completed, cached: true }))).toEqual([
    '[2/3] RUN make',
    '[2/3] … cached',
  ])
})

test('a step that was cached counts as cached, whatever is said of it later', () => {
  const telling = createTelling({ log: silentLog })
  const completed = '2026-11-25T21:00:00.100000000Z'
  for (const each of [state({ started, completed, cached: true }), state({ started, completed })])
    if (each !== undefined) telling.observe(each)
  expect(telling.vertexes.counts()).toEqual({ total: 1, cached: 1 })
})

test.each(['', 'ERROR: failed', '{"vertexes": 3}', '{ not json', '[]'])('%j is no state of a build', (line) => {
  expect(parseState(line)).toBeUndefined()
})
