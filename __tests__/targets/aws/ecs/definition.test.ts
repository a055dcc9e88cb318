import type { TaskDefinition } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { containerIn, readDefinition } from '../../../../src/targets/aws/ecs/definition.ts'
import { liveHash, readSettings, type RunSettings, withSettings } from '../../../../src/targets/aws/ecs/settings.ts'
import { ownTags } from '../../../../src/targets/aws/tags.ts'

const arn = 'arn:aws:ecs:us-east-1:111122223333:task-definition/shop:12'
const proxy = { name: 'proxy', image: 'public.ecr.aws/nginx/nginx:1', essential: false, user: '101' }
const web = {
  name: 'web',
  image: '111122223333.dkr.ecr.us-east-1.amazonaws.com/shop:one',
  essential: true,
  cpu: 0,
  environment: [{ name: 'LEVEL', value: 'info' }],
  ulimits: [{ name: 'nofile' as const, softLimit: 1024, hardLimit: 4096 }],
}
const described: TaskDefinition = {
  taskDefinitionArn: arn,
  family: 'shop',
  revision: 12,
  status: 'ACTIVE',
  requiresAttributes: [{ name: 'com.amazonaws.ecs.capability.docker-remote-api.1.18' }],
  compatibilities: ['EC2', 'FARGATE'],
  registeredAt: new Date(0),
  registeredBy: 'arn:aws:iam::111122223333:user/operator',
  deregisteredAt: new Date(1_000),
  deleteRequestedAt: new Date(2_000),
  containerDefinitions: [web, proxy],
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  cpu: '256',
  memory: '512',
  volumes: [{ name: 'scratch' }],
  ephemeralStorage: { sizeInGiB: 30 },
}
const { content } = readDefinition({ definition: described, tags: {} })

test('a task definition is registered again with all that it has but what ECS writes itself', () => {
  const {
    taskDefinitionArn,
    revision,
    status,
    requiresAttributes,
    compatibilities,
    registeredAt,
    registeredBy,
    deregisteredAt,
    deleteRequestedAt,
    ...kept
  } = described
  expect([taskDefinitionArn, revision, status, registeredAt, registeredBy].every((each) => each !== undefined)).toBe(
    true,
  )
  expect([requiresAttributes, compatibilities, deregisteredAt, deleteRequestedAt]).not.toContain(undefined)
  expect(content).toEqual(kept)
})

test('a deregistered one is told from an active one', () => {
  const read = (definition: TaskDefinition) => readDefinition({ definition, tags: {} }).active
  expect([read(described), read({ ...described, status: 'INACTIVE' })]).toEqual([true, false])
})

test('tags of AWS itself are not sent again', () => {
  expect(ownTags({ 'aws:cloudformation:stack-name': 'shop', 'AWS:own': 'x', cost: 'theirs' })).toEqual({
    cost: 'theirs',
  })
})

describe('the container that is released', () => {
  const choose = (essential: readonly string[], container?: string, service = 'shop') => {
    const containerDefinitions = ['web', 'shop', 'proxy'].map((name) => ({ name, essential: essential.includes(name) }))
    return containerIn({ family: 'shop', containerDefinitions }, { container, service })
  }

  test('is the one that is named, and no other', () => {
    expect([choose(['web'], 'proxy'), choose(['web'], 'nobody')]).toEqual(['proxy', undefined])
  })

  test('is else the only essential one', () => expect(choose(['web'])).toBe('web'))

  test('is else the one with the service’s name', () => expect(choose(['web', 'shop'])).toBe('shop'))

  test('is else not known', () => expect(choose(['web', 'proxy'], undefined, 'other')).toBeUndefined())

  test('counts as essential when nothing is said', () =>
    expect(
      containerIn(
        { family: 'x', containerDefinitions: [{ name: 'web' }, proxy] },
        { container: undefined, service: 's' },
      ),
    ).toBe('web'))
})

describe('settings', () => {
  const before = readSettings(content, 'web')
  const change = (changed: Partial<RunSettings>) => {
    if (before === undefined) throw new Error('there is a container web')
    return withSettings(content, 'web', { ...before, ...changed })
  }

  test('that stay the same change nothing', () => expect(change({})).toEqual(content))

  test('change one container, and leave the other and unknown members alone', () => {
    const changed = change({ image: 'new', env: { A: '1' }, secrets: { B: 'arn:b' } })
    expect(changed.containerDefinitions?.[1]).toEqual(proxy)
    expect(changed.containerDefinitions?.[0]).toEqual({
      ...web,
      image: 'new',
      environment: [{ name: 'A', value: '1' }],
      secrets: [{ name: 'B', valueFrom: 'arn:b' }],
    })
    expect(changed).toMatchObject({ volumes: [{ name: 'scratch' }], ephemeralStorage: { sizeInGiB: 30 } })
  })

  test('name an architecture only where it is another one', () => {
    expect(change({ architecture: 'arm64' }).runtimePlatform).toEqual({
      operatingSystemFamily: 'LINUX',
      cpuArchitecture: 'ARM64',
    })
    expect('runtimePlatform' in change({ architecture: 'x86_64' })).toBe(false)
  })

  test('of two releases of the same thing have the same hash, and of two things another', () => {
    const of = (env: RunSettings['env']) => liveHash(change({ env }), 'web')
    expect(of({ A: '1', RELEASE_ID: 'r1', RELEASE_VERSION: 'v1' })).toBe(of({ A: '1', RELEASE_ID: 'r2' }))
    expect(of({ A: '1' })).not.toBe(of({ A: '2' }))
  })

  test('of a container that is not there are none', () => expect(readSettings(content, 'nobody')).toBeUndefined())
})
