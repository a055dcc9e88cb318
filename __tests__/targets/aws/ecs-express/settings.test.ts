import { describe, expect, test } from '@jest/globals'
import { hashOf } from '../../../../src/core/hash.ts'
import type { ServiceSettings, Unit } from '../../../../src/core/unit.ts'
import { type PlaceWish, settingsFor } from '../../../../src/targets/aws/ecs-express/desired.ts'
import {
  isBefore,
  liveHash,
  readSettings,
  withoutEnvironment,
} from '../../../../src/targets/aws/ecs-express/settings.ts'
import { writeSettings } from '../../../../src/targets/aws/ecs-express/wire.ts'
import { aUnit } from '../../../support/engine.ts'
import { running, shown } from './a-service.ts'

const children = { 'linux/amd64': `sha256:${'a'.repeat(64)}`, 'linux/arm64': `sha256:${'b'.repeat(64)}` }
const unitWith = (settings: Partial<ServiceSettings> = {}): Unit => {
  const unit = aUnit('r2')
  return {
    ...unit,
    image: { ...unit.image, platforms: children },
    settings: { envStrategy: 'replace', ...settings },
  }
}
const now = running(
  { LEVEL: 'info', URL: 'x' },
  {
    secrets: { KEY: 'arn:key' },
    command: ['serve'],
    logs: { group: '/their/logs', prefix: 'web' },
    taskRole: 'arn:task',
    network: { subnets: ['subnet-a', 'subnet-b'], securityGroups: ['sg-1', 'sg-of-express'] },
  },
)
const wanted = (settings: Partial<ServiceSettings> = {}, wish: PlaceWish = {}, before = now) =>
  settingsFor(unitWith(settings), before, wish)

describe('what Express Mode shows', () => {
  test('is read as it was said, whichever comes first in a list', () => {
    expect(readSettings(shown(now))).toEqual(now)
  })

  test('has no settings where the task definition is its user’s own', () => {
    const { primaryContainer: _, ...own } = shown(now)
    expect(readSettings(own)).toBeUndefined()
  })

  test('says the same of two releases of the same thing', () => {
    const [one, two] = ['r1', 'r2'].map((id) => running({ A: '1', RELEASE_ID: id, RELEASE_VERSION: id }))
    expect(one && liveHash(one)).toBe(two && liveHash(two))
    expect(liveHash(running({ A: '2' }))).not.toBe(liveHash(running({ A: '1' })))
  })
})

describe('what is to run', () => {
  test('keeps what is not given', () => {
    const { image: _, env: __, ...kept } = wanted()
    const { image: ___, env: ____, ...before } = now
    expect(kept).toEqual(before)
  })

  test('is the child for the architecture, by digest', () => {
    expect(wanted().image).toBe(`registry.example/shop@${children['linux/amd64']}`)
    const arm = wanted({}, { architecture: 'arm64' })
    expect(arm).toMatchObject({ image: `registry.example/shop@${children['linux/arm64']}`, architecture: 'ARM64' })
  })

  test('stays on the architecture that the service has', () => {
    expect(wanted({}, {}, running({}, { architecture: 'ARM64' })).image).toContain(children['linux/arm64'])
  })

  test.each<[string, Partial<ServiceSettings>, object]>([
    ['sizes', { cpu: 0.5, memory: 1024 }, { cpu: '512', memory: '1024' }],
    ['a port', { port: 3000 }, { port: 3000, env: expect.objectContaining({ PORT: '3000' }) }],
    ['a check', { startupProbe: { kind: 'http', path: '/up' } }, { healthPath: '/up' }],
    ['roles', { executionRole: 'arn:e', runtimeIdentity: 'arn:t' }, { executionRole: 'arn:e', taskRole: 'arn:t' }],
    ['scaling', { minInstances: 2 }, { scaling: { ...now.scaling, min: 2 } }],
    ['no fewer than one task', { minInstances: 0 }, { scaling: { ...now.scaling, min: 1 } }],
  ])('takes %s', (_, settings, changed) => {
    expect(wanted(settings)).toMatchObject(changed)
  })

  test('is not in another network because Express Mode has added a security group of its own', () => {
    expect(wanted({}, { securityGroups: ['sg-1'] }).network).toEqual(now.network)
    const { network } = wanted({}, { securityGroups: ['sg-2'], subnets: ['subnet-c'] })
    expect(network).toEqual({ subnets: ['subnet-c'], securityGroups: ['sg-2'] })
  })

  test('does not take the password of another registry along', () => {
    const elsewhere = { image: 'docker.io/shop:1', registryPassword: 'arn:password' }
    expect(wanted({}, {}, running({}, elsewhere))).not.toHaveProperty('registryPassword')
    const same = { image: 'registry.example/shop:1', registryPassword: 'arn:password' }
    expect(wanted({}, {}, running({}, same))).toMatchObject({ registryPassword: 'arn:password' })
  })
})

