import { describe, expect, test } from '@jest/globals'
import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { buildImage, type BuilderFacts } from '../../src/build/build.ts'
import type { BuildRequest } from '../../src/build/request.ts'
import { writeBuildCache } from '../../src/build/write-cache.ts'
import { TandemError } from '../../src/core/errors.ts'
import { aRequest } from './a-request.ts'
import { aBench, type Bench, captured, writeDockerfile } from './bench.ts'
import type { Answer } from './fake-docker.ts'

const digest = `sha256:${'a'.repeat(64)}`
const built: Answer = {
  to: ['buildx', 'build'],
  builds: { written: digest, said: digest },
  stderr: captured('good'),
}

const facts: BuilderFacts = {
  name: 'the-builder',
  nodes: [{ name: 'n', running: true, platforms: ['linux/amd64', 'linux/arm64'], chosen: [], hasSnapshotter: true }],
  emulated: ['linux/arm64'],
  versions: { buildx: '0.38.2', buildKit: 'v0.34.2' },
}

interface Setup {
  readonly docker?: readonly Answer[]
  readonly environment?: Readonly<Record<string, string>>
  readonly freeSpace?: number
}

async function benchWith({ docker = [built], ...rest }: Setup = {}): Promise<Bench> {
  const bench = await aBench({ docker, ...rest })
  await writeDockerfile(bench.folder, 'FROM scratch\n')
  return bench
}

const build = (bench: Bench, changed: Partial<BuildRequest> = {}) =>
  buildImage(facts, aRequest(bench.folder, changed), bench.tools)

