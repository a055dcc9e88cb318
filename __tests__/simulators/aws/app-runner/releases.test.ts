import {
  ListOperationsCommand,
  paginateListOperations,
  PauseServiceCommand,
  ResumeServiceCommand,
  StartDeploymentCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-apprunner'
import { BatchGetImageCommand, ECRClient, PutImageCommand } from '@aws-sdk/client-ecr'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { acmeAccount } from '../../../../simulators/aws/acme.ts'
import { makeImage } from '../../../../simulators/registry/images.ts'
import { errorOf, type LocalAppRunner, repository, startAppRunner, until, where } from './local-app-runner.ts'

let run: LocalAppRunner
beforeEach(async () => {
  run = await startAppRunner({ guesses: { 'apprunner.operations.listed': 0 } })
})
afterEach(() => run.stop())

const version = async () => /"version":"(.*?)"/.exec((await run.get()).text)?.[1]

const release = (tag: string) => run.update({ SourceConfiguration: run.source(run.publish(tag)) })

describe('an update', () => {
  test('ends in SUCCEEDED with the new image serving, by tag and by digest', async () => {
    await run.createShop()
    const id = await release('2')
    expect(await run.ended(id)).toMatchObject({
      Type: 'UPDATE_SERVICE',
      Status: 'SUCCEEDED',
      EndedAt: expect.any(Date),
    })
    await until(version, (now) => now === '2')
    const { digest } = makeImage({ salt: '1', labels: { 'tandem.sim/version': '1' } })
    expect(
      await run.ended(await run.update({ SourceConfiguration: run.source(`${repository}@${digest}`) })),
    ).toMatchObject({ Status: 'SUCCEEDED' })
    await until(version, (now) => now === '1')
  })

  test('leaves the old version serving until the new one is healthy', async () => {
    await run.createShop()
    await until(version, (now) => now === '1')
    run.aws.kernel.force('apprunner.routing', 0)
    const id = await release('2')
    const seen = new Set<string | undefined>()
    while ((await run.operations())[0]?.Status !== 'SUCCEEDED') seen.add(await version())
    expect([...seen]).toEqual(expect.arrayContaining(['1']))
    expect(seen.has(undefined)).toBe(false)
    expect(await run.ended(id)).toMatchObject({ Status: 'SUCCEEDED' })
  })

  test('is refused while another operation runs, and everything else with it', async () => {
    const { ServiceArn } = await run.createShop()
    run.appRunner.admin.decideNext('shop', 'hangs')
    await release('2')
    expect(await errorOf(release('3'))).toEqual({
      name: 'InvalidStateException',
      message: 'Service cannot be updated in the current state: OPERATION_IN_PROGRESS.',
    })
    expect(await errorOf(run.client.send(new PauseServiceCommand({ ServiceArn })))).toMatchObject({
      name: 'InvalidStateException',
    })
    expect((await errorOf(run.client.send(new StartDeploymentCommand({ ServiceArn })))).name).toMatch(
      /^Invalid(Request|State)Exception$/,
    )
  })

  test('answers with what it applies; describing shows it then or at the end', async () => {
    const { ServiceArn } = await run.createShop()
    run.aws.kernel.force('apprunner.describe.during-update', 1)
    run.appRunner.admin.decideNext('shop', 'hangs')
    const { Service } = await run.client.send(
      new UpdateServiceCommand({ ServiceArn, InstanceConfiguration: { Memory: '4 GB' } }),
    )
    expect(Service?.InstanceConfiguration).toEqual({ Cpu: '1024', Memory: '4096' })
    expect((await run.describe()).InstanceConfiguration?.Memory).toBe('2048')
    run.aws.kernel.force('apprunner.describe.during-update', 0)
    expect((await run.describe()).InstanceConfiguration?.Memory).toBe('4096')
  })

  test('of nothing is refused', async () => {
    await run.createShop()
    expect(await errorOf(run.update({}))).toMatchObject({
      message: 'No configurations provided in the UpdateService request.',
    })
  })

  test('keeps what it leaves out, or puts back the default, by seed', async () => {
    const plain = { RuntimeEnvironmentVariables: { A: '1' } }
    await run.createShop({ SourceConfiguration: run.source(run.publish('1'), plain) })
    const env = async (guess: number) => {
      run.aws.kernel.force('apprunner.update.left-out', guess)
      await run.ended(await release('2'))
      return (await run.describe()).SourceConfiguration?.ImageRepository?.ImageConfiguration
        ?.RuntimeEnvironmentVariables
    }
    expect(await env(0)).toEqual({ A: '1' })
    expect(await env(1)).toBeUndefined()
  })
})

describe('a pause', () => {
  test('stops the service; a resumption starts the same version', async () => {
    const { ServiceArn } = await run.createShop()
    await run.client.send(new PauseServiceCommand({ ServiceArn }))
    expect(await run.appRunner.admin.atRest(where)).toBe('PAUSED')
    await until(run.get, ({ status }) => status === 404)
    expect((await errorOf(run.client.send(new PauseServiceCommand({ ServiceArn })))).message).toContain(
      'current state: PAUSED',
    )
    await run.client.send(new ResumeServiceCommand({ ServiceArn }))
    expect(await run.appRunner.admin.atRest(where)).toBe('RUNNING')
    await until(version, (now) => now === '1')
    expect((await run.operations()).map(({ Type }) => Type)).toEqual([
      'RESUME_SERVICE',
      'PAUSE_SERVICE',
      'CREATE_SERVICE',
    ])
  })

  test('keeps an update for the resumption, or forbids it, by seed', async () => {
    const { ServiceArn } = await run.createShop()
    await run.client.send(new PauseServiceCommand({ ServiceArn }))
    await run.appRunner.admin.atRest(where)
    run.aws.kernel.force('apprunner.update.paused', 1)
    expect(await errorOf(release('2'))).toMatchObject({ name: 'InvalidStateException' })
    run.aws.kernel.force('apprunner.update.paused', 0)
    expect((await run.ended(await release('2'))).Status).toBe('SUCCEEDED')
    expect(run.appRunner.admin.service(where)).toMatchObject({ Status: 'PAUSED' })
    await run.client.send(new ResumeServiceCommand({ ServiceArn }))
    await run.appRunner.admin.atRest(where)
    await until(version, (now) => now === '2')
  })
})

describe('a deployment', () => {
  const push = (tag: string) =>
    run.appRunner.imagePushed({ account: acmeAccount, region: 'us-east-1', repository: 'shop', tag, digest: '' })
  const automatic = (image: string) => ({ ...run.source(image), AutoDeploymentsEnabled: true })

  test('that is asked for takes what the tag names now', async () => {
    const { ServiceArn } = await run.createShop({
      SourceConfiguration: run.source(run.publish('live', { 'tandem.sim/version': 'a' })),
    })
    run.publish('live', { 'tandem.sim/version': 'b' })
    const { OperationId } = await run.client.send(new StartDeploymentCommand({ ServiceArn }))
    expect(await run.ended(OperationId ?? '')).toMatchObject({ Type: 'START_DEPLOYMENT', Status: 'SUCCEEDED' })
    await until(version, (now) => now === 'b')
  })

  test('is started by a push of the tag when automatic deployments are on', async () => {
    await run.createShop({ SourceConfiguration: automatic(run.publish('live')) })
    run.publish('next')
    const ecr = new ECRClient(run.aws.client())
    const repositoryName = 'shop'
    const { images } = await ecr.send(new BatchGetImageCommand({ repositoryName, imageIds: [{ imageTag: 'next' }] }))
    const put = (imageTag: string) =>
      ecr.send(new PutImageCommand({ repositoryName, imageTag, imageManifest: images?.[0]?.imageManifest }))
    await put('other')
    await run.aws.kernel.clocks.platform.sleep(120_000)
    expect(await run.operations()).toHaveLength(1)
    await put('live')
    const operations = await until(run.operations, (all) => all.length > 1)
    expect(operations[0]).toMatchObject({ Type: 'START_DEPLOYMENT' })
    await until(version, (now) => now === 'next')
  })

  test('is not started by a push when they are off, or a digest is named', async () => {
    const image = makeImage({ salt: 'live', labels: { 'tandem.sim/version': 'live' } })
    run.publish('live')
    await run.createShop({ SourceConfiguration: automatic(`${repository}@${image.digest}`) })
    push('live')
    await run.ended(await run.update({ SourceConfiguration: run.source(`${repository}:live`) }))
    push('live')
    await run.aws.kernel.clocks.platform.sleep(120_000)
    expect(await run.operations()).toHaveLength(2)
  })

  test('by somebody else is in front of ours', async () => {
    await run.createShop()
    const ours = await release('2')
    await run.appRunner.admin.atRest(where)
    const theirs = run.appRunner.admin.update(where, { SourceConfiguration: run.source(run.publish('3')) })
    expect((await run.operations()).slice(0, 2).map(({ Id }) => Id)).toEqual([theirs, ours])
  })
})

describe('operations', () => {
  test('are listed newest first, by pages, late by seed', async () => {
    await run.createShop()
    run.aws.kernel.force('apprunner.operations.listed', 1)
    run.aws.kernel.pin('apprunner.operations.lag', 600_000)
    const id = await release('2')
    expect((await run.operations()).map(({ Type }) => Type)).toEqual(['CREATE_SERVICE'])
    await run.ended(id)
    const ServiceArn = (await run.describe()).ServiceArn ?? ''
    const pages: number[] = []
    for await (const page of paginateListOperations({ client: run.client, pageSize: 1 }, { ServiceArn }))
      pages.push(page.OperationSummaryList?.length ?? 0)
    expect(pages).toEqual([1, 1])
    const wrong = new ListOperationsCommand({ ServiceArn, NextToken: 'nonsense' })
    expect(await errorOf(run.client.send(wrong))).toMatchObject({ name: 'InvalidRequestException' })
  })

  test.each([
    [0, 'SUCCEEDED', 'OPERATION_IN_PROGRESS'],
    [1, 'IN_PROGRESS', 'RUNNING'],
  ])('and their service do not end at the same moment, variant %i', async (guess, operation, service) => {
    await run.createShop()
    run.aws.kernel.force('apprunner.operations.end', guess)
    run.aws.kernel.pin('apprunner.operations.end', 600_000)
    await release('2')
    const both = async () => [(await run.operations())[0]?.Status, (await run.describe()).Status]
    expect(await until(both, (now) => now.includes('SUCCEEDED') || now.includes('RUNNING'))).toEqual([
      operation,
      service,
    ])
  })

  test('are refused during maintenance, which is none itself and interrupts nobody', async () => {
    await run.createShop()
    await until(version, (now) => now === '1')
    run.aws.kernel.pin('apprunner.maintenance', 600_000)
    run.appRunner.admin.maintain(where)
    await until(run.describe, ({ Status }) => Status === 'OPERATION_IN_PROGRESS')
    expect(await errorOf(release('2'))).toMatchObject({ name: 'InvalidStateException' })
    expect(await version()).toBe('1')
    expect(await run.appRunner.admin.atRest(where)).toBe('RUNNING')
    expect(await run.operations()).toHaveLength(1)
    expect(await run.ended(await release('2'))).toMatchObject({ Status: 'SUCCEEDED' })
  })

  test('hang when an administrator says so', async () => {
    await run.createShop()
    run.appRunner.admin.decideNext('shop', 'hangs')
    await release('2')
    await run.aws.kernel.clocks.platform.sleep(600_000)
    expect((await run.operations())[0]).toMatchObject({ Status: 'IN_PROGRESS' })
    expect((await run.describe()).Status).toBe('OPERATION_IN_PROGRESS')
  })
})
