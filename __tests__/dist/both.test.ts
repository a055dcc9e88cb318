import { describe, expect, jest, test } from '@jest/globals'
import { acmeAccount, deployRole, githubTrust } from '../../simulators/aws/acme.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import { shopProvider, shop as provider } from '../../simulators/google/acme.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import { appRunnerFront } from '../reliability/app-runner-front.ts'
import { changes } from '../reliability/kill.ts'
import { hurry } from '../reliability/world.ts'
import { openPackaged, type Packaged } from './packaged.ts'

jest.setTimeout(180_000)

/** With local clouds of its own for each test: they wait side by side. */
const withClouds = (work: (packaged: Packaged) => Promise<void>) => async (): Promise<void> => {
  const packaged = await openPackaged({ target: 'both', speed: 200 })
  try {
    hurry(packaged.clouds, appRunnerFront)
    await work(packaged)
  } finally {
    await packaged.stop()
  }
}

/** What was asked of any cloud, since the request number `from`, that changes something. */
const changesIn = ({ kernel }: Clouds, from = 0): string[] =>
  kernel.requests
    .slice(from)
    .filter(changes)
    .map(({ operation }) => operation)

const answersOf = ({ ask }: Packaged) => Promise.all([ask('gcp'), ask('aws')])

const releasesAndUpdates = withClouds(async (packaged) => {
  const first = await packaged.run(packaged.publish('1.0.0'))
  expect(first).toMatchObject({ outcome: 'released', conclusion: 'success', errors: [] })
  expect(first.outputs).toMatchObject({
    url: packaged.address('gcp'),
    'gcp-url': packaged.address('gcp'),
    'aws-url': packaged.address('aws'),
    'gcp-revision': expect.stringMatching(/^shop-/),
  })
  const release = first.outputs['release-id']
  expect(await answersOf(packaged)).toEqual([
    { status: 200, version: '1.0.0', release },
    { status: 200, version: '1.0.0', release },
  ])

  const image = packaged.publish('2.0.0')
  const update = await packaged.run(image)
  expect(update).toMatchObject({ outcome: 'released', conclusion: 'success' })
  const [last] = packaged.clouds.aws.appRunner.operations(shopOnAws)
  expect(update.outputs['aws-revision']).toBe(last?.['Id'])
  expect(update.outputs['gcp-revision']).not.toBe(first.outputs['gcp-revision'])
  expect(update.report).toMatchObject({ differedFor: expect.any(Number) })
  expect(await answersOf(packaged)).toMatchObject([{ version: '2.0.0' }, { version: '2.0.0' }])

  const from = packaged.clouds.kernel.requests.length
  const again = await packaged.run(image)
  expect(again).toMatchObject({ outcome: 'unchanged', conclusion: 'success' })
  expect(again.outputs).toMatchObject({
    'gcp-revision': update.outputs['gcp-revision'],
    'aws-revision': update.outputs['aws-revision'],
  })
  expect(changesIn(packaged.clouds, from)).toEqual([])
})

const goesBack = (cloud: 'gcp' | 'aws') =>
  withClouds(async (packaged) => {
    await packaged.run(packaged.publish('1.0.0'))
    const labels = { 'tandem.sim/respond': 'error-500', 'tandem.sim/only-with': `CLOUD_PROVIDER=${cloud}` }
    const failed = await packaged.run(packaged.publish('2.0.0', labels), { inputs: { 'health-check-timeout': '5s' } })
    expect(failed).toMatchObject({ outcome: 'rolled-back', conclusion: 'failure', post: { exitCode: 0 } })
    expect(failed.errors).toEqual([expect.stringMatching(/not healthy.*500/)])
    expect(failed.outputs).toMatchObject({ 'gcp-url': packaged.address('gcp'), 'aws-url': packaged.address('aws') })
    expect(await answersOf(packaged)).toMatchObject([
      { status: 200, version: '1.0.0' },
      { status: 200, version: '1.0.0' },
    ])
  })

const toAwsAlone = withClouds(async (packaged) => {
  const run = await packaged.run(packaged.publish('1.0.0'), { target: 'aws-only' })
  expect(run).toMatchObject({ outcome: 'released', conclusion: 'success', annotations: [] })
  expect(run.outputs).toMatchObject({ url: packaged.address('aws'), 'aws-url': packaged.address('aws') })
  expect(run.outputs).not.toHaveProperty('gcp-url')
  const asked = packaged.clouds.kernel.requests.map(({ host }) => host)
  expect(asked.filter((host) => host.includes('google') || host.endsWith('pkg.dev'))).toEqual([])
})

describe('the packaged action, for both clouds', () => {
  test.concurrent('releases to both, updates both, and sees that nothing has changed', releasesAndUpdates)
  test.concurrent('puts both back when the new version is sick on Google Cloud alone, and says why', goesBack('gcp'))
  test.concurrent('puts both back when the new version is sick on AWS alone, and says why', goesBack('aws'))
  test.concurrent('goes to AWS alone, whose address is the url then', toAwsAlone)
})

const refuseOnAws = ({ aws }: Clouds): void => {
  const trust = githubTrust(['repo:somebody/else:*'])
  aws.admin.putRole(acmeAccount, { name: 'github-deploy', trust, policies: {} })
}

const refuseOnGoogle = ({ google }: Clouds): void => {
  const attributeCondition = "assertion.repository_owner_id == '1'"
  google.admin.setProvider(shopProvider, { ...provider, attributeCondition })
}

/** What is said names the cause on each cloud that refuses, and nothing is changed on any. */
const refused = (refusals: readonly ((clouds: Clouds) => void)[], says: readonly string[]) =>
  withClouds(async (packaged) => {
    for (const refuse of refusals) refuse(packaged.clouds)
    const { outcome, conclusion, errors, rawLog } = await packaged.run(packaged.publish('1.0.0'))
    expect({ outcome, conclusion }).toEqual({ outcome: 'refused', conclusion: 'failure' })
    expect(errors).toHaveLength(1)
    for (const part of says) expect(`${errors.join('\n')}\n${rawLog}`).toContain(part)
    expect(changesIn(packaged.clouds)).toEqual([])
  })

const refusedLater = withClouds(async (packaged) => {
  packaged.clouds.aws.admin.removePermission(deployRole, 'apprunner:CreateService')
  const { outcome, errors } = await packaged.run(packaged.publish('1.0.0'))
  expect(outcome).toBe('rolled-back')
  expect(errors).toEqual([expect.stringContaining('apprunner:CreateService')])
  expect(await answersOf(packaged)).toEqual([undefined, undefined])
})

describe('a refusal by one cloud', () => {
  const [onAws, onGoogle] = [[deployRole, 'repo:octo/shop'], ['repository_owner_id == ']]
  test.concurrent('of the identity leaves both untouched, by AWS', refused([refuseOnAws], onAws))
  test.concurrent('of the identity leaves both untouched, by Google Cloud', refused([refuseOnGoogle], onGoogle))
  test.concurrent(
    'of the identity, and one by the other too, are both told',
    refused([refuseOnAws, refuseOnGoogle], [...onAws, ...onGoogle]),
  )
  test.concurrent('of what it is asked for after the other has done its part takes that back', refusedLater)
})
