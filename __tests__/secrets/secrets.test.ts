import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ready } from '../../simulators/clouds.ts'
import { defaultRuntime } from '../../simulators/google/acme.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { openScene, type Scene, type SceneRun, shop } from '../../simulators/scene.ts'
import { aStage } from '../simulators/runner/an-action.ts'
import { type Canary, canary, plainCanary, sightings } from './canaries.ts'
import { dockerConfig, type WatchedRun, watchedRelease } from './leaks.ts'
import { createWatch } from './watch.ts'

const ours = {
  variable: canary('a variable'),
  inFile: plainCanary('a variable of tandem.yml'),
  others: { name: "a variable of somebody's", value: `-----BEGIN KEY-----\n${canary('').value}\n${canary('').value}` },
  secret: canary('a secret'),
  password: canary('the registry password'),
}
const image = 'registry.example.com/octo/shop'
const leaking = { 'tandem.sim/leak': 'environment' }

jest.setTimeout(120_000)

let scene: Scene
let docker: string
const folders: string[] = []

beforeEach(async () => {
  scene = await openScene({
    action: resolve(import.meta.dirname, '../..'),
    speed: 200,
    networkSpeed: 200,
    recordBodies: true,
  })
  const { admin } = scene.clouds.google
  admin.addSecretVersion(ready.project, 'api-key', ours.secret.value)
  const members = [`serviceAccount:${defaultRuntime}`]
  admin.bind(`projects/${ready.project}/secrets/api-key`, { role: 'roles/secretmanager.secretAccessor', members })
  scene.clouds.registries.admin.privateRegistry.addAccount('robot', ours.password.value)
  docker = await dockerConfig('registry.example.com', 'robot', ours.password.value)
})
afterEach(async () => {
  await scene.stop()
  await Promise.all([docker, ...folders.splice(0)].map((folder) => rm(folder, { recursive: true, force: true })))
})

/** An image that shows everything that it knows, to whoever asks it and in its log. */
function publish(version: string, labels: Readonly<Record<string, string>> = {}): string {
  const built = makeImage({ labels: { 'tandem.sim/version': version, ...leaking, ...labels } })
  scene.clouds.registries.admin.publish(`${image}:${version}`, built)
  return `${image}:${version}`
}

const everything = {
  service: '',
  access: 'private',
  env: `SECRET_OF_OURS=${ours.variable.value}`,
  secrets: 'API_KEY=api-key',
  'env-strategy': 'merge',
  'health-check-timeout': '8s',
}
const files = {
  'tandem.yml': `version: 1\nservices:\n  shop:\n    gcp: { env: { FROM_FILE: ${ours.inFile.value} } }\n`,
}

async function release(from: string, { inputs, ...run }: SceneRun = {}): Promise<WatchedRun> {
  const token = plainCanary('the GitHub token')
  const watched = await watchedRelease(scene, from, {
    ...run,
    files,
    inputs: { ...everything, 'github-token': token.value, ...inputs },
    canaries: [...Object.values(ours), token],
  })
  folders.push(watched.run.folders.root)
  return watched
}

const withPassword = { 'registry-username': 'robot', 'registry-password': ours.password.value }

/** A service that is there, and has a variable that we were never told of. */
async function adopt(): Promise<void> {
  const { run } = await release(publish('1'), { inputs: withPassword })
  expect(run.outputs['outcome']).toBe('released')
  await scene.clouds.google.run.deploy({ ...shop, env: { OF_OTHERS: ours.others.value } })
}

/** The canaries are where they belong, or else not seeing them elsewhere would mean nothing. */
function expectInRequests({ requests }: WatchedRun, canaries: readonly Canary[]): void {
  const sent = requests.flatMap(({ requestBody = '', authorization = '' }) => {
    const [, encoded] = authorization.split(' ')
    return [requestBody, authorization, Buffer.from(encoded ?? '', 'base64').toString()]
  })
  expect(sightings(sent.join('\n'), canaries).sort()).toEqual(canaries.map(({ name }) => name).sort())
}

/** Each kind of credential was used, so each was looked for. */
function expectCredentials({ shown }: WatchedRun): void {
  expect(shown.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'the credential of github.oidc.token',
      'an OIDC token',
      expect.stringContaining('iamcredentials'),
      expect.stringContaining('run.services'),
      'the credential of run.app.request',
    ]),
  )
}

async function expectNothingLeft({ run, watch }: WatchedRun): Promise<void> {
  expect([...watch.private.values()].filter((modes) => modes !== '0700/0600')).toEqual([])
  expect(watch.private.size).toBeGreaterThan(1)
  const left = (await readdir(run.folders.temp)).filter((name) => name.startsWith('tandem-'))
  expect(left).toEqual(left.filter((name) => name.startsWith('tandem-report-')))
}

