import { describe, expect, test } from '@jest/globals'
import { TandemError } from '../../../../src/core/errors.ts'
import { executionRole, taskRole } from '../../../../simulators/aws/acme.ts'
import { ecrRepository, shopOnAws, type Stage } from '../../../support/stage.ts'
import {
  acrossSeeds,
  configurationOn,
  duringDeployment,
  environmentOn,
  imageOn,
  isCanary,
  isThere,
  markOn,
  openExpressStage,
  release,
  restOn,
  root,
  serviceOn,
  statusesOn,
  tagsOn,
  writesOn,
} from './stand.ts'
import { made } from './stand-operator.ts'

const sick = { 'tandem.sim/respond': 'not-found-on-health' }

acrossSeeds(
  'a first release',
  (stage) => {
    test('makes a service that serves, with its mark, by digest, and with all that Express Mode would else choose', async () => {
      const image = stage().publish('one')
      const result = await release(stage(), image, { awsSettings: { ...root, env: { LEVEL: 'info' } } })
      expect(result).toMatchObject({ outcome: 'released', targets: [{ action: 'create' }] })
      expect(result.targets[0]?.url).toMatch(/^https:\/\/\w+-[0-9a-f]{32}\.ecs\.us-east-1\.on\.aws$/)
      expect(await stage().askAws()).toBe('one')
      expect(imageOn(stage())).toMatch(new RegExp(`^${ecrRepository}@sha256:[0-9a-f]{64}$`))
      expect([image.digest, image.platforms['linux/amd64']]).toContain(imageOn(stage()).split('@')[1])
      expect(configurationOn(stage())).toMatchObject({
        executionRoleArn: executionRole,
        taskRoleArn: taskRole,
        healthCheckPath: '/',
        primaryContainer: { containerPort: 8080 },
      })
      expect(environmentOn(stage())).toMatchObject({
        LEVEL: 'info',
        PORT: '8080',
        CLOUD_PROVIDER: 'aws',
        RELEASE_VERSION: 'test',
        RELEASE_ID: markOn(stage())?.release,
      })
      expect(markOn(stage())).toMatchObject({ phase: 'done', created: true })
    })

    test('that is repeated is unchanged, and asks for nothing', async () => {
      const image = stage().publish('one')
      await release(stage(), image)
      const before = writesOn(stage())
      expect((await release(stage(), image)).outcome).toBe('unchanged')
      expect(writesOn(stage())).toEqual(before)
    })
  },
  [1, 2],
)

test('what is not given for a new service is the same, whichever of AWS’s defaults is true', async () => {
  const chosen = await Promise.all([0, 1].map((guess) => firstWith(guess)))
  expect(chosen[0]).toEqual(chosen[1])
})

async function firstWith(guess: number): Promise<object> {
  const stage = await openExpressStage({ seed: 1 })
  try {
    for (const name of ['size', 'health-path']) stage.clouds.kernel.force(`ecs.express.${name}`, guess)
    const { outcome } = await release(stage, stage.publish('one'))
    const { cpu, memory, healthCheckPath } = configurationOn(stage)
    return { outcome, cpu, memory, healthCheckPath }
  } finally {
    await stage.stop()
  }
}

acrossSeeds(
  'an update',
  (stage) => {
    test('takes five per cent, bakes and takes all, and says so on the way', async () => {
      await release(stage(), stage().publish('one'))
      const address = serviceOn(stage()).serviceArn
      const shares = duringDeployment(stage(), isCanary, () => sharesOf(stage()))
      const { outcome, targets } = await release(stage(), stage().publish('two'))
      expect(await shares).toBeUndefined()
      expect([outcome, targets[0]?.action]).toEqual(['released', 'update'])
      expect(await stage().askAws()).toBe('two')
      expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'SUCCESSFUL'])
      expect(serviceOn(stage()).serviceArn).toBe(address)
      const told = stage().lines.join('\n')
      expect(told).toMatch(/\b5 ?%/)
      expect(told).toMatch(/BAKE_TIME|bak/i)
    })

    test('sends what is given, and keeps what is not', async () => {
      await release(stage(), stage().publish('one'), {
        awsSettings: { ...root, cpu: 0.5, memory: 1024, minInstances: 2, maxInstances: 4, env: { LEVEL: 'info' } },
      })
      await release(stage(), stage().publish('two'), { awsSettings: { memory: 2048 } })
      expect(configurationOn(stage())).toMatchObject({
        cpu: '512',
        memory: '2048',
        healthCheckPath: '/',
        executionRoleArn: executionRole,
        taskRoleArn: taskRole,
        primaryContainer: { containerPort: 8080 },
        scalingTarget: { minTaskCount: 2, maxTaskCount: 4 },
      })
      expect(environmentOn(stage())).toMatchObject({ LEVEL: 'info' })
    })

    test('replaces the environment, or is laid over it on request', async () => {
      await release(stage(), stage().publish('one'), { awsSettings: { env: { LEVEL: 'info', MODE: 'a=b, "c"' } } })
      const settings = { env: { NEW: '1' }, envStrategy: 'merge' } as const
      await release(stage(), stage().publish('two'), { awsSettings: settings })
      expect(environmentOn(stage())).toMatchObject({ LEVEL: 'info', MODE: 'a=b, "c"', NEW: '1' })
      await release(stage(), stage().publish('three'), { awsSettings: { env: { NEW: '2' } } })
      expect(Object.keys(environmentOn(stage()))).toEqual(expect.not.arrayContaining(['LEVEL', 'MODE']))
      expect(environmentOn(stage())).toMatchObject({ NEW: '2' })
    })

    test('that is sick at its address goes back, environment, sizes and tags too', async () => {
      await release(stage(), stage().publish('one'), { awsSettings: { ...root, env: { KEY: 'canary-of-old' } } })
      const before = restOn(stage())
      const { outcome, targets } = await release(stage(), stage().publish('bad', sick), {
        awsSettings: { env: { KEY: 'canary-of-new' }, cpu: 1, memory: 2048, labels: { team: 'shop' } },
      })
      expect(outcome).toBe('rolled-back')
      expect(targets[0]?.problem).toMatchObject({ kind: 'unhealthy' })
      expect(await stage().askAws()).toBe('one')
      expect(restOn(stage())).toEqual(before)
      expect(stage().lines.join('\n')).not.toMatch(/canary-of-(old|new)/)
    })
  },
  [2],
)

