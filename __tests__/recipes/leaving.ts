import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CreateService } from '../../src/aws/app-runner-types.ts'
import { createExpressClient } from '../../src/aws/express-client.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { acme, executionRole, infrastructureRole, instanceRole, taskRole } from '../../simulators/aws/acme.ts'
import type { Policy } from '../../simulators/aws/types.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { makeImage } from '../../simulators/registry/images.ts'
import { awsOperator } from '../support/aws-operator.ts'
import { shopOnAws } from '../support/stage.ts'
import { type JobBench, openJob, type StepRun, type Told } from './job-bench.ts'

const root = resolve(import.meta.dirname, '../..')
const policyIn = (file: string): Policy => JSON.parse(readFileSync(resolve(root, 'examples/aws', file), 'utf8'))

/** The local clouds with what users are given for a migration, and no permission besides these. */
export function openLeaving(besides: Readonly<Record<string, Policy>> = {}): Promise<JobBench> {
  const policies = {
    ...besides,
    'ecs-express': policyIn('deploy-policy-ecs-express.json'),
    migrate: policyIn('migrate-policy.json'),
  }
  const roles = (acme.roles ?? []).map((role) => (role.name === 'github-deploy' ? { ...role, policies } : role))
  return openJob({ speed: 600, accounts: [{ ...acme, roles }] })
}

const repository = `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/shop`

/** The image of a service that its owner has pushed without Tandem: it answers with its environment. */
export function push({ clouds }: JobBench, tag: string, labels: Readonly<Record<string, string>> = {}): string {
  clouds.aws.admin.addRepository({ account: readyAws.account, region: readyAws.region }, 'shop')
  return clouds.registries.admin.publish(`${repository}:${tag}`, imageOf(tag, labels))
}

const imageOf = (version: string, labels: Readonly<Record<string, string>> = {}) =>
  makeImage({
    labels: { 'tandem.sim/version': version, 'tandem.sim/leak': 'environment', ...labels },
    platforms: ['linux/amd64'],
  })

export interface OldService {
  readonly tag?: string
  readonly health?: CreateService['HealthCheckConfiguration']
  readonly more?: Partial<CreateService>
}

/** A service of App Runner with environment, secret, health check and scaling, as somebody has made it by other means. */
export async function runOnAppRunner(
  { clouds }: JobBench,
  { tag = '1.4', health, more }: OldService = {},
): Promise<string> {
  const operator = awsOperator(clouds)
  const { client, context } = operator
  const secret = clouds.aws.admin.putSecret(readyAws, 'shop/db', 'postgres://of-the-shop')
  try {
    const scaling = await client.createScaling('shop', { concurrency: 50, min: 2, max: 4 }, context)
    await client.create(
      {
        ServiceName: 'shop',
        SourceConfiguration: {
          ImageRepository: {
            ImageIdentifier: `${repository}:${tag}`,
            ImageRepositoryType: 'ECR',
            ImageConfiguration: {
              Port: '3000',
              StartCommand: `serve --motto 'two words'`,
              RuntimeEnvironmentVariables: {
                GREETING: 'hello-from-the-old-one',
                AWS_REGION: readyAws.region,
                APP: 'shop',
              },
              RuntimeEnvironmentSecrets: { DB_URL: secret },
            },
          },
          AutoDeploymentsEnabled: false,
          AuthenticationConfiguration: { AccessRoleArn: readyAws.accessRole },
        },
        InstanceConfiguration: { Cpu: '512', Memory: '1024', InstanceRoleArn: instanceRole },
        HealthCheckConfiguration: health ?? { Protocol: 'HTTP', Path: '/up', Interval: 10, UnhealthyThreshold: 3 },
        AutoScalingConfigurationArn: scaling,
        Tags: [{ Key: 'team', Value: 'shop' }],
        ...more,
      },
      context,
    )
    await clouds.aws.appRunner.atRest(shopOnAws)
    return String(clouds.aws.appRunner.service(shopOnAws)?.['ServiceArn'])
  } finally {
    await operator.close()
  }
}

/** The same service, but that its image is somewhere else. */
export function runFrom(job: JobBench, image: string): Promise<string> {
  const isPublic = image.startsWith('public.ecr.aws/')
  job.clouds.registries.admin.publish(image, imageOf('1.4'))
  const ImageRepositoryType = isPublic ? 'ECR_PUBLIC' : 'ECR'
  const SourceConfiguration: CreateService['SourceConfiguration'] = {
    ImageRepository: { ImageIdentifier: image, ImageRepositoryType, ImageConfiguration: { Port: '3000' } },
    AutoDeploymentsEnabled: false,
    ...(isPublic ? {} : { AuthenticationConfiguration: { AccessRoleArn: readyAws.accessRole } }),
  }
  return runOnAppRunner(job, { health: { Protocol: 'TCP' }, more: { SourceConfiguration } })
}

/** The new service, as somebody releases to it by other means: to the image of that tag. */
export async function releaseByHand({ clouds }: JobBench, tag: string): Promise<void> {
  const operator = awsOperator(clouds)
  const express = createExpressClient(operator.connection)
  const serviceArn = `arn:aws:ecs:${readyAws.region}:${readyAws.account}:service/default/shop`
  try {
    const [active] = (await express.describe(serviceArn, operator.context))?.activeConfigurations ?? []
    const primaryContainer = { ...active?.primaryContainer, image: `${repository}:${tag}` }
    await express.update({ serviceArn, primaryContainer }, operator.context)
    await clouds.aws.ecs.atRest(shopOnAws)
    // Reads see late what was made.
    await operator.context.clock.sleep(5_000, operator.context.signal)
  } finally {
    express.close()
    await operator.close()
  }
}

const inputs: Readonly<Record<string, string>> = {
  command: 'migrate',
  'deployment-target': '',
  port: '',
  access: '',
  'health-check-path': '',
  'aws-region': readyAws.region,
  'aws-role-to-assume': readyAws.role,
  'aws-execution-role': executionRole,
  'aws-infrastructure-role': infrastructureRole,
  'aws-instance-role': taskRole,
}

export const migrate = (job: JobBench, { inputs: more, ...run }: StepRun = {}): Promise<Told> =>
  job.main({ ...run, inputs: { ...inputs, ...more } })

export const expressOf = ({ clouds }: JobBench): string | undefined => clouds.aws.ecs.address(shopOnAws)

/** What the two addresses answer: the whole of it, or `no service`. */
export async function answers({ clouds }: JobBench): Promise<{ readonly old: string; readonly new: string }> {
  const outside = createHttpClient(clouds.environment)
  const { context } = awsOperator(clouds)
  const ask = async (url: string | undefined): Promise<string> => {
    if (url === undefined) return 'no service'
    const { status, body } = await outside.request({ method: 'GET', url, operation: 'test.ask' }, context)
    return `${status} ${body.toString()}`
  }
  try {
    const host = clouds.aws.appRunner.service(shopOnAws)?.['ServiceUrl']
    return {
      old: await ask(typeof host === 'string' ? `https://${host}` : undefined),
      new: await ask(clouds.aws.ecs.address(shopOnAws)),
    }
  } finally {
    await outside.close()
  }
}
