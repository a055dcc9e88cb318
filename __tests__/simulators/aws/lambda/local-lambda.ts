import {
  AddPermissionCommand,
  CreateAliasCommand,
  CreateFunctionCommand,
  type CreateFunctionCommandInput,
  CreateFunctionUrlConfigCommand,
  type FunctionConfiguration,
  GetFunctionConfigurationCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateAliasCommand,
  UpdateFunctionCodeCommand,
  type UpdateFunctionCodeCommandInput,
} from '@aws-sdk/client-lambda'
import { acmeAccount, functionRole } from '../../../../simulators/aws/acme.ts'
import { createLambda, type Lambda } from '../../../../simulators/aws/lambda/lambda.ts'
import { type BuiltImage, type ImageRecipe, makeImage } from '../../../../simulators/registry/images.ts'
import { until } from '../app-runner/local-app-runner.ts'
import { type Answer, type LocalAws, type LocalAwsOptions, site, startAws } from '../local-aws.ts'

export const where = { ...site, function: 'shop' }
export const shopArn = `arn:aws:lambda:us-east-1:${acmeAccount}:function:shop`
export const repository = `${acmeAccount}.dkr.ecr.us-east-1.amazonaws.com/shop`

export interface Published {
  readonly tag: string
  /** By digest. */
  readonly uri: string
  readonly image: BuiltImage
}

export interface LocalLambda {
  readonly aws: LocalAws
  readonly lambda: Lambda
  readonly client: LambdaClient
  /** Puts an image into ECR whose container behaves as the labels say; it has the adapter unless they say otherwise. */
  readonly push: (tag: string, labels?: Readonly<Record<string, string>>, recipe?: ImageRecipe) => Published
  readonly create: (extra?: Partial<CreateFunctionCommandInput>) => Promise<FunctionConfiguration>
  /** Creates the function from version 1 and waits for it. */
  readonly createShop: (extra?: Partial<CreateFunctionCommandInput>) => Promise<FunctionConfiguration>
  readonly updateCode: (uri: string, extra?: Partial<UpdateFunctionCodeCommandInput>) => Promise<FunctionConfiguration>
  /** Updates the code, waits, publishes: the version's number. */
  readonly release: (tag: string, labels?: Readonly<Record<string, string>>) => Promise<string>
  readonly describe: (qualifier?: string) => Promise<FunctionConfiguration>
  readonly point: (alias: string, version: string, weights?: Record<string, number>) => Promise<void>
  /** A public URL of the alias; of the function when none is named. */
  readonly openUrl: (alias?: string) => Promise<string>
  readonly get: (url: string) => Promise<Answer>
}

/** Lambda on a kernel of its own, and AWS's own client of it. Nothing is late and all goes well unless pinned otherwise. */
export async function startLambda(
  guesses: Readonly<Record<string, number>> = {},
  options: LocalAwsOptions = {},
): Promise<LocalLambda> {
  const aws = await startAws({ speed: 2000, ...options })
  for (const [guess, index] of Object.entries({ ...usual, ...guesses })) aws.kernel.force(guess, index)
  const lambda = createLambda(aws.state)
  for (const simulator of lambda.simulators) aws.kernel.register(simulator)
  aws.admin.addRepository(site, 'shop')
  return bench(aws, lambda)
}

const usual = {
  'lambda.read-lag-ms': 0,
  'lambda.alias.propagation-ms': 0,
  'lambda.publish.state': 0,
  'lambda.publish.unchanged': 0,
  'lambda.publish.after-failure': 0,
  'lambda.update.architecture': 0,
  'lambda.permission.resource': 0,
  'lambda.permission.revision': 0,
  'lambda.policy.order': 0,
  'lambda.url.timeout': 0,
}

function bench(aws: LocalAws, lambda: Lambda): LocalLambda {
  const client = new LambdaClient(aws.client())
  const FunctionName = 'shop'
  const push: LocalLambda['push'] = (tag, labels = {}, recipe = {}) => {
    const said = { 'tandem.sim/version': tag, 'tandem.sim/lambda': 'adapter', ...labels }
    const image = makeImage({ salt: tag, ...recipe, labels: said })
    aws.registries.admin.publish(`${repository}:${tag}`, image)
    return { tag, image, uri: `${repository}@${image.digest}` }
  }
  const create: LocalLambda['create'] = (extra = {}) =>
    client.send(
      new CreateFunctionCommand({ FunctionName, Role: functionRole, PackageType: 'Image', Code: {}, ...extra }),
    )
  const updateCode: LocalLambda['updateCode'] = (ImageUri, extra = {}) =>
    client.send(new UpdateFunctionCodeCommand({ FunctionName, ImageUri, ...extra }))
  return {
    aws,
    lambda,
    client,
    push,
    updateCode,
    create: (extra = {}) => create({ Code: { ImageUri: push('1').uri }, ...extra }),
    createShop: async (extra = {}) => {
      const created = await create({ Code: { ImageUri: push('1').uri }, ...extra })
      await lambda.admin.atRest(where)
      return created
    },
    release: async (tag, labels = {}) => {
      await updateCode(push(tag, labels).uri)
      await lambda.admin.atRest(where)
      return (await client.send(new PublishVersionCommand({ FunctionName }))).Version ?? ''
    },
    describe: (Qualifier) =>
      client.send(new GetFunctionConfigurationCommand({ FunctionName, ...(Qualifier !== undefined && { Qualifier }) })),
    point: async (Name, FunctionVersion, weights) => {
      const routing = weights && { RoutingConfig: { AdditionalVersionWeights: weights } }
      const wanted = { FunctionName, Name, FunctionVersion, ...routing }
      if (lambda.admin.alias(where, Name)) await client.send(new UpdateAliasCommand(wanted))
      else await client.send(new CreateAliasCommand(wanted))
    },
    openUrl: (alias) => openUrl(client, alias),
    get: (url) =>
      until(
        () => aws.ask(url),
        ({ status }) => status !== 403,
      ),
  }
}

/** Both permissions, as public URLs need them. */
export async function openUrl(client: LambdaClient, Qualifier?: string): Promise<string> {
  const of = { FunctionName: 'shop', ...(Qualifier !== undefined && { Qualifier }) }
  const { FunctionUrl = '' } = await client.send(new CreateFunctionUrlConfigCommand({ ...of, AuthType: 'NONE' }))
  const open = { ...of, Principal: '*' }
  const byUrl = { StatementId: 'url', Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' as const }
  const byCall = { StatementId: 'call', Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true }
  await client.send(new AddPermissionCommand({ ...open, ...byUrl }))
  await client.send(new AddPermissionCommand({ ...open, ...byCall }))
  return FunctionUrl
}

/** JSON of an answer's body. */
export const bodyOf = ({ text }: Answer): unknown => JSON.parse(text)
