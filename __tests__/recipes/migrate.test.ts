import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { privateSubnets } from '../../simulators/aws/ecs/express-choice.ts'
import { taskRole } from '../../simulators/aws/acme.ts'
import type { Policy } from '../../simulators/aws/types.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { shopOnAws } from '../support/stage.ts'
import type { JobBench, Told } from './job-bench.ts'
import { answers, expressOf, migrate, openLeaving, push, releaseByHand, runFrom, runOnAppRunner } from './leaving.ts'

jest.setTimeout(120_000)

let job: JobBench
beforeEach(async () => {
  job = await openLeaving()
})
afterEach(() => job.stop())

const changesOf = (from = 0): string[] =>
  job.clouds.kernel.requests
    .slice(from)
    .map(({ operation }) => operation)
    .filter((name) => /^(apprunner|ecs)\.(Create|Update|Delete|Tag|Untag|Register|Run|Stop|Pause|Start)/.test(name))

interface Row {
  readonly setting: string
  readonly appRunner: string
  readonly ecsExpress: string
  readonly note?: string
}

async function reportOf({ outputs }: Told): Promise<{ readonly settings: readonly Row[]; readonly left: unknown[] }> {
  return JSON.parse(await readFile(outputs['report'] ?? '', 'utf8')).migration
}

const errorsIn = ({ lines }: Told): string[] => lines.filter((line) => line.startsWith('error'))

describe('a service with environment, secret, health check and scaling', () => {
  test('is brought up on Express Mode, and the old one still serves', async () => {
    push(job, '1.4', { 'tandem.sim/health-path': '/up' })
    const arn = await runOnAppRunner(job)
    job.clouds.aws.appRunner.addDomain(shopOnAws, { name: 'shop.example.com', www: false })
    const before = job.clouds.kernel.requests.length
    const told = await migrate(job)
    expect(errorsIn(told)).toEqual([])
    expect(told.outputs).toMatchObject({ outcome: 'released', 'aws-url': expressOf(job) })

    const both = await answers(job)
    for (const answer of [both.old, both.new]) {
      expect(answer).toMatch(/^200 .*"version":"1\.4"/s)
      expect(answer).toContain('hello-from-the-old-one')
      expect(answer).toContain('postgres://of-the-shop')
    }
    expect(changesOf(before).filter((name) => name.startsWith('apprunner.'))).toEqual([])

    const { settings, left } = await reportOf(told)
    const sides = Object.fromEntries(
      settings.map(({ setting, appRunner, ecsExpress }) => [setting, [appRunner, ecsExpress]]),
    )
    expect(sides).toMatchObject({
      port: ['3000', '3000'],
      CPU: ['0.5 vCPU', '0.5 vCPU'],
      memory: ['1024 MiB', '1024 MiB'],
      environment: ['APP, AWS_REGION, GREETING', 'APP, AWS_REGION, GREETING'],
      secrets: ['DB_URL', 'DB_URL'],
      instances: ['2 to 4', '2 to 4 tasks'],
      'scales out': ['above 50 requests at a time each', 'above 60 % CPU'],
      tags: ['team', 'team'],
      'domain shop.example.com': ['ACTIVE', '–'],
    })
    expect(sides['health check']?.map((side) => side.split(' every')[0])).toEqual(['GET /up', 'GET /up'])
    expect(job.clouds.aws.ecs.express(shopOnAws)).toMatchObject({
      activeConfigurations: [
        {
          cpu: '512',
          memory: '1024',
          healthCheckPath: '/up',
          taskRoleArn: taskRole,
          scalingTarget: { minTaskCount: 2, maxTaskCount: 4 },
          primaryContainer: {
            command: ['serve', '--motto', 'two words'],
            containerPort: 3000,
            image: expect.stringMatching(/\/shop@sha256:/),
          },
        },
      ],
      tags: expect.arrayContaining([{ key: 'team', value: 'shop' }]),
    })

    const remove = `aws apprunner delete-service --region ${readyAws.region} --service-arn ${arn} --query Service.Status`
    expect(JSON.stringify(left)).toContain(remove)
    for (const text of [told.lines.join('\n'), told.summary]) {
      expect(text).toContain('shop.example.com CNAME')
      expect(text).not.toMatch(/hello-from-the-old-one|of-the-shop|two words/)
    }
    expect(told.lines.map((line) => line.trim())).toContain(remove)
    expect(told.summary).toContain(remove)
  })

  test('is unchanged when it is migrated again, and the same is left to do', async () => {
    push(job, '1.4')
    await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    const first = await migrate(job)
    expect([first.outputs['outcome'], errorsIn(first)]).toEqual(['released', []])
    await job.post()
    const from = job.clouds.kernel.requests.length
    const again = await migrate(job)
    expect([again.green, again.outputs['outcome'], changesOf(from)]).toEqual([true, 'unchanged', []])
    expect((await reportOf(again)).left).toEqual((await reportOf(first)).left)
  })

  test('stays off the internet in private subnets where it was so, on the word of AWS', async () => {
    push(job, '1.4')
    const NetworkConfiguration = { IngressConfiguration: { IsPubliclyAccessible: false } }
    await runOnAppRunner(job, { health: { Protocol: 'TCP' }, more: { NetworkConfiguration } })
    const told = await migrate(job, { inputs: { 'aws-subnets': privateSubnets.join(', ') } })
    expect([told.outputs['outcome'], errorsIn(told)]).toEqual(['released', []])
    expect(told.lines.join('\n')).toContain('It is reached from its VPC alone')
  })

  test('follows what App Runner has been released to meanwhile', async () => {
    push(job, '1.4')
    await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    await migrate(job)
    await job.post()
    const address = expressOf(job)
    push(job, '1.4', { 'tandem.sim/version': '1.5' })
    const again = await migrate(job)
    expect([again.outputs['outcome'], errorsIn(again), expressOf(job)]).toEqual(['released', [], address])
    expect((await answers(job)).new).toMatch(/"version":"1\.5"/)
  })
})