describe('a build', () => {
  test('gives back the digest, the layout, and what it cost', async () => {
    await using bench = await benchWith()
    const image = await build(bench)
    expect(image).toMatchObject({
      digest,
      layout: join(bench.folder, '.scratch', 'layout'),
      platforms: ['linux/amd64', 'linux/arm64'],
      steps: { total: 12, cached: 6 },
      warnings: [],
    })
    expect(Object.keys(image.emulatedMs)).toEqual(['linux/arm64'])
    expect(bench.lines.at(-1)).toMatch(/^Built sha256:a+ for linux\/amd64 and linux\/arm64 in .*: 12 steps, 6 cached$/)
  })

  test('says once that a platform is emulated, before its first RUN step, and afterwards how long those took', async () => {
    await using bench = await benchWith()
    await build(bench)
    const told = bench.lines.filter((line) => /emulat/.test(line))
    expect(told).toEqual([
      'linux/arm64 is emulated on this runner: its RUN steps take several times as long (platforms tells what is built)',
      expect.stringMatching(/^RUN steps took .* s under emulation on linux\/arm64$/),
    ])
    const [first = ''] = told
    expect(bench.lines.indexOf(first)).toBeLessThan(
      bench.lines.findIndex((line) => /^\[linux\/arm64 .* RUN/.test(line)),
    )
  })

  test('says nothing of emulation when no step ran', async () => {
    await using bench = await benchWith({ docker: [{ ...built, stderr: captured('check-warnings') }] })
    const image = await build(bench)
    expect(image.emulatedMs).toEqual({})
    expect(bench.lines.filter((line) => /emulat/.test(line))).toEqual([])
  })

  test.each([
    ['FROM scratch\n', ['linux/arm64']],
    // Nothing tells which of its steps run there.
    ['FROM --platform=$BUILDPLATFORM scratch\n', []],
  ])('of one emulated platform begins %j: emulated are %j', async (dockerfile, expected) => {
    await using bench = await benchWith({ docker: [{ ...built, stderr: captured('cancelled') }] })
    await writeDockerfile(bench.folder, dockerfile)
    const image = await build(bench, { platforms: ['linux/arm64'] })
    expect(Object.keys(image.emulatedMs)).toEqual(expected)
  })

  test('keeps its scratch folder to itself', async () => {
    await using bench = await benchWith()
    await build(bench)
    expect((await stat(join(bench.folder, '.scratch'))).mode & 0o777).toBe(0o700)
  })

  test('whose layout is another than buildx says is none', async () => {
    const other = `sha256:${'b'.repeat(64)}`
    await using bench = await benchWith({ docker: [{ ...built, builds: { written: other, said: digest } }] })
    await expect(build(bench)).rejects.toThrow(`buildx says that it has built ${digest}, and has written ${other}`)
  })

  test('that fails gives the cause, and what the checks found all the same', async () => {
    const stderr = `${captured('check-warnings')}${captured('failing-run')}`
    await using bench = await benchWith({ docker: [{ to: ['buildx'], stderr, code: 1 }] })
    await expect(build(bench)).rejects.toThrow(/^Dockerfile:5: RUN echo "compiling".*: exit code 3\n/)
    expect(bench.annotations).toHaveLength(6)
  })
})

describe('build secrets', () => {
  const secrets = { npm: 'correct horse', token: 'battery staple' }

  test('reach buildx by its environment alone, and are hidden in the log from then on', async () => {
    await using bench = await benchWith()
    await build(bench, { secrets })
    const [call] = await bench.callsOf('buildx', 'build')
    expect(call?.environment).toMatchObject({
      TANDEM_BUILD_SECRET_1: 'correct horse',
      TANDEM_BUILD_SECRET_2: 'battery staple',
    })
    expect(call?.args.join(' ')).not.toMatch(/horse|staple/)
    expect(bench.tools.secrets.hide('a correct horse')).toBe('a ***')
  })

  test('and nothing else of ours is in that environment', async () => {
    await using bench = await benchWith({
      environment: { GITHUB_TOKEN: 'x', ACTIONS_RUNTIME_TOKEN: 'x', DOCKER_HOST: 'h' },
    })
    await build(bench)
    const [call] = await bench.callsOf('buildx', 'build')
    const names = Object.keys(call?.environment ?? {}).filter((name) => !name.startsWith('__'))
    expect(names.toSorted()).toEqual(['BUILDX_METADATA_PROVENANCE', 'DOCKER_HOST', 'HOME', 'PATH'])
  })
})

describe('what Dockerfile checks find', () => {
  test('becomes an annotation each, with file and line, once though every platform finds it', async () => {
    const stderr = captured('check-warnings')
    await using bench = await benchWith({ docker: [{ ...built, stderr: `${stderr}${stderr}` }] })
    const image = await build(bench)
    expect(bench.annotations).toEqual(image.warnings)
    expect(bench.annotations.map(({ title, line }) => [title, line])).toEqual([
      ['Dockerfile: FromAsCasing', 1],
      ['Dockerfile: MaintainerDeprecated', 7],
      ['Dockerfile: ConsistentInstructionCasing', 1],
      ['Dockerfile: SecretsUsedInArgOrEnv', 4],
      ['Dockerfile: SecretsUsedInArgOrEnv', 5],
      ['Dockerfile: JSONArgsRecommended', 6],
    ])
    expect(bench.annotations[1]).toEqual({
      title: 'Dockerfile: MaintainerDeprecated',
      message: 'Maintainer instruction is deprecated in favor of using label',
      file: 'Dockerfile',
      line: 7,
      url: 'https://docs.docker.com/go/dockerfile/rule/maintainer-deprecated/',
    })
  })
})

describe('before anything is built', () => {
  test('a disk with less than 1 GiB is refused', async () => {
    await using bench = await benchWith({ freeSpace: 700 * 1024 ** 2 })
    await expect(build(bench)).rejects.toMatchObject({
      code: 'build',
      message: `only 700 MiB are free at ${join(bench.folder, '.scratch')}, too little for building an image`,
      hint: expect.stringContaining('larger disk'),
    })
    expect(await bench.calls()).toEqual([])
  })

  test('one with less than 4 GiB is warned of, with the amount', async () => {
    await using bench = await benchWith({ freeSpace: 3.5 * 1024 ** 3 })
    await build(bench)
    expect(bench.lines[0]).toMatch(/^warning: Only 3\.5 GiB are free at .*\.scratch;/)
  })

  test('the system is asked for the free space where nothing else is given', async () => {
    await using bench = await benchWith()
    const { freeSpace: _, ...tools } = bench.tools
    expect((await buildImage(facts, aRequest(bench.folder), tools)).digest).toBe(digest)
  })
})

test.each([
  ['buildx', 'ERROR: failed to build: failed to solve: write /x/blobs/sha256/a: no space left on device\n'],
  [
    'a step',
    `${JSON.stringify({
      vertexes: [
        { digest: 'sha256:a', name: '[2/2] RUN cp a b', started: '2026-11-25T21:00:00Z', error: 'exit code: 1' },
      ],
      logs: [
        {
          vertex: 'sha256:a',
          data: Buffer.from("cp: can't write: No space left on device\n".toLowerCase()).toString('base64'),
        },
      ],
    })}\nERROR: failed to solve: exit code: 1\n`,
  ],
])('a disk that became full is named with the folder and what is free, said by %s', async (_, stderr) => {
  await using bench = await benchWith({ docker: [{ to: ['buildx'], stderr, code: 1 }], freeSpace: 5 * 1024 ** 3 })
  await expect(build(bench)).rejects.toMatchObject({
    message: expect.stringMatching(/^the disk is full: .* 5\.0 GiB \(5368709120 bytes\) free at .*\.scratch now$/),
    hint: expect.stringContaining('docker system prune'),
  })
})

test('a build that is cancelled is interrupted, and ends with the reason', async () => {
  await using bench = await benchWith({ docker: [{ ...built, hangs: 'until interrupted' }] })
  const building = build(bench)
  while (
    !(await access(join(bench.folder, 'hanging')).then(
      () => true,
      () => false,
    ))
  )
    await pause(5)
  const reason = new TandemError('cancelled', 'the run was cancelled')
  bench.abort(reason)
  await expect(building).rejects.toBe(reason)
})

describe('a builder of several nodes', () => {
  const several: BuilderFacts = {
    ...facts,
    nodes: ['linux/amd64', 'linux/arm64'].map((platform) => ({
      name: platform,
      running: true,
      platforms: [platform],
      chosen: [platform],
      hasSnapshotter: true,
    })),
    emulated: [],
  }

  test('is asked once for each, side by side; the first that fails is the error', async () => {
    const stderr = captured('unknown-instruction')
    await using bench = await benchWith({ docker: [{ to: ['buildx'], stderr, code: 1 }] })
    const request = aRequest(bench.folder, { cache: { kind: 'registry', reference: 'ghcr.io/acme/cache:shop' } })
    await expect(buildImage(several, request, bench.tools)).rejects.toThrow('Dockerfile:2: unknown instruction: CPOY')
    for (const { args } of await bench.callsOf('buildx', 'build')) {
      const platform = args[args.indexOf('--platform') + 1] ?? ''
      const name = platform.replaceAll('/', '-')
      expect(args).toContain(`type=registry,ref=ghcr.io/acme/cache:shop-${name}`)
      expect(args).toContain(join(bench.folder, '.scratch', name, 'metadata.json'))
    }
  })
})

describe('writing the cache', () => {
  const cache = { kind: 'gha', scope: 'shop' } as const
  const environment = { ACTIONS_RUNTIME_TOKEN: 'run-time-token', ACTIONS_RESULTS_URL: 'https://results.example.com/' }

  test('walks through the same steps once more', async () => {
    await using bench = await benchWith({ docker: [{ to: ['buildx', 'build'] }], environment })
    await writeBuildCache(facts, aRequest(bench.folder, { cache }), bench.tools)
    const [call] = await bench.callsOf('buildx', 'build')
    expect(call?.args).toEqual(expect.arrayContaining(['--cache-to', 'type=gha,scope=shop,mode=max', 'type=cacheonly']))
    expect(bench.lines).toEqual([expect.stringMatching(/^Wrote the build cache in /)])
  })

  test('is nothing to fail for', async () => {
    const stderr = 'ERROR: failed to build: failed to solve: error writing layer blob: 503\n'
    await using bench = await benchWith({ docker: [{ to: ['buildx'], stderr, code: 1 }], environment })
    await writeBuildCache(facts, aRequest(bench.folder, { cache }), bench.tools)
    expect(bench.lines).toEqual(['warning: The build cache is not written: Dockerfile: error writing layer blob: 503'])
  })

  test('is given up without a warning when the run is cancelled', async () => {
    await using bench = await benchWith({ environment })
    bench.abort(new TandemError('cancelled', 'the run was cancelled'))
    await writeBuildCache(facts, aRequest(bench.folder, { cache }), bench.tools)
    expect(bench.lines).toEqual(['The build cache is not written: the run was cancelled'])
  })

  test('does nothing when there is no cache', async () => {
    await using bench = await benchWith()
    await writeBuildCache(facts, aRequest(bench.folder), bench.tools)
    expect(await bench.calls()).toEqual([])
  })
})
