import { describe, expect, test } from '@jest/globals'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { run } from '../../src/build/process.ts'
import { TandemError } from '../../src/core/errors.ts'
import { aBench, type Bench } from './bench.ts'
import type { Answer } from './fake-docker.ts'

const docker = (bench: Bench, more: { onErrorLine?: (line: string) => void } = {}) =>
  run({ program: 'docker', args: ['do', 'it'], environment: { PATH: bench.folder }, ...more }, bench.tools.context)

const benchWith = (answer: Omit<Answer, 'to'>) => aBench({ docker: [{ to: ['do'], ...answer }] })

describe('a program that is run', () => {
  test('gives back what it wrote and how it ended', async () => {
    await using bench = await benchWith({ stdout: 'out\n', stderr: 'err\n', code: 3 })
    expect(await docker(bench)).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' })
  })

  test('inherits nothing of our environment', async () => {
    await using bench = await benchWith({})
    await docker(bench)
    const [call] = await bench.calls()
    expect(Object.keys(call?.environment ?? {}).filter((name) => !name.startsWith('__'))).toEqual(['PATH'])
  })

  test('gives its error output line by line, the last one without a line’s end too', async () => {
    await using bench = await benchWith({ stderr: 'one\ntwo\nthree' })
    const lines: string[] = []
    await docker(bench, { onErrorLine: (line) => lines.push(line) })
    expect(lines).toEqual(['one', 'two', 'three'])
  })

  test('that the system refuses to start at once is an error that names it', async () => {
    await using bench = await benchWith({})
    const tooLong = 'x'.repeat(200_000)
    const command = { program: 'docker', args: ['do', tooLong], environment: { PATH: bench.folder } }
    await expect(run(command, bench.tools.context)).rejects.toMatchObject({
      code: 'build',
      message: expect.stringMatching(/^docker cannot be started: .*E2BIG/),
    })
  })

  test('that is not there is an error that names it', async () => {
    await using bench = await aBench()
    await expect(docker(bench)).rejects.toThrow('docker is not on the PATH')
  })
})

describe('a program whose run is cancelled', () => {
  const cancelled = new TandemError('cancelled', 'the run was cancelled')

  test.each([
    ['ends when it is interrupted', 'until interrupted'] as const,
    ['is killed when it is deaf', 'deaf'] as const,
  ])('%s, and the promise is rejected with the reason', async (_, hangs) => {
    await using bench = await benchWith({ hangs })
    const running = docker(bench)
    await there(join(bench.folder, 'hanging'))
    bench.abort(cancelled)
    await expect(running).rejects.toBe(cancelled)
  })

  test('is not started when that was before', async () => {
    await using bench = await benchWith({})
    bench.abort(cancelled)
    await expect(docker(bench)).rejects.toBe(cancelled)
    expect(await bench.calls()).toEqual([])
  })
})

async function there(path: string): Promise<void> {
  while (
    !(await access(path).then(
      () => true,
      () => false,
    ))
  )
    await pause(5)
}