describe('an image that is not in the account’s own ECR of the region', () => {
  const noteOf = async (told: Told): Promise<string | undefined> =>
    (await reportOf(told)).settings.find(({ setting }) => setting === 'image')?.note

  test.each([
    ['public.ecr.aws/acme/shop:1.4', /^ECS runs the digest that this tag names now[^;]*;[^;]*$/],
    [
      `${readyAws.account}.dkr.ecr.eu-west-1.amazonaws.com/shop:1.4`,
      /; each task that starts pulls it from eu-west-1$/,
    ],
  ])('stays there: %s', async (image, note) => {
    await runFrom(job, image)
    const told = await migrate(job)
    expect([told.outputs['outcome'], errorsIn(told)]).toEqual(['released', []])
    expect(told.lines.join('\n')).toContain(`Runs the image from where it is, ${image.split(':')[0]}`)
    expect(await noteOf(told)).toMatch(note)
    expect((await answers(job)).new).toMatch(/"version":"1\.4"/)
  })

  describe('but in another account’s', () => {
    const account = '222233334444'
    const Action = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer']
    const Principal = { AWS: `arn:aws:iam::${readyAws.account}:root` }
    const image = `${account}.dkr.ecr.${readyAws.region}.amazonaws.com/shop:1.4`

    async function migrateFrom(policy: Policy): Promise<Told> {
      await job.stop()
      const Resource = `arn:aws:ecr:*:${account}:repository/*`
      job = await openLeaving({ theirs: { Statement: [{ Effect: 'Allow', Action, Resource }] } })
      job.clouds.aws.admin.addRepository({ account, region: readyAws.region }, 'shop', { policy })
      await runFrom(job, image)
      return migrate(job)
    }

    test('stays there where that lets us in', async () => {
      const told = await migrateFrom({ Statement: [{ Effect: 'Allow', Principal, Action }] })
      expect([told.outputs['outcome'], errorsIn(told)]).toEqual(['released', []])
      expect(await noteOf(told)).toContain(`of another account, ${account}: its repository's policy has to let`)
    })

    test('is refused where that does not, by the policy that has to say so', async () => {
      const told = await migrateFrom({ Statement: [] })
      expect([told.green, told.outputs['outcome']]).toEqual([false, 'refused'])
      expect(told.lines.join('\n')).toMatch(
        /because no resource-based policy allows the ecr:BatchGetImage action\n.*in the repository's own policy too/,
      )
    })
  })
})

