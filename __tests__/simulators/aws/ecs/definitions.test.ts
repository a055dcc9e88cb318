import {
  DeregisterTaskDefinitionCommand,
  DescribeTaskDefinitionCommand,
  ListTagsForResourceCommand,
  ListTaskDefinitionFamiliesCommand,
  ListTaskDefinitionsCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-ecs'
import { afterEach, expect, test } from '@jest/globals'
import { definitionOf, errorOf, type LocalEcs, startEcs, where } from './local-ecs.ts'

let shop: LocalEcs | undefined
afterEach(() => shop?.stop())

const image = 'nginx:1'

test('revisions count up, the family is its latest active one, and what was given comes back', async () => {
  shop = await startEcs()
  await shop.register(image)
  const second = await shop.register(image, { enableFaultInjection: true, volumes: [{ name: 'tmp' }] })
  expect(second).toMatch(/:task-definition\/shop:2$/)
  const described = async (taskDefinition: string) =>
    (await shop?.client.send(new DescribeTaskDefinitionCommand({ taskDefinition })))?.taskDefinition
  expect(await described('shop')).toMatchObject({
    taskDefinitionArn: second,
    revision: 2,
    status: 'ACTIVE',
    enableFaultInjection: true,
    volumes: [{ name: 'tmp' }],
    containerDefinitions: [
      { name: 'web', essential: true, portMappings: [{ containerPort: 8080, hostPort: 8080, protocol: 'tcp' }] },
    ],
  })
  await shop.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'shop:2' }))
  expect(await described('shop')).toMatchObject({ revision: 1 })
  expect(await described('shop:2')).toMatchObject({ status: 'INACTIVE' })
  expect(await shop.register(image)).toMatch(/shop:3$/)
})

test('lists go by family, status and order', async () => {
  shop = await startEcs()
  for (const family of ['shop', 'shop', 'shopping']) await shop.register(image, { family })
  await shop.client.send(new DeregisterTaskDefinitionCommand({ taskDefinition: 'shopping:1' }))
  const listed = async (asked: object) =>
    (await shop?.client.send(new ListTaskDefinitionsCommand(asked)))?.taskDefinitionArns?.map(
      (arn) => arn.split('/')[1],
    )
  expect(await listed({ familyPrefix: 'shop', sort: 'DESC' })).toEqual(['shop:2', 'shop:1'])
  expect(await listed({ status: 'INACTIVE' })).toEqual(['shopping:1'])
  const { families } = await shop.client.send(new ListTaskDefinitionFamiliesCommand({ status: 'ACTIVE' }))
  expect(families).toEqual(['shop'])
})

test('sizes with units are turned into numbers', async () => {
  shop = await startEcs()
  const sized = { ...definitionOf(image), cpu: '.5 vCPU', memory: '2 GB' }
  const { taskDefinition } = await shop.client.send(new RegisterTaskDefinitionCommand(sized))
  expect(taskDefinition).toMatchObject({ cpu: '512', memory: '2048' })
})

test('tags are kept, changed and taken away', async () => {
  shop = await startEcs()
  const resourceArn = await shop.register(image, { tags: [{ key: 'team', value: 'web' }] })
  await shop.client.send(new TagResourceCommand({ resourceArn, tags: [{ key: 'stage', value: 'live' }] }))
  await shop.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }))
  const { tags } = await shop.client.send(new ListTagsForResourceCommand({ resourceArn }))
  expect(tags).toEqual([{ key: 'stage', value: 'live' }])
})

const [container] = definitionOf(image).containerDefinitions ?? []

test.each<[string, Partial<RegisterTaskDefinitionCommandInput>, RegExp]>([
  ['a size that Fargate has not', { cpu: '256', memory: '4096' }, /No Fargate configuration exists/],
  ['a network of another kind', { networkMode: 'bridge' }, /awsvpc/],
  ['two containers of a name', { containerDefinitions: [{ ...container }, { ...container }] }, /unique/],
  [
    'logs without an execution role',
    { executionRoleArn: undefined },
    /execution role ARN to support log driver awslogs/,
  ],
  ['no container', { containerDefinitions: [] }, /empty/],
])('%s is refused', async (_, wrong, message) => {
  shop = await startEcs()
  const error = await errorOf(shop.register(image, wrong))
  expect(error.name).toBe('ClientException')
  expect(error.message).toMatch(message)
})

test('what an administrator changes of a service is a revision of its own, with everything else as it was', async () => {
  shop = await startEcs()
  await shop.createShop()
  shop.ecs.admin.change(where, { memory: '1024', ephemeralStorage: { sizeInGiB: 30 } })
  expect(await shop.ecs.admin.atRest(where)).toBe('SUCCESSFUL')
  expect(shop.ecs.admin.definition(where)).toMatchObject({
    revision: 2,
    cpu: '256',
    memory: '1024',
    ephemeralStorage: { sizeInGiB: 30 },
    containerDefinitions: [{ name: 'web' }],
  })
})