function sharesOf(stage: Stage): void {
  const shares = stage.clouds.aws.ecs.serving(shopOnAws).map(({ share }) => share)
  if (Math.max(...shares) !== 95) throw new Error(`users are shared out as ${shares.join(', ')}`)
}

acrossSeeds('a release to other processors, and with a secret', (stage) => {
  test('runs on arm64, and reads what it is given by reference', async () => {
    stage().clouds.aws.admin.putSecret(shopOnAws, 'api-key', 'canary-of-a-secret')
    const result = await release(stage(), stage().publish('one'), {
      awsPlace: { architecture: 'arm64' },
      awsSettings: { secrets: [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }] },
    })
    expect(result.outcome).toBe('released')
    expect(configurationOn(stage())).toMatchObject({
      cpuArchitecture: 'ARM64',
      primaryContainer: { secrets: [{ name: 'API_KEY', valueFrom: expect.stringContaining(':secret:api-key') }] },
    })
    expect(stage().lines.join('\n')).not.toContain('canary-of-a-secret')
  })
})

describe('a release whose process died', () => {
  acrossSeeds('while AWS deploys', (stage) => {
    test('is taken back by the next run, which has the cloud alone, and then releases', async () => {
      await release(stage(), stage().publish('old'))
      await dies(stage(), 'new')
      expect(markOn(stage())).toMatchObject({ phase: 'held' })
      const result = await release(stage(), stage().publish('next'))
      expect(result.outcome).toBe('released')
      expect(await stage().askAws()).toBe('next')
      expect(markOn(stage())).toMatchObject({ phase: 'done' })
    })
  })

  acrossSeeds('while AWS makes the service', (stage) => {
    test('is deleted by the next run, which then creates it anew', async () => {
      await dies(stage(), 'new')
      const result = await release(stage(), stage().publish('next'))
      expect(result).toMatchObject({ outcome: 'released', targets: [{ action: 'create' }] })
      expect(await stage().askAws()).toBe('next')
    })
  })
})

/** Is ended in the middle of its deployment, without a word. */
async function dies(stage: Stage, version: string): Promise<void> {
  const image = stage.publish(version)
  const process = new AbortController()
  const isUnderWay = ({ status }: { status: string }): boolean => status === 'IN_PROGRESS'
  const ended = duringDeployment(stage, isUnderWay, () => process.abort(new TandemError('cancelled', 'killed')))
  await expect(release(stage, image, { signal: process.signal })).rejects.toThrow('killed')
  await ended
}

acrossSeeds(
  'a service of other tools',
  (stage) => {
    test('keeps what is not given, and is as it was after an undo', async () => {
      stage().publish('theirs')
      await made(stage(), 'theirs', {
        scalingTarget: { maxTaskCount: 9, autoScalingMetric: 'AVERAGE_MEMORY', autoScalingTargetValue: 70 },
        networkConfiguration: { subnets: ['subnet-a', 'subnet-b'], securityGroups: ['sg-theirs'] },
        taskRoleArn: taskRole,
        tags: [{ key: 'owner', value: 'them' }],
      })
      const before = restOn(stage())
      const kept = configurationOn(stage())
      expect((await release(stage(), stage().publish('bad', sick))).outcome).toBe('rolled-back')
      expect(restOn(stage())).toEqual(before)
      expect((await release(stage(), stage().publish('two'))).outcome).toBe('released')
      expect(configurationOn(stage())).toMatchObject({
        cpu: kept.cpu,
        memory: kept.memory,
        scalingTarget: kept.scalingTarget,
        networkConfiguration: kept['networkConfiguration'],
      })
      expect(environmentOn(stage())).toMatchObject({ THEIRS: 'yes' })
      expect(tagsOn(stage())).toMatchObject({ owner: 'them' })
      expect(isThere(stage())).toBe(true)
    })
  },
  [2],
)
