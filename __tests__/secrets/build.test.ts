import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BuiltImage, makeImage } from '../../simulators/registry/images.ts'
import { openScene, type Scene, type SceneRun } from '../../simulators/scene.ts'
import { type DockerDouble, dockerDouble } from '../support/docker-double.ts'
import { type Canary, canary, plainCanary, sightings } from './canaries.ts'
import { type WatchedRun, watchedRelease } from './leaks.ts'

const ours = {
  token: canary('a build secret'),
  key: { name: 'a build secret of several lines', value: `{\n${canary('').value}\n${canary('').value}\n}` },
  password: canary('the registry password'),
}
const mounted = [ours.token, ours.key]

jest.setTimeout(120_000)

let scene: Scene
let docker: DockerDouble
let tools: string
const folders: string[] = []

beforeEach(async () => {
  scene = await openScene({
    action: resolve(import.meta.dirname, '../..'),
    speed: 200,
    networkSpeed: 200,
    recordBodies: true,
  })
  scene.clouds.registries.admin.privateRegistry.addAccount('robot', ours.password.value)
  tools = await mkdtemp(join(tmpdir(), 'docker-double-'))
  docker = await dockerDouble(tools)
  await docker.builds(image('1'))
  await docker.prints(states(...printed.map(logLine), checkWarning))
})
afterEach(async () => {
  await scene.stop()
  await Promise.all([tools, ...folders.splice(0)].map((folder) => rm(folder, { recursive: true, force: true })))
})

const image = (version: string): BuiltImage =>
  makeImage({ platforms: ['linux/amd64'], labels: { 'tandem.sim/version': version } })

const vertex = { digest: 'sha256:1', name: '[1/1] RUN ./show', started: '2026-11-25T21:00:00Z' }
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const logLine = (text: string) => ({ logs: [{ vertex: vertex.digest, stream: 1, data: base64(text) }] })
const states = (...all: readonly object[]): string =>
  [{ vertexes: [vertex] }, ...all].map((state) => `${JSON.stringify(state)}\n`).join('')

/** As a step prints what it has mounted; the two pieces are one line. */
const printed = [
  `token=${ours.token.value}\n`,
  `${ours.key.value}\n`,
  `${JSON.stringify({ token: ours.token.value, key: ours.key.value })}\n`,
  `${base64(ours.token.value)} ${encodeURIComponent(ours.token.value)}\n`,
  `in two pieces ${ours.token.value.slice(0, 9)}`,
  `${ours.token.value.slice(9)}\n`,
  `50 %\r\u001B[31m${ours.token.value}\u001B[0m\n`,
  `${'.'.repeat(1_985)}${ours.token.value} is cut off\n`,
  `::error::${ours.token.value}\n::set-output name=token::${ours.token.value}\n##[error]${ours.token.value}\n`,
]
const checkWarning = {
  warnings: [
    {
      short: base64(`SecretsUsedInArgOrEnv: Do not use ${ours.token.value} (line 1)`),
      sourceInfo: { filename: 'Dockerfile' },
      range: [{ start: { line: 1 } }],
    },
  ],
}

async function build({ inputs, ...run }: SceneRun = {}): Promise<WatchedRun> {
  const token = plainCanary('the GitHub token')
  const runtime = plainCanary('the token of GitHub’s cache service')
  const watched = await watchedRelease(scene, '', {
    files: { Dockerfile: 'FROM scratch\n' },
    env: {
      PATH: `${docker.path}:${process.env['PATH']}`,
      SOURCE_DATE_EPOCH: '1790000000',
      ACTIONS_RUNTIME_TOKEN: runtime.value,
    },
    ...run,
    inputs: {
      service: 'shop',
      platforms: 'linux/amd64',
      'push-to': 'registry.example.com/octo/shop',
      'registry-username': 'robot',
      'registry-password': ours.password.value,
      'build-secrets': JSON.stringify({ token: ours.token.value, key: ours.key.value }),
      'github-token': token.value,
      cache: 'registry',
      ...inputs,
    },
    canaries: [...mounted, ours.password, token, runtime],
  })
  folders.push(watched.run.folders.root)
  return watched
}