describe('a migration that fails', () => {
  test('leaves nothing on ECS, and App Runner as it was', async () => {
    push(job, '1.4', {
      'tandem.sim/start': 'crash',
      'tandem.sim/only-with': 'CLOUD_PROVIDER=aws',
      'tandem.sim/output': 'no database',
    })
    const arn = await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    const told = await migrate(job)
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'rolled-back'])
    expect(told.lines.join('\n')).toContain('no database')
    expect(told.lines).toContain(`${arn} is as it was: a migration never touches it`)
    expect((await reportOf(told)).left).toEqual([])
    const both = await answers(job)
    expect(both.old).toMatch(/^200 .*"version":"1\.4"/s)
    expect(both.new).toBe('no service')
  })

  test('as the subnets would take a public service off the internet, is red, and says so', async () => {
    push(job, '1.4')
    await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    const told = await migrate(job, { inputs: { 'aws-subnets': privateSubnets.join(', ') } })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'rolled-back'])
    expect(errorsIn(told).join()).toMatch(/off the internet, as its subnets are/)
    expect((await answers(job)).new).toBe('no service')
  })

  test('cut off in its middle, goes on when it is run again', async () => {
    push(job, '1.4')
    await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    const cut = await migrate(job, {
      onStart: (signals) => void whenAsked('ecs.CreateExpressGatewayService').then(() => signals.emit('SIGINT')),
    })
    expect(cut.green).toBe(false)
    // The machine is gone: no post step.
    const again = await migrate(job)
    expect(again.lines[again.lines.indexOf('Releases left unfinished') + 1]).toContain('ecs-express/shop')
    expect([again.outputs['outcome'], errorsIn(again)]).toEqual(['released', []])
    expect((await answers(job)).new).toMatch(/^200 /)
  })

  async function whenAsked(operation: string): Promise<void> {
    while (!job.clouds.kernel.requests.some((request) => request.operation === operation)) await sleep(20)
  }
})

describe('a migration is refused, and nothing is made,', () => {
  async function refused(inputs: Readonly<Record<string, string>> = {}): Promise<string> {
    const from = job.clouds.kernel.requests.length
    const told = await migrate(job, { inputs })
    expect([told.green, told.outputs['outcome'], changesOf(from)]).toEqual([false, 'refused', []])
    return told.lines.join('\n')
  }

  test('where there is no service of that name', async () => {
    expect(await refused()).toContain('there is no App Runner service shop in us-east-1')
  })

  test('where the role lets nobody in, and the account is hidden', async () => {
    const role = `arn:aws:iam::${readyAws.account}:role/nobody`
    const lines = await refused({ 'aws-role-to-assume': role, 'aws-mask-account-id': 'true' })
    expect(lines).toContain('role/nobody')
    expect(lines).not.toContain(readyAws.account)
  })

  test('where roles and subnets are missing, all of them told, beside the settings', async () => {
    push(job, '1.4')
    await runOnAppRunner(job)
    const lines = await refused({ 'aws-execution-role': '', 'aws-infrastructure-role': '', 'aws-instance-role': '' })
    for (const input of ['execution', 'infrastructure', 'instance'])
      expect(lines).toContain(`aws-${input}-role: is missing`)
    expect(lines).toContain('port: 3000 → 3000')
    expect(lines).not.toContain('hello-from-the-old-one')
  })

  test('where the service on ECS was released to by anything else', async () => {
    push(job, '1.4')
    await runOnAppRunner(job)
    const deployed = await migrate(job, {
      inputs: {
        command: 'deploy',
        'deployment-target': 'aws-only',
        'aws-platform': 'ecs-express',
        access: 'public',
        image: job.publish('2.0'),
      },
    })
    expect([deployed.outputs['outcome'], errorsIn(deployed)]).toEqual(['released', []])
    await job.post()
    expect(await refused({ version: '1.4' })).toMatch(
      /a service of this name on ECS already, with version .* delete it first/,
    )
    expect((await answers(job)).new).toMatch(/"version":"2\.0"/)
  })

  test('where somebody has released to the new service by hand', async () => {
    push(job, '1.4')
    await runOnAppRunner(job, { health: { Protocol: 'TCP' } })
    expect((await migrate(job)).outputs['outcome']).toBe('released')
    await job.post()
    push(job, '2.0')
    await releaseByHand(job, '2.0')
    expect(await refused()).toMatch(/a service of this name on ECS already, and somebody has changed/)
    expect((await answers(job)).new).toMatch(/"version":"2\.0"/)
  })

  test('while an operation runs on the old service', async () => {
    push(job, '1.4')
    await runOnAppRunner(job)
    job.clouds.aws.appRunner.deploy(shopOnAws)
    expect(await refused()).toContain('OPERATION_IN_PROGRESS')
  })
})
