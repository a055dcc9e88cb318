import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { access, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/core/clock.ts'
import { silentLog } from '../src/core/log.ts'
import type { BuildState } from '../src/github/state.ts'
import { clearWorkshop } from '../src/workshop.ts'
import { type DockerDouble, dockerDouble } from './support/docker-double.ts'

let folder: string
let docker: DockerDouble
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workshop-'))
  docker = await dockerDouble(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Resolves with the warnings. The run has been cancelled, as it often has. */
async function clear(state: BuildState): Promise<string[]> {
  const warnings: string[] = []
  await clearWorkshop(state, {
    environment: { PATH: `${docker.path}:${process.env['PATH']}` },
    context: {
      clock: systemClock,
      log: { ...silentLog, warning: (line) => warnings.push(line) },
      signal: AbortSignal.abort(new Error('cancelled')),
    },
  })
  return warnings
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

test('a builder and the folder of a build are taken away, also when the run was cancelled', async () => {
  const scratch = join(folder, 'tandem-build-abc')
  await mkdir(join(scratch, 'layout'), { recursive: true })
  expect(await clear({ scratch, builder: 'tandem-build-abc' })).toEqual([])
  expect((await docker.calls()).map(({ args }) => args)).toEqual([['buildx', 'rm', '--force', 'tandem-build-abc']])
  expect(await isThere(scratch)).toBe(false)
})

test('what cannot be taken away is a warning, and keeps nothing else', async () => {
  await docker.refusesToGo()
  const scratch = join(folder, 'tandem-build-abc')
  await mkdir(scratch)
  expect(await clear({ scratch, builder: 'tandem-build-abc' })).toEqual([
    expect.stringMatching(/^The builder tandem-build-abc stays behind: .*cannot connect/),
  ])
  expect(await isThere(scratch)).toBe(false)
  expect(await clear({ scratch: join(folder, `tandem-build-${'x'.repeat(300)}`) })).toEqual([
    expect.stringMatching(/^The folder .* stays behind: .*ENAMETOOLONG/),
  ])
})

test('a folder that is none of ours stays', async () => {
  const theirs = join(folder, 'work')
  await mkdir(theirs)
  await clear({ scratch: theirs })
  expect(await isThere(theirs)).toBe(true)
})
