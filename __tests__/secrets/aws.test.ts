import { describe, expect, jest, test } from '@jest/globals'
import { readdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { accessRole, instanceRole } from '../../simulators/aws/acme.ts'
import { openScene, type Scene, type SceneRun, shopOnAws } from '../../simulators/scene.ts'
import { appRunnerFront } from '../reliability/app-runner-front.ts'
import { hurry } from '../reliability/world.ts'
import { type Canary, canary, plainCanary, sightings } from './canaries.ts'
import { type WatchedRun, watchedRelease } from './leaks.ts'

const ours = {
  variable: canary('a variable'),
  onAws: canary('a variable for AWS'),
  others: canary("a variable of somebody's"),
  secret: canary('a secret'),
}
const leaking = { 'tandem.sim/leak': 'environment' }

jest.setTimeout(180_000)

interface Desk {
  readonly scene: Scene
  readonly folders: string[]
}

/** With local clouds of its own for each test: they wait side by side. */
const withClouds = (work: (desk: Desk) => Promise<void>) => async (): Promise<void> => {
  const action = resolve(import.meta.dirname, '../..')
  const scene = await openScene({ action, target: 'both', speed: 200, networkSpeed: 200, recordBodies: true })
  const folders: string[] = []
  try {
    hurry(scene.clouds, appRunnerFront)
    scene.clouds.aws.admin.putSecret(shopOnAws, 'api-key', ours.secret.value)
    await work({ scene, folders })
  } finally {
    await scene.stop()
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })))
  }
}

const everything = {
  env: `SECRET_OF_OURS=${ours.variable.value}`,
  'aws-env': `SECRET_OF_OURS=${ours.onAws.value}`,
  'aws-secrets': 'API_KEY=api-key',
  'aws-instance-role': instanceRole,
  'env-strategy': 'merge',
  'health-check-timeout': '8s',
}

async function release(
  { scene, folders }: Desk,
  image: string,
  { inputs, ...run }: SceneRun = {},
): Promise<WatchedRun> {
  const token = plainCanary('the GitHub token')
  const watched = await watchedRelease(scene, image, {
    ...run,
    inputs: { ...everything, 'github-token': token.value, ...inputs },
    canaries: [...Object.values(ours), token],
  })
  folders.push(watched.run.folders.root)
  return watched
}

const running = z.object({
  SourceConfiguration: z.looseObject({
    ImageRepository: z.looseObject({
      ImageConfiguration: z.looseObject({ RuntimeEnvironmentVariables: z.record(z.string(), z.string()) }),
    }),
  }),
})

/** A service that is there, and has a variable that we were never told of. */
async function adopt(desk: Desk): Promise<void> {
  const { scene } = desk
  const { run } = await release(desk, scene.publish('1', leaking))
  expect(run.outputs['outcome']).toBe('released')
  const { appRunner } = scene.clouds.aws
  const { SourceConfiguration: source } = running.parse(appRunner.service(shopOnAws))
  const { ImageRepository: image } = source
  const { ImageConfiguration: configuration } = image
  const variables = { ...configuration.RuntimeEnvironmentVariables, OF_OTHERS: ours.others.value }
  const changed = { ...configuration, RuntimeEnvironmentVariables: variables }
  appRunner.update(shopOnAws, {
    SourceConfiguration: {
      ...source,
      ImageRepository: { ...image, ImageConfiguration: changed },
      AuthenticationConfiguration: { AccessRoleArn: accessRole },
    },
  })
  await appRunner.atRest(shopOnAws)
}

/** The canaries are where they belong, or else not seeing them elsewhere would mean nothing. */
function expectSent({ requests, shown }: WatchedRun, canaries: readonly Canary[]): void {
  const toAppRunner = requests.filter(({ operation }) => operation.startsWith('apprunner.'))
  const sent = toAppRunner.map(({ requestBody = '' }) => requestBody).join('\n')
  expect(sightings(sent, canaries).sort()).toEqual(canaries.map(({ name }) => name).sort())
  expect(shown.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['the secret access key', 'the session token', 'an OIDC token']),
  )
}

