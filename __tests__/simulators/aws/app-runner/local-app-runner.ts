import {
  AppRunnerClient,
  CreateServiceCommand,
  type CreateServiceCommandInput,
  DescribeServiceCommand,
  ListOperationsCommand,
  type OperationSummary,
  type Service,
  type SourceConfiguration,
  UpdateServiceCommand,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-apprunner'
import { accessRole, acmeAccount, instanceRole } from '../../../../simulators/aws/acme.ts'
import { type AppRunner, createAppRunner } from '../../../../simulators/aws/app-runner/app-runner.ts'
import { type ImageRecipe, makeImage } from '../../../../simulators/registry/images.ts'
import { until } from '../../../support/until.ts'
import { type Answer, type LocalAws, type LocalAwsOptions, site, startAws } from '../local-aws.ts'

export { until } from '../../../support/until.ts'

export const where = { ...site, service: 'shop' }
export const repository = `${acmeAccount}.dkr.ecr.us-east-1.amazonaws.com/shop`

export interface LocalAppRunner {
  readonly aws: LocalAws
  readonly appRunner: AppRunner
  readonly client: AppRunnerClient
  /** Puts an image into ECR whose container behaves as the labels say; returns its reference by tag. */
  readonly publish: (tag: string, labels?: Readonly<Record<string, string>>, recipe?: ImageRecipe) => string
  readonly source: (image: string, configuration?: object) => SourceConfiguration
  /** Creates the service from version 1 and waits for it. */
  readonly createShop: (extra?: Partial<CreateServiceCommandInput>) => Promise<Service>
  /** Asks for an update; returns the operation's id. */
  readonly update: (changes: Omit<UpdateServiceCommandInput, 'ServiceArn'>) => Promise<string>
  readonly describe: (arn?: string) => Promise<Service>
  readonly operations: (arn?: string) => Promise<OperationSummary[]>
  /** The operation once it has ended. */
  readonly ended: (id: string) => Promise<OperationSummary>
  readonly get: (path?: string) => Promise<Answer>
  readonly stop: () => Promise<void>
}

export interface LocalAppRunnerOptions extends LocalAwsOptions {
  /** Guesses to pin, by name. */
  readonly guesses?: Readonly<Record<string, number>>
}

/** App Runner on a kernel of its own, and AWS's own client of it. Roles are passed to their own principals unless pinned otherwise. */
export async function startAppRunner({
  guesses = {},
  ...options
}: LocalAppRunnerOptions = {}): Promise<LocalAppRunner> {
  const aws = await startAws(options)
  for (const [guess, index] of Object.entries({ 'apprunner.passed-to-service': 0, ...guesses }))
    aws.kernel.force(guess, index)
  const appRunner = createAppRunner(aws.state)
  for (const simulator of appRunner.simulators) aws.kernel.register(simulator)
  aws.admin.addRepository(site, 'shop')
  return bench(aws, appRunner)
}

function bench(aws: LocalAws, appRunner: AppRunner): LocalAppRunner {
  const client = new AppRunnerClient(aws.client())
  let shop: Service | undefined
  const arnOf = (arn: string | undefined) => arn ?? shop?.ServiceArn ?? ''
  const operations = async (arn?: string) =>
    (await client.send(new ListOperationsCommand({ ServiceArn: arnOf(arn) }))).OperationSummaryList ?? []
  const describe = async (arn?: string) =>
    defined((await client.send(new DescribeServiceCommand({ ServiceArn: arnOf(arn) }))).Service)
  const publish: LocalAppRunner['publish'] = (tag, labels = {}, recipe = {}) => {
    const image = makeImage({ salt: tag, ...recipe, labels: { 'tandem.sim/version': tag, ...labels } })
    aws.registries.admin.publish(`${repository}:${tag}`, image)
    return `${repository}:${tag}`
  }
  return {
    aws,
    appRunner,
    client,
    publish,
    source,
    describe,
    operations,
    createShop: async (extra = {}) => {
      const created = await client.send(
        new CreateServiceCommand({ ServiceName: 'shop', SourceConfiguration: source(publish('1')), ...extra }),
      )
      shop = created.Service
      await appRunner.admin.atRest(where)
      return defined(created.Service)
    },
    update: async (changes) =>
      defined((await client.send(new UpdateServiceCommand({ ServiceArn: arnOf(undefined), ...changes }))).OperationId),
    ended: async (id) => {
      await appRunner.admin.atRest(where)
      return until(operations, (all) => all.some((each) => each.Id === id)).then((all) =>
        defined(all.find((each) => each.Id === id)),
      )
    },
    get: (path = '/') => aws.ask(`https://${shop?.ServiceUrl}${path}`),
    stop: async () => {
      await aws[Symbol.asyncDispose]()
    },
  }
}

function source(image: string, configuration: object = {}): SourceConfiguration {
  return {
    ImageRepository: {
      ImageIdentifier: image,
      ImageRepositoryType: 'ECR',
      ImageConfiguration: { Port: '8080', ...configuration },
    },
    AutoDeploymentsEnabled: false,
    AuthenticationConfiguration: { AccessRoleArn: accessRole },
  }
}

export const withRole = { InstanceConfiguration: { InstanceRoleArn: instanceRole } }

function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it was left out')
  return value
}

/** What a promise is rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<{ readonly name: string; readonly message: string }> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message }
  }
  throw new Error('it was not refused')
}