describe('nothing secret can be seen from outside', () => {
  test('of a release that succeeds', async () => {
    await adopt()
    const watched = await release(publish('2'), { inputs: withPassword })
    expect(watched.run.outputs['outcome']).toBe('released')
    expectInRequests(watched, [ours.variable, ours.inFile, ours.others, ours.password])
    expectCredentials(watched)
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('of one whose container answers 500 with all that it knows', async () => {
    await adopt()
    const watched = await release(publish('2', { 'tandem.sim/respond': 'error-500' }), {
      env: { DOCKER_CONFIG: docker },
    })
    expect(watched.run.outputs['outcome']).toBe('rolled-back')
    expect(watched.run.rawLog).toMatch(/Not good yet: 500/)
    expectInRequests(watched, [ours.variable, ours.inFile, ours.others, ours.password])
    expectCredentials(watched)
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('of one whose container prints all that it knows, and crashes', async () => {
    await adopt()
    const watched = await release(publish('2', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Bye' }), {
      inputs: withPassword,
    })
    expect(watched.run.outputs['outcome']).toBe('rolled-back')
    expect(watched.run.rawLog).toContain('SECRET_OF_OURS=***')
    expect(watched.run.rawLog).toContain('API_KEY=***')
    expect(watched.run.summary).toMatch(/OF.{0,5}OTHERS=/)
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test('of one that is killed, and taken back by the post step', async () => {
    await adopt()
    const { kernel } = scene.clouds
    kernel.fault({ kind: 'kill-after', operation: 'run.services.patch', nth: 2 })
    const watched = await release(publish('2', { 'tandem.sim/respond': 'error-500' }), {
      inputs: withPassword,
      onStart: (phase, pid) => kernel.victim(phase === 'main' ? pid : undefined),
    })
    expect(watched.run.main.signal).toBe('SIGKILL')
    expect(watched.run.rawLog).toContain('taken back')
    expectInRequests(watched, [ours.variable, ours.others])
    expect(watched.leaks).toEqual([])
    await expectNothingLeft(watched)
  })

  test.each([
    ['is no map', (value: string) => value, /env: must be a map/],
    ['has a name that is taken', (value: string) => `PORT=${value}`, /env: PORT/],
  ])('of one whose environment %s', async (_, write, complaint) => {
    const env = write(ours.variable.value)
    const watched = await release(`${image}:1`, { inputs: { ...withPassword, env, secrets: `A=${ours.secret.value}` } })
    expect(watched.run.outputs['outcome']).toBe('refused')
    expect(watched.run.rawLog).toMatch(complaint)
    expect(watched.leaks).toEqual([])
  })
})

describe('a leak is found', () => {
  const stage = aStage()
  afterEach(() => stage.clear())
  const secret = canary('a secret')

  test.each([
    ['as it is', secret.value],
    ['in JSON in JSON', JSON.stringify(JSON.stringify([secret.value]))],
    ['in a URL', `https://x/?a=${encodeURIComponent(secret.value)}`],
    ['in base64', Buffer.from(`user:${secret.value}`).toString('base64')],
    ['in base64 for URLs', Buffer.from(`us:${secret.value}`).toString('base64url')],
    ['cut off', `${secret.value.slice(0, 14)}…`],
  ])('in a log, %s', (_, text) => {
    expect(sightings(`x ${text} y`, [secret, canary('another')])).toEqual(['a secret'])
  })

  test('in a file that is there for a moment only, in argv of a child and in files that are not private', async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'canary-'))
    folders.push(temporary)
    const watch = createWatch([temporary])
    const main = [
      "const at = (name) => process.env.RUNNER_TEMP + '/' + name",
      `fs.writeFileSync(at('x'), ${JSON.stringify(secret.value)})`,
      "fs.mkdirSync(at('tandem-r1'), { mode: 0o755 })",
      "fs.writeFileSync(at('tandem-r1/journal.jsonl'), '')",
      `const { spawn } = await import('node:child_process')`,
      `const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)', ${JSON.stringify(secret.value)}])`,
      "child.on('spawn', () => say('look'))",
      "await new Promise((resolve) => process.once('SIGINT', resolve))",
      "fs.rmSync(at('x')); child.kill()",
    ].join('\n')
    const running = await stage.start(
      { main },
      {
        onStart: watch.follow,
        onLine: (line) => {
          watch.look()
          if (line === 'look') running.kill('SIGINT')
        },
      },
    )
    await running.result
    const found = [...watch.seen].filter(([, texts]) => sightings([...texts].join('\n'), [secret]).length > 0)
    expect(found.map(([where]) => where).sort()).toEqual(['_temp/x', 'argv of a child of main'])
    expect([...watch.private.values()]).toEqual(['0755/0644'])
  })
})
