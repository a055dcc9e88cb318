import { isClosedToAccount } from '../../aws/app-runner-closed.ts'
import { appRunnerRegions } from '../../aws/app-runner-regions.ts'
import type { AwsConnection } from '../../aws/connection.ts'
import type { Context } from '../../core/context.ts'
import { InputError, isCloudError, retold, type TandemError } from '../../core/errors.ts'
import { settleTold } from '../../core/prepare.ts'
import type { AmazonWish } from '../../aws/place.ts'
import type { AutoPlatform } from '../../aws/platforms.ts'
import { wordsOf } from '../../core/platform-words.ts'

export interface Choice {
  readonly region: string
  readonly platform: AutoPlatform
  /** Completes "because". */
  readonly why: string
}

export type Searched = Pick<AmazonWish, 'name' | 'cluster'>

/** What `aws-platform: auto` comes to, region by region. A look that is refused is an error: it says nothing of what is there. */
export const choose = (
  searched: Searched,
  connections: readonly AwsConnection[],
  context: Context,
): Promise<readonly Choice[]> => settleTold(connections.map((connection) => chooseIn(searched, connection, context)))

async function chooseIn(searched: Searched, connection: AwsConnection, context: Context): Promise<Choice> {
  const { region } = connection
  try {
    return {
      region,
      ...(await onAppRunnerOrEcs(searched, connection, context)),
    }
  } catch (error) {
    if (!isCloudError(error) || !/^(apprunner|ecs)\./.test(error.operation)) throw error
    const message = `aws-platform: auto cannot choose for ${region}: ${error.message}`
    const way =
      'Or name the platform, so that nothing is looked for: aws-platform: app-runner, ecs-express, ecs or lambda.'
    throw retold(error, { message, hint: [error.hint, way].filter((text) => text !== undefined).join('\n') })
  }
}

type Found = Omit<Choice, 'region'>

/** Why App Runner has no service of this name. */
type Without = 'not there' | 'no region' | 'closed'

async function onAppRunnerOrEcs(searched: Searched, connection: AwsConnection, context: Context): Promise<Found> {
  const found = await onAppRunner(searched, connection, context)
  return typeof found === 'object' ? found : onEcs(searched, { connection, without: found }, context)
}

async function onAppRunner({ name }: Searched, connection: AwsConnection, context: Context): Promise<Found | Without> {
  if (!appRunnerRegions.includes(connection.region)) return 'no region'
  const { createAppRunnerClient } = await import('../../aws/app-runner-client.ts')
  const client = createAppRunnerClient(connection)
  try {
    const all = await client.servicesNamed(name, context)
    const isThere = all.some(({ Status }) => Status !== 'DELETED')
    return isThere ? { platform: 'app-runner', why: `App Runner has the service ${name}` } : 'not there'
  } catch (error) {
    if (isClosedToAccount(error)) return 'closed'
    throw error
  } finally {
    client.close()
  }
}

interface Left {
  readonly connection: AwsConnection
  readonly without: Without
}

async function onEcs(
  { name, cluster = 'default' }: Searched,
  { connection, without }: Left,
  context: Context,
): Promise<Found> {
  const { createEcsClient } = await import('../../aws/ecs-client.ts')
  const client = createEcsClient(connection)
  try {
    const found = await client.findService({ cluster, service: name }, context)
    if (found === 'no cluster' && cluster !== 'default') throw noCluster(cluster, connection)
    const service = found === 'no cluster' ? undefined : found
    const where = `the ECS cluster ${cluster.split('/').at(-1)}`
    if (service === undefined || service.status !== 'ACTIVE')
      return {
        platform: 'ecs-express',
        why: nowhere(name, where, { region: connection.region, without, status: service?.status }),
      }
    return service.resourceManagementType === 'ECS'
      ? { platform: 'ecs-express', why: `${where} has the service ${name}, which Express Mode manages` }
      : { platform: 'ecs', why: `${where} has the service ${name}` }
  } finally {
    client.close()
  }
}

/** Express Mode makes the default cluster alone, and a name that is spelled wrong hides the service that is meant. */
function noCluster(cluster: string, { region }: AwsConnection): TandemError {
  const name = cluster.split('/').at(-1) ?? cluster
  return new InputError([`aws-cluster: there is no ECS cluster ${name} in ${region}`], {
    hint: `Spell it as it is there (aws ecs list-clusters --region ${region}), or make it first: aws ecs create-cluster --region ${region} --cluster-name ${name}`,
  })
}

interface Missing {
  readonly region: string
  readonly without: Without
  /** Of a service that is there no more. */
  readonly status: string | undefined
}

function nowhere(name: string, where: string, { region, without, status }: Missing): string {
  const ended = status === undefined ? '' : ` (the one that was there is ${status})`
  if (without === 'not there') return `neither App Runner nor ${where} has a service ${name}${ended}`
  const elsewhere = without === 'closed' ? 'closed to this account' : `not in ${region}`
  return `${where} has no service ${name}${ended}, and App Runner is ${elsewhere}`
}

export const choiceLine = ({ region, platform, why }: Choice): string =>
  `aws/${region}: ${wordsOf(platform).name}, because ${why}`