/** They are where they belong, or else not seeing them elsewhere would mean nothing. */
async function expectMounted(): Promise<void> {
  const builds = (await docker.calls()).filter(({ args }) => args.includes('build'))
  const environments = builds.map(({ env }) => Object.values(env).join('\n'))
  expect(environments.map((text) => sightings(text, mounted))).toEqual(
    builds.map(() => mounted.map(({ name }) => name)),
  )
  expect(builds.length).toBeGreaterThan(0)
}

/** The password goes to its registry and is known to no program but by way of the helper. */
function expectSent({ requests }: WatchedRun, canaries: readonly Canary[]): void {
  const sent = requests.map(({ authorization = '' }) => Buffer.from(authorization.split(' ')[1] ?? '', 'base64'))
  expect(sightings(sent.join('\n'), canaries)).toEqual(canaries.map(({ name }) => name))
}

async function expectNothingLeft({ run }: WatchedRun): Promise<void> {
  const left = (await readdir(run.folders.temp)).filter((name) => name.startsWith('tandem-'))
  expect(left).toEqual(left.filter((name) => name.startsWith('tandem-report-')))
}

describe('nothing secret of a build can be seen from outside', () => {
  test('when it succeeds, prints all that it has mounted, and BuildKit asks for the cache’s credentials', async () => {
    await docker.asksFor('registry.example.com')
    const watched = await build()
    expect([watched.run.outputs['outcome'], watched.run.conclusion]).toEqual(['released', 'success'])
    await expectMounted()
    expect(sightings(await docker.toldByHelper(), [ours.password])).toEqual([ours.password.name])
    expectSent(watched, [ours.password])
    expect(watched.run.rawLog).toContain('| token=***')
    expect(watched.run.rawLog).toContain('| in two pieces ***')
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('when it fails, and the error tells the secret', async () => {
    const error = `process "/bin/sh -c ./show ${ours.token.value}" did not complete successfully: exit code: 1`
    const failed = { vertexes: [{ ...vertex, completed: '2026-11-25T21:00:01Z', error }] }
    await docker.fails(
      `${JSON.stringify(failed)}\nsaid besides: ${ours.token.value}\nERROR: failed to solve: ${error}\n`,
    )
    const watched = await build()
    expect(watched.run.outputs['outcome']).toBe('refused')
    await expectMounted()
    expect(watched.run.summary).toContain('token=***')
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('when it is killed in the middle, and the post step comes', async () => {
    await docker.hangs()
    let main: number | undefined
    const watched = await build({
      onStart: (phase, pid) => (main = phase === 'main' ? pid : undefined),
      onLine: (line) => {
        if (line.includes('is cut off') || !line.includes('in two pieces') || main === undefined) return
        process.kill(main, 'SIGKILL')
        main = undefined
      },
    })
    expect(watched.run.main.signal).toBe('SIGKILL')
    await expectMounted()
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('when it is to be an argument of the build', async () => {
    const watched = await build({ inputs: { 'build-args': JSON.stringify({ TOKEN: ours.token.value }) } })
    expect(watched.run.outputs['outcome']).toBe('refused')
    expect(watched.run.rawLog).toContain('build-args: TOKEN holds the value of token')
    expect(await docker.calls()).toEqual([])
    expect(watched.leaks).toEqual([])
  })

  test('and its output commands nothing, nor does a line of one character blacken the log', async () => {
    const { run } = await build()
    expect(run.masks).not.toContain('{')
    expect(Object.keys(run.outputs)).not.toContain('token')
    expect(run.rawLog.split('\n').filter((line) => /^\s*(?:::(?:set-output|error)|(?!::).*##\[)/.test(line))).toEqual(
      [],
    )
  })
})
