import { afterEach, describe, expect, test } from '@jest/globals'
import { childrenOf } from '../../../simulators/runner/children.ts'
import type { Phase, RunningAction } from '../../../simulators/runner/runner.ts'
import { aStage, type Scripts } from './an-action.ts'

const stage = aStage()
afterEach(() => stage.clear())

/** Time passes only when the test says so; what is slept for is written down. */
function aClock() {
  const slept: number[] = []
  const sleepers: { readonly ms: number; readonly wake: () => void }[] = []
  return {
    slept,
    pass: (ms: number) => {
      for (const sleeper of sleepers.filter((each) => each.ms === ms)) sleeper.wake()
    },
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        slept.push(ms)
        sleepers.push({ ms, wake: resolve })
        signal?.addEventListener('abort', () => reject(new Error('woken')), { once: true })
      }),
  }
}

const stubborn =
  "process.on('SIGINT', () => say('got SIGINT')); process.on('SIGTERM', () => say('got SIGTERM')); setInterval(() => {}, 1000); say('up')"

/** Starts an action and gives its lines to wait for. */
async function startWatched(scripts: Scripts) {
  const clock = aClock()
  const lines: string[] = []
  const waiting = new Map<string, () => void>()
  const started: [Phase, number][] = []
  const running: RunningAction = await stage.start(scripts, {
    clock,
    onStart: (phase, pid) => started.push([phase, pid]),
    onLine: (line) => {
      lines.push(line)
      waiting.get(line)?.()
    },
  })
  const seen = (line: string) =>
    lines.includes(line) ? Promise.resolve() : new Promise<void>((resolve) => void waiting.set(line, resolve))
  return { running, clock, seen, started }
}

describe('a cancelled step', () => {
  test('that heeds SIGINT ends by itself, and post still runs', async () => {
    const main = "process.on('SIGINT', () => process.exit(0)); setInterval(() => {}, 1000); say('up')"
    const { running, seen } = await startWatched({ main, post: "say('cleaned')" })
    await seen('up')
    running.cancel()
    const run = await running.result
    expect(run).toMatchObject({
      main: { exitCode: 0, outcome: 'cancelled' },
      post: { exitCode: 0 },
      conclusion: 'cancelled',
    })
    expect(run.log).toMatch(/##\[error\]The operation was canceled\.\nPost job cleanup\.\ncleaned$/)
  })

  test('that does not gets SIGTERM after 7.5 s and SIGKILL 2.5 s later', async () => {
    const { running, clock, seen } = await startWatched({ main: stubborn })
    await seen('up')
    running.cancel()
    await seen('got SIGINT')
    clock.pass(7500)
    await seen('got SIGTERM')
    clock.pass(2500)
    expect((await running.result).main).toEqual({ exitCode: null, signal: 'SIGKILL', outcome: 'cancelled' })
    expect(clock.slept.slice(0, 3)).toEqual([285_000, 7500, 2500])
  })

  test('leaves the post step 4:45 from the cancellation, then it is killed', async () => {
    const { running, clock, seen, started } = await startWatched({
      main: "setInterval(() => {}, 1000); say('main up')",
      post: stubborn,
    })
    await seen('main up')
    running.cancel()
    await seen('up')
    clock.pass(285_000)
    expect(await running.result).toMatchObject({ main: { signal: 'SIGINT' }, post: { signal: 'SIGKILL' } })
    expect(started.map(([phase]) => phase)).toEqual(['main', 'post'])
  })
})

describe('a machine', () => {
  test('that is lost takes the process along and runs no post step', async () => {
    const { running, seen } = await startWatched({ main: stubborn, post: '' })
    await seen('up')
    running.lose()
    expect(await running.result).toMatchObject({ main: { signal: 'SIGKILL' }, post: undefined })
  })

  test('shows the processes that a step has started, with their arguments', async () => {
    const main = `
      const { spawn } = await import('node:child_process')
      spawn('sleep', ['1000.5'], { stdio: 'ignore' }).once('spawn', () => say('up'))
      process.on('SIGINT', () => process.exit(0))`
    const { running, seen } = await startWatched({ main })
    await seen('up')
    const children = childrenOf(running.pid() ?? 0)
    expect(children.map(({ argv }) => argv)).toContainEqual(['sleep', '1000.5'])
    for (const { pid } of children) process.kill(pid)
    running.cancel()
    await running.result
  })

  test('waits five seconds, not longer, for output that a child holds open', async () => {
    const main = `
      const { spawn } = await import('node:child_process')
      const child = spawn('sleep', ['1000.5'], { stdio: ['ignore', 'inherit', 'inherit'] })
      child.unref()
      say(child.pid)`
    const { running, clock } = await startWatched({ main })
    while (!clock.slept.includes(5000)) await new Promise(setImmediate)
    clock.pass(5000)
    const { main: ended, rawLog } = await running.result
    expect(ended).toMatchObject({ exitCode: 0 })
    process.kill(Number(rawLog))
  })
})
