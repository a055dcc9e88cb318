import {
  CreateExpressGatewayServiceCommand,
  type CreateExpressGatewayServiceCommandInput,
  DeleteExpressGatewayServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
  TagResourceCommand,
  UpdateExpressGatewayServiceCommand,
  type UpdateExpressGatewayServiceCommandInput,
} from '@aws-sdk/client-ecs'
import { connectAws } from '../../../../src/aws/connection.ts'
import type { AwsIdentity } from '../../../../src/aws/identity.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { createHttpClient } from '../../../../src/http/client.ts'
import { executionRole, infrastructureRole } from '../../../../simulators/aws/acme.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { ecrRepository, shopOnAws, type Stage } from '../../../support/stage.ts'
import { steadyClock } from '../../../support/steady-clock.ts'

/** Somebody with every permission, by AWS's own client. */
export async function asOperator<T>(
  { clouds }: Pick<Stage, 'clouds'>,
  work: (client: ECSClient) => Promise<T>,
): Promise<T> {
  const http = createHttpClient(clouds.environment)
  const context = { clock: steadyClock(100), log: silentLog, signal: new AbortController().signal }
  const { accessKeyId, secretAccessKey } = clouds.aws.operatorCredentials
  const identity: AwsIdentity = {
    credentials: () => Promise.resolve({ accessKeyId, secretAccessKey }),
    forget: () => undefined,
    caller: () => Promise.reject(new Error('not asked')),
    describe: () => 'operator',
  }
  const client = new ECSClient(connectAws({ identity, http, region: readyAws.region, context }).clientConfig)
  try {
    return await work(client)
  } finally {
    client.destroy()
    await http.close()
  }
}

export const serviceArn = `arn:aws:ecs:${readyAws.region}:${readyAws.account}:service/default/shop`

/** A container as they write it: by tag, with variables of their own. */
export const theirContainer = (
  version: string,
  variables: Readonly<Record<string, string>> = { THEIRS: 'yes' },
): NonNullable<CreateExpressGatewayServiceCommandInput['primaryContainer']> => ({
  image: `${ecrRepository}:${version}`,
  containerPort: 8080,
  environment: Object.entries(variables).map(([name, value]) => ({ name, value })),
})

/** A service that was made by other tools; resolves when it has come to rest. */
export async function made(
  stage: Stage,
  version: string,
  more: Partial<CreateExpressGatewayServiceCommandInput> = {},
): Promise<void> {
  await asOperator(stage, (client) =>
    client.send(
      new CreateExpressGatewayServiceCommand({
        serviceName: 'shop',
        executionRoleArn: executionRole,
        infrastructureRoleArn: infrastructureRole,
        primaryContainer: theirContainer(version),
        healthCheckPath: '/',
        cpu: '256',
        memory: '512',
        ...more,
      }),
    ),
  )
  await stage.clouds.aws.ecs.atRest(shopOnAws)
}

/** ARN of a task definition as Express Mode takes one that its user keeps: with a container `Main` and a named port. */
export async function registered(stage: Stage, version: string): Promise<string> {
  const { taskDefinition } = await asOperator(stage, (client) =>
    client.send(
      new RegisterTaskDefinitionCommand({
        family: 'their-own',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        cpu: '256',
        memory: '512',
        executionRoleArn: executionRole,
        containerDefinitions: [
          {
            name: 'Main',
            image: `${ecrRepository}:${version}`,
            portMappings: [{ name: 'main', containerPort: 8080 }],
          },
        ],
      }),
    ),
  )
  return taskDefinition?.taskDefinitionArn ?? ''
}

/** Somebody else's update. It has not come to rest when this resolves. */
export const updateTheirs = (
  stage: Pick<Stage, 'clouds'>,
  changes: Omit<UpdateExpressGatewayServiceCommandInput, 'serviceArn'>,
): Promise<unknown> =>
  asOperator(stage, (client) => client.send(new UpdateExpressGatewayServiceCommand({ serviceArn, ...changes })))

export const removeTheirs = (stage: Stage): Promise<unknown> =>
  asOperator(stage, (client) => client.send(new DeleteExpressGatewayServiceCommand({ serviceArn })))

export const tagTheirs = (stage: Stage, tags: Readonly<Record<string, string>>): Promise<unknown> =>
  asOperator(stage, (client) =>
    client.send(
      new TagResourceCommand({
        resourceArn: serviceArn,
        tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
      }),
    ),
  )
