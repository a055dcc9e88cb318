import { executionRole, functionRole, infrastructureRole, taskRole } from './aws/acme.ts'
import type { Balancer } from './aws/ecs/records.ts'
import { label as speaksToLambda } from './aws/lambda/adapter.ts'
import { type Clouds, readyAws } from './clouds.ts'

export const amazonPlatforms = ['app-runner', 'ecs-express', 'ecs', 'lambda'] as const

export type AmazonPlatform = (typeof amazonPlatforms)[number]

/** `auto`: none is named to the action, which chooses by itself. */
export type AmazonChoice = AmazonPlatform | 'auto'

/** Where the service lives on AWS, whatever runs it. */
export const shopOnAws = { account: readyAws.account, region: readyAws.region, service: 'shop' } as const

/** One of AWS's platforms as this account has it. */
export interface AmazonHome {
  /** What the action is to be told of it. */
  readonly inputs: Readonly<Record<string, string>>
  /** Of ECS alone: what stands before the service. */
  readonly balancer: Balancer | undefined
  /** Public address of the service, as long as it exists. */
  address(): string | undefined
  /** Puts there what the platform does not make by itself: a service of ECS, which runs the image until a release comes. */
  furnish(image: string, deploymentConfiguration?: object): Promise<void>
}

export const amazonHome = (clouds: Clouds, platform: AmazonChoice): AmazonHome =>
  platform === 'ecs' ? ecsHome(clouds) : { ...selfMade[platform](clouds), balancer: undefined, furnish: async () => {} }

function ecsHome({ aws: { ecs } }: Clouds): AmazonHome {
  const { account, region } = readyAws
  const balancer = ecs.addBalancer({ account, region, partition: 'aws' })
  const address = `https://${balancer.host}`
  return {
    inputs: { 'aws-platform': 'ecs', 'aws-url': address },
    balancer,
    address: () => (ecs.service(shopOnAws) === undefined ? undefined : address),
    furnish: (image, deploymentConfiguration) =>
      ecs.addService(shopOnAws, {
        image,
        balancer,
        executionRole,
        taskRole,
        infrastructureRole,
        ...(deploymentConfiguration && { deploymentConfiguration }),
      }),
  }
}

type SelfMade = Pick<AmazonHome, 'inputs' | 'address'>

const expressRoles = { 'aws-execution-role': executionRole, 'aws-infrastructure-role': infrastructureRole }

const selfMade: Readonly<Record<Exclude<AmazonChoice, 'ecs'>, (clouds: Clouds) => SelfMade>> = {
  auto: (clouds) => ({ inputs: expressRoles, address: () => onAppRunner(clouds) ?? onExpress(clouds) }),
  'app-runner': (clouds) => ({
    inputs: { 'aws-platform': 'app-runner', 'aws-access-role': readyAws.accessRole },
    address: () => onAppRunner(clouds),
  }),
  'ecs-express': (clouds) => ({
    inputs: { 'aws-platform': 'ecs-express', ...expressRoles },
    address: () => onExpress(clouds),
  }),
  lambda: (clouds) => ({
    inputs: { 'aws-platform': 'lambda', 'aws-instance-role': functionRole },
    address: () => onLambda(clouds),
  }),
}

function onAppRunner({ aws }: Clouds): string | undefined {
  const host = aws.appRunner.service(shopOnAws)?.['ServiceUrl']
  return typeof host === 'string' && host !== '' ? `https://${host}` : undefined
}

const onExpress = ({ aws }: Clouds): string | undefined => aws.ecs.address(shopOnAws)

/** The alias that users call, if nothing else is said. */
const onLambda = ({ aws }: Clouds): string | undefined =>
  aws.lambda.url({ ...shopOnAws, function: shopOnAws.service }, 'live')?.replace(/\/$/, '')

/** Of a stand-in's image: it has Lambda Web Adapter, as the local clouds see it and as Tandem, which finds no layer of it, is told. */
export const adapted: Readonly<Record<string, string>> = { [speaksToLambda]: 'adapter', 'tandem.lambda': 'runtime' }
