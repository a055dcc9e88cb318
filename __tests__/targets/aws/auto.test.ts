import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { connectAws } from '../../../src/aws/connection.ts'
import { createAppRunnerClient } from '../../../src/aws/app-runner-client.ts'
import { createExpressClient } from '../../../src/aws/express-client.ts'
import { openClouds } from '../../../src/clouds.ts'
import { InputError } from '../../../src/core/errors.ts'
import type { AmazonOffer, AmazonWish } from '../../../src/aws/place.ts'
import type { AutoPlatform } from '../../../src/aws/platforms.ts'
import { openAmazon } from '../../../src/targets/aws/amazon.ts'
import { executionRole, infrastructureRole } from '../../../simulators/aws/acme.ts'
import { readyAws } from '../../../simulators/clouds.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import { shopOnAws } from '../../../simulators/scene-amazon.ts'
import { failureOf, type Stand, startStand } from '../../aws/stand.ts'

const image = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop:1`

const offer = (platform: AutoPlatform): AmazonOffer => ({
  service: { envStrategy: 'replace', labels: { for: platform } },
  problems: [],
  warnings: [],
})

const wish: AmazonWish = {
  role: readyAws.role,
  maskAccountId: false,
  regions: [readyAws.region],
  name: 'shop',
  platform: 'auto',
  offers: { 'app-runner': offer('app-runner'), 'ecs-express': offer('ecs-express'), ecs: offer('ecs') },
  repository: 'tandem',
  createRepository: true,
}

const toolsOf = (of: Stand) => ({ http: of.http, oidc: of.oidc(), context: of.context, secrets: of.secrets })

/** What a process comes to that has nothing but the settings. */
async function chosen(stand: Stand, changes: Partial<AmazonWish> = {}) {
  const cloud = await openAmazon({ ...wish, ...changes }, toolsOf(stand))
  await cloud.close()
  const platforms = cloud.targets.map(({ target, settings }) => [target.id.platform, settings.labels?.['for']])
  return { platforms, notes: cloud.notes, warnings: cloud.warnings, spot: cloud.spot }
}

/** What an administrator has put there, by AWS's own API. */
function operator({ clouds: { aws }, http, context }: Stand) {
  const identity = { credentials: () => Promise.resolve(aws.operatorCredentials), forget: () => undefined }
  const connection = connectAws({ identity, http, region: readyAws.region, context })
  const [appRunner, express] = [createAppRunnerClient(connection), createExpressClient(connection)]
  // Reads see late what was made.
  const shown = (): Promise<void> => context.clock.sleep(1_000, context.signal)
  return {
    addAppRunner: async (ServiceName: string) => {
      const source = { ImageRepository: { ImageIdentifier: image, ImageRepositoryType: 'ECR' as const } }
      const AuthenticationConfiguration = { AccessRoleArn: readyAws.accessRole }
      await appRunner.create({ ServiceName, SourceConfiguration: { ...source, AuthenticationConfiguration } }, context)
      await shown()
    },
    addExpress: async (serviceName: string): Promise<string> => {
      const roles = { executionRoleArn: executionRole, infrastructureRoleArn: infrastructureRole }
      const { serviceArn = '' } = await express.create({ serviceName, primaryContainer: { image }, ...roles }, context)
      await shown()
      return serviceArn
    },
    removeExpress: async (arn: string): Promise<void> => {
      await express.delete(arn, context)
      await shown()
    },
  }
}

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
  stand.clouds.aws.admin.addRepository(shopOnAws, 'tandem/shop')
  stand.clouds.registries.admin.publish(image, makeImage({ platforms: ['linux/amd64'] }))
})
afterAll(async () => {
  await stand[Symbol.asyncDispose]()
})

const addEcs = async ({ clouds }: Stand, service: string, cluster = 'default'): Promise<void> => {
  const { account, region } = readyAws
  const balancer = clouds.aws.ecs.addBalancer({ account, region, partition: 'aws' })
  await clouds.aws.ecs.addService({ ...shopOnAws, cluster, service }, { image, balancer, executionRole })
}

describe('without a platform', () => {
  test('a service that is nowhere comes to ECS Express Mode', async () => {
    await expect(chosen(stand)).resolves.toMatchObject({
      platforms: [['ecs-express', 'ecs-express']],
      notes: [
        'aws/us-east-1: ECS Express Mode, because neither App Runner nor the ECS cluster default has a service shop',
      ],
      warnings: [],
    })
  })

  test('that of App Runner goes on there, whatever else there is', async () => {
    await operator(stand).addAppRunner('both')
    await addEcs(stand, 'both')
    await expect(chosen(stand, { name: 'both' })).resolves.toMatchObject({
      platforms: [['app-runner', 'app-runner']],
      notes: ['aws/us-east-1: App Runner, because App Runner has the service both'],
    })
  })

  test('one that ECS has is released there, by whoever manages it', async () => {
    await addEcs(stand, 'classic')
    await operator(stand).addExpress('express')
    await expect(chosen(stand, { name: 'classic' })).resolves.toMatchObject({
      platforms: [['ecs', 'ecs']],
      notes: ['aws/us-east-1: ECS, because the ECS cluster default has the service classic'],
    })
    await expect(chosen(stand, { name: 'express' })).resolves.toMatchObject({
      platforms: [['ecs-express', 'ecs-express']],
      notes: [expect.stringContaining('has the service express, which Express Mode manages')],
    })
  })

  test('a cluster that is not there is a mistake, but for the default one, which ECS makes', async () => {
    const error = await failureOf(chosen(stand, { name: 'classic', cluster: 'another' }))
    expect(error).toMatchObject({
      code: 'input',
      message: 'aws-cluster: there is no ECS cluster another in us-east-1',
      hint: expect.stringContaining('aws ecs create-cluster --region us-east-1 --cluster-name another'),
    })
    await using own = await startStand()
    await expect(chosen(own)).resolves.toMatchObject({ platforms: [['ecs-express', 'ecs-express']] })
  })

  test('a cluster of another name is looked into', async () => {
    await addEcs(stand, 'elsewhere', 'another')
    await expect(chosen(stand, { name: 'elsewhere', cluster: 'another' })).resolves.toMatchObject({
      platforms: [['ecs', 'ecs']],
    })
    await expect(chosen(stand, { name: 'classic', cluster: 'another' })).resolves.toMatchObject({
      platforms: [['ecs-express', 'ecs-express']],
      notes: [expect.stringContaining('nor the ECS cluster another has a service classic')],
    })
  })

  test('one that is on its way out counts as not there', async () => {
    stand.clouds.kernel.pin('ecs.express.draining', 3_600_000)
    const { addExpress, removeExpress } = operator(stand)
    await removeExpress(await addExpress('ending'))
    await expect(chosen(stand, { name: 'ending' })).resolves.toMatchObject({
      platforms: [['ecs-express', 'ecs-express']],
      notes: [expect.stringMatching(/has a service ending \(the one that was there is DRAINING\)$/)],
    })
  })

  test('each region has its own, and App Runner is not asked where it is not', async () => {
    const before = stand.count('apprunner.ListServices')
    const { platforms, notes } = await chosen(stand, { name: 'both', regions: ['eu-north-1', 'us-east-1'] })
    expect(platforms).toEqual([
      ['ecs-express', 'ecs-express'],
      ['app-runner', 'app-runner'],
    ])
    expect(notes?.[0]).toBe(
      'aws/eu-north-1: ECS Express Mode, because the ECS cluster default has no service both, and App Runner is not in eu-north-1',
    )
    expect(stand.count('apprunner.ListServices') - before).toBe(1)
  })

  test('another process goes on with what was chosen, and asks for nothing', async () => {
    const { spot } = await chosen(stand, { name: 'classic' })
    const kept: typeof spot = JSON.parse(JSON.stringify(spot))
    const before = stand.clouds.kernel.requests.length
    const clouds = await openClouds({ aws: kept }, toolsOf(stand))
    await clouds.close()
    expect(clouds.targets.map(({ target }) => target.id.platform)).toEqual(['ecs'])
    expect(clouds.notes).toEqual([])
    // Values of the environment would lie on the disk for nobody.
    expect(kept).toMatchObject({ chosen: { 'us-east-1': 'ecs' } })
    expect('offers' in kept && Object.keys(kept.offers)).toEqual(['ecs'])
    expect(stand.clouds.kernel.requests.length).toBe(before)
  })
})

describe('settings that the chosen platform does not take', () => {
  const express = { ...offer('ecs-express'), problems: ['cpu: too much', 'access: no'], warnings: ['timeout: none'] }
  const offers = { ...wish.offers, 'ecs-express': express }

  test('are told once it is chosen, with why it was', async () => {
    const error = await failureOf(chosen(stand, { offers, regions: ['us-east-1', 'us-west-2'] }))
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({
      problems: ['cpu: too much', 'access: no'],
      hint: expect.stringMatching(
        /auto has come to aws\/us-east-1: ECS Express Mode, because neither.*; aws\/us-west-2/,
      ),
    })
  })

  test('stand in nobody’s way on another', async () => {
    await expect(chosen(stand, { offers, name: 'classic' })).resolves.toMatchObject({ warnings: [] })
  })

  test('and what it warns of is told then too, once', async () => {
    const warned = { ...offers, 'ecs-express': { ...express, problems: [] } }
    const regions = ['us-east-1', 'us-west-2']
    await expect(chosen(stand, { offers: warned, regions })).resolves.toMatchObject({ warnings: ['timeout: none'] })
  })
})

describe('a look that is refused is an error, and never taken for nothing', () => {
  test.each([
    ['apprunner:ListServices', 'apprunner.ListServices'],
    ['ecs:DescribeServices', 'ecs.DescribeServices'],
  ])('%s', async (action, operation) => {
    await using own = await startStand()
    own.clouds.registries.admin.publish(image, makeImage({ platforms: ['linux/amd64'] }))
    await addEcs(own, 'other')
    own.clouds.aws.admin.removePermission(readyAws.role, action)
    const error = await failureOf(chosen(own))
    expect(error).toMatchObject({ code: 'auth', trouble: 'denied', operation })
    expect(error.message).toMatch(/^aws-platform: auto cannot choose for us-east-1: /)
    expect(error.hint).toContain(`Add ${action}`)
    expect(error.hint).toContain('aws-platform: app-runner, ecs-express, ecs or lambda')
  })

  test('but App Runner that is closed to the account has no service there, in whatever words', async () => {
    await addEcs(stand, 'old')
    stand.clouds.aws.appRunner.close(readyAws.account, 'whole')
    for (const words of [0, 1, 2, 3]) {
      stand.clouds.kernel.force('apprunner.closed', words)
      await expect(chosen(stand, { name: 'old' })).resolves.toMatchObject({ platforms: [['ecs', 'ecs']] })
      await expect(chosen(stand, { name: 'new' })).resolves.toMatchObject({
        platforms: [['ecs-express', 'ecs-express']],
        notes: [expect.stringMatching(/has no service new, and App Runner is closed to this account$/)],
      })
    }
    stand.clouds.aws.appRunner.open(readyAws.account)
  })

  test('so is App Runner that does not answer', async () => {
    await using own = await startStand({ clockSpeed: 100 })
    own.clouds.kernel.fault({ operation: 'apprunner.ListServices', kind: 'reset-before', times: Infinity })
    await expect(failureOf(chosen(own))).resolves.toMatchObject({
      trouble: 'unanswered',
      operation: 'apprunner.ListServices',
    })
  })

  test('a refused identity does not show the account that is to be hidden', async () => {
    await using own = await startStand()
    const role = `arn:aws:iam::${readyAws.account}:role/nobody`
    const error = await failureOf(chosen(own, { role, maskAccountId: true }))
    expect(error.message).toContain(readyAws.account)
    expect(own.secrets.hide(`${error.message} ${error.hint}`)).not.toContain(readyAws.account)
  })

  test('a refused identity is told as such', async () => {
    await using own = await startStand()
    const role = `arn:aws:iam::${readyAws.account}:role/nobody`
    const error = await failureOf(chosen(own, { role }))
    expect(error.message).toContain(role)
    expect(error.message).not.toContain('auto')
  })
})
