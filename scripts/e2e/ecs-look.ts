import { z } from 'zod'
import { shopOnAws } from '../../simulators/scene.ts'
import { askAws } from './aws-command.ts'
import type { Desk } from './client.ts'
import type { Shown } from './platforms.ts'

const pairs = z.array(z.object({ name: z.string(), value: z.string() }))
const tagged = z.object({ tags: z.array(z.object({ key: z.string(), value: z.string() })).default([]) })
const service = tagged.extend({
  serviceArn: z.string(),
  taskDefinition: z.string().optional(),
  currentServiceDeployment: z.string().optional(),
  deploymentConfiguration: z.object({ lifecycleHooks: z.array(z.unknown()).default([]) }).optional(),
})
const services = z.object({ services: z.array(service) })
const definition = z.object({
  taskDefinition: z.object({
    containerDefinitions: z.array(z.object({ image: z.string(), environment: pairs.default([]) })),
  }),
})
const express = z.object({
  service: z.object({
    activeConfigurations: z.array(
      z.object({
        primaryContainer: z.object({ image: z.string(), environment: pairs.default([]) }),
        ingressPaths: z.array(z.object({ endpoint: z.string() })),
      }),
    ),
  }),
})

type Environment = Desk['operator']['environment']

const mapOf = (list: z.infer<typeof pairs>): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map(({ name, value }) => [name, value]))

const tagsIn = ({ tags }: z.infer<typeof tagged>): Shown['tags'] =>
  Object.fromEntries(tags.map(({ key, value }) => [key, value]))

async function describe(environment: Environment): Promise<z.infer<typeof service>> {
  const named = ['--cluster', 'default', '--services', shopOnAws.service, '--include', 'TAGS']
  const { services: all } = await askAws(services, environment, 'ecs', 'describe-services', ...named)
  const [only] = all
  if (only === undefined) throw new Error('describe-services shows no service')
  return only
}

/** A deployment under way, and whatever in the tags is for one. */
const leftOn = (shown: z.infer<typeof service>): string[] => [
  ...(shown.currentServiceDeployment === undefined ? [] : [shown.currentServiceDeployment]),
  ...Object.keys(tagsIn(shown)).filter((key) => key.startsWith('tandem-before')),
]

export async function expressService({ operator: { environment } }: Desk): Promise<Shown> {
  const described = await describe(environment)
  const named = ['--service-arn', described.serviceArn]
  const found = await askAws(express, environment, 'ecs', 'describe-express-gateway-service', ...named)
  const configurations = found.service.activeConfigurations
  const [active] = configurations
  if (active === undefined) throw new Error('describe-express-gateway-service shows no configuration')
  const { primaryContainer, ingressPaths } = active
  const endpoint = ingressPaths[0]?.endpoint
  return {
    image: primaryContainer.image,
    address: endpoint?.startsWith('http') === true ? endpoint : endpoint && `https://${endpoint}`,
    environment: mapOf(primaryContainer.environment),
    tags: tagsIn(described),
    left: [...leftOn(described), ...configurations.slice(1).map(() => 'a second configuration')],
  }
}

export async function ecsService({ operator: { environment }, scene }: Desk): Promise<Shown> {
  const described = await describe(environment)
  const named = ['--task-definition', described.taskDefinition ?? '']
  const { taskDefinition } = await askAws(definition, environment, 'ecs', 'describe-task-definition', ...named)
  const [container] = taskDefinition.containerDefinitions
  return {
    image: container?.image ?? '',
    // ECS does not tell it.
    address: scene.address('aws'),
    environment: mapOf(container?.environment ?? []),
    tags: tagsIn(described),
    left: [...leftOn(described), ...(described.deploymentConfiguration?.lifecycleHooks ?? []).map(() => 'a hook')],
  }
}
