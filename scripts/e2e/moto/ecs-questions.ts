import { executionRole } from '../../../simulators/aws/acme.ts'
import { createEcsClient, type EcsClient } from '../../../src/aws/ecs-client.ts'
import { createEcsServiceClient, type EcsServiceClient } from '../../../src/aws/ecs-service-client.ts'
import { isCloudError } from '../../../src/core/errors.ts'
import type { Question } from './questions.ts'
import type { AwsWorld } from './world.ts'

const family = 'shop'

/** Task definitions, as a release of an ECS service makes and reads them: all that moto has of what Tandem asks of ECS. */
export const ecsQuestions: readonly Question[] = [
  { what: 'a family that is not there', ask: on((clients, world) => shown(clients, world, family)), wanted: 'missing' },
  {
    what: 'a task definition is registered',
    ask: on(async (clients, world) => {
      const arn = await register(clients, world, 'r1')
      return arn.split(':').slice(2).join(':')
    }),
    wanted: 'ecs:us-east-1:111122223333:task-definition/shop:1',
  },
  {
    what: 'and read back, with its tags',
    ask: on((clients, world) => shown(clients, world, `${family}:1`)),
    wanted: '1 ACTIVE 256/512 ARM64 awsvpc web RELEASE_ID=r1 KEY tandem-release=r1',
  },
  {
    what: 'the newest of its family',
    ask: on(async (clients, world) => {
      await register(clients, world, 'r2')
      return shown(clients, world, family)
    }),
    wanted: '2 ACTIVE 256/512 ARM64 awsvpc web RELEASE_ID=r2 KEY tandem-release=r2',
  },
  {
    what: 'one that was deregistered is read all the same',
    ask: on(async (clients, world) => {
      await clients.services.deregisterTaskDefinition(`${family}:2`, world.context)
      return shown(clients, world, `${family}:2`)
    }),
    wanted: '2 INACTIVE 256/512 ARM64 awsvpc web RELEASE_ID=r2 KEY tandem-release=r2',
  },
  {
    what: 'no service, as there is no cluster',
    ask: on(async ({ reads }, { context }) => {
      const found = await reads.describeService({ cluster: 'none', service: 'shop' }, context)
      return found === undefined ? 'none' : 'found'
    }),
    wanted: 'none',
  },
]

interface Clients {
  readonly reads: EcsClient
  readonly services: EcsServiceClient
}

function on(work: (clients: Clients, world: AwsWorld) => Promise<string>): Question['ask'] {
  return async (world) => {
    const clients = { reads: createEcsClient(world.connection), services: createEcsServiceClient(world.connection) }
    try {
      return await work(clients, world)
    } catch (error) {
      if (isCloudError(error, 'missing')) return 'missing'
      throw error
    } finally {
      for (const each of Object.values(clients)) each.close()
    }
  }
}

const register = ({ services }: Clients, { images: [image], context }: AwsWorld, release: string): Promise<string> =>
  services.registerTaskDefinition(
    {
      family,
      networkMode: 'awsvpc',
      requiresCompatibilities: ['FARGATE'],
      cpu: '256',
      memory: '512',
      executionRoleArn: executionRole,
      runtimePlatform: { cpuArchitecture: 'ARM64', operatingSystemFamily: 'LINUX' },
      containerDefinitions: [
        {
          name: 'web',
          image,
          essential: true,
          portMappings: [{ containerPort: 8080 }],
          environment: [{ name: 'RELEASE_ID', value: release }],
          secrets: [{ name: 'KEY', valueFrom: 'arn:aws:ssm:us-east-1:111122223333:parameter/shop/key' }],
        },
      ],
      tags: [{ key: 'tandem-release', value: release }],
    },
    context,
  )

async function shown({ reads }: Clients, { context }: AwsWorld, named: string): Promise<string> {
  const { definition, tags } = await reads.describeTaskDefinition(named, context)
  const { revision, status, cpu, memory, runtimePlatform, networkMode, containerDefinitions = [] } = definition
  const containers = containerDefinitions.map(({ name, environment = [], secrets = [] }) =>
    [name, ...environment.map((each) => `${each.name}=${each.value}`), ...secrets.map((each) => each.name)].join(' '),
  )
  const own = Object.entries(tags).map(([key, value]) => `${key}=${value}`)
  const size = `${cpu}/${memory}`
  return [revision, status, size, runtimePlatform?.cpuArchitecture, networkMode, ...containers, ...own].join(' ')
}