describe('what a request says', () => {
  test('is everything, for a new service', () => {
    const { networkConfiguration, executionRoleArn, taskRoleArn, scalingTarget, cpuArchitecture } = writeSettings(now)
    expect({ executionRoleArn, taskRoleArn, cpuArchitecture }).toEqual({
      executionRoleArn: 'arn:execution',
      taskRoleArn: 'arn:task',
      cpuArchitecture: 'X86_64',
    })
    expect(networkConfiguration).toEqual(now.network)
    expect(scalingTarget).toMatchObject({ minTaskCount: 1, maxTaskCount: 20, autoScalingMetric: 'AVERAGE_CPU' })
  })

  test('is size, health check and the whole container, where nothing else differs', () => {
    expect(writeSettings(now, now)).toEqual({
      cpu: '1024',
      memory: '2048',
      healthCheckPath: '/healthz',
      primaryContainer: {
        image: now.image,
        containerPort: 8080,
        environment: [
          { name: 'LEVEL', value: 'info' },
          { name: 'URL', value: 'x' },
        ],
        secrets: [{ name: 'KEY', valueFrom: 'arn:key' }],
        command: ['serve'],
        awsLogsConfiguration: { logGroup: '/their/logs', logStreamPrefix: 'web' },
      },
    })
  })

  test('empties what is to be gone, and is silent of what has never been', () => {
    const { command: _, ...bare } = { ...now, secrets: {} }
    expect(writeSettings(bare, now).primaryContainer).toMatchObject({ secrets: [], command: [] })
    const { primaryContainer } = writeSettings(bare, bare)
    expect(primaryContainer).not.toHaveProperty('secrets')
    expect(primaryContainer).not.toHaveProperty('command')
  })

  test('empties what is not to be there also where it is not shown whether it is, and says everything', () => {
    const { command: _, ...bare } = { ...now, secrets: {} }
    const { primaryContainer, ...rest } = writeSettings(bare, 'not shown')
    expect(primaryContainer).toMatchObject({ secrets: [], command: [] })
    expect(rest).toMatchObject({ executionRoleArn: now.executionRole, networkConfiguration: now.network })
  })
})

describe('what there was before', () => {
  const plain = withoutEnvironment(now)

  test('is told by settings and environment', () => {
    expect(isBefore(now, plain, hashOf(now.env))).toBe(true)
    expect(isBefore({ ...now, env: {} }, plain, hashOf(now.env))).toBe(false)
    expect(isBefore({ ...now, cpu: '512' }, plain, hashOf(now.env))).toBe(false)
  })

  test('is there again although a role has stayed, which nothing takes away', () => {
    const { taskRole: _, ...without } = plain
    expect(isBefore(now, without, hashOf(now.env))).toBe(true)
    expect(isBefore(now, { ...plain, taskRole: 'arn:other' }, hashOf(now.env))).toBe(false)
  })
})