/** The values that a service has had are nowhere but in its environment: not in its tags. */
function expectNoTag({ scene }: Desk): void {
  const tags = JSON.stringify(scene.clouds.aws.appRunner.tags(shopOnAws))
  expect(sightings(tags, Object.values(ours))).toEqual([])
}

async function expectNothingLeft({ run, watch }: WatchedRun): Promise<void> {
  expect([...watch.private.values()].filter((modes) => modes !== '0700/0600')).toEqual([])
  const left = (await readdir(run.folders.temp)).filter((name) => name.startsWith('tandem-'))
  expect(left).toEqual(left.filter((name) => name.startsWith('tandem-report-')))
}

const good = () =>
  withClouds(async (desk) => {
    await adopt(desk)
    const watched = await release(desk, desk.scene.publish('2', leaking))
    expect(watched.run.outputs['outcome']).toBe('released')
    expectSent(watched, [ours.onAws, ours.others])
    expect(watched.shown.map(({ name }) => name)).toEqual(
      expect.arrayContaining([expect.stringMatching(/the password of ecr-registry/)]),
    )
    expect(watched.leaks).toEqual([])
    expectNoTag(desk)
    await expectNothingLeft(watched)
  })

/** The version is no good on AWS, where it tells everything that it knows. */
const failing = (labels: Readonly<Record<string, string>>, tells: string | RegExp) =>
  withClouds(async (desk) => {
    await adopt(desk)
    const onAws = { ...leaking, ...labels, 'tandem.sim/only-with': 'CLOUD_PROVIDER=aws' }
    const watched = await release(desk, desk.scene.publish('2', onAws))
    expect(watched.run.outputs['outcome']).toBe('rolled-back')
    expect(watched.run.rawLog).toMatch(tells)
    expectSent(watched, [ours.onAws, ours.others])
    expect(watched.leaks).toEqual([])
    expectNoTag(desk)
    await expectNothingLeft(watched)
  })

const killed = (post: 'run' | 'skip') =>
  withClouds(async (desk) => {
    await adopt(desk)
    const { kernel } = desk.scene.clouds
    kernel.fault({ kind: 'kill-after', operation: 'apprunner.UpdateService' })
    const watched = await release(desk, desk.scene.publish('2', leaking), {
      inputs: { 'aws-env': `OTHER_NAME=${ours.onAws.value}`, 'env-strategy': 'replace' },
      post,
      onStart: (phase, pid) => kernel.victim(phase === 'main' ? pid : undefined),
    })
    expect(watched.run.main.signal).toBe('SIGKILL')
    kernel.clearFaults()
    const next = await release(desk, desk.scene.publish('3', leaking))
    expect(next.run.outputs['outcome']).toBe('released')
    // It was not told of somebody's value: only what was restored can have it.
    expectSent(next, [ours.onAws, ours.others])
    expect([...watched.leaks, ...next.leaks]).toEqual([])
    expectNoTag(desk)
    await expectNothingLeft(next)
  })

describe('nothing secret can be seen from outside of a release to both clouds', () => {
  test.concurrent('that succeeds', good())
  test.concurrent(
    'whose container answers 500 on AWS with all that it knows',
    failing({ 'tandem.sim/respond': 'error-500' }, /Not good yet: 500/),
  )
  test.concurrent(
    'whose container prints all that it knows on AWS, and crashes',
    failing({ 'tandem.sim/start': 'crash' }, 'SECRET_OF_OURS=***'),
  )
  test.concurrent('that is killed when AWS has taken the update, and taken back by the post step', killed('run'))
  test.concurrent(
    'that is killed when AWS has taken the update, and taken back by the next run, which has nothing but the clouds',
    killed('skip'),
  )
})
