import { describe, expect, test } from '@jest/globals'
import type { AppRunnerClient } from '../../../../src/aws/app-runner-client.ts'
import type { Context } from '../../../../src/core/context.ts'
import { CloudError } from '../../../../src/core/errors.ts'
import { hashOf } from '../../../../src/core/hash.ts'
import { lookAt } from '../../../../src/targets/aws/app-runner/look.ts'
import { writeMark } from '../../../../src/targets/aws/app-runner/mark.ts'
import { findScaling } from '../../../../src/targets/aws/app-runner/scaling.ts'
import { serviceNamed } from '../../../../src/targets/aws/app-runner/service.ts'
import { settleStep } from '../../../../src/targets/aws/app-runner/settle.ts'
import { writeSettings } from '../../../../src/targets/aws/app-runner/wire.ts'
import { aContext } from '../../../support/engine.ts'
import { jumpingClock } from '../../../support/jumping-clock.ts'
import { running, shown } from './a-service.ts'

const settings = running({ RELEASE_ID: 'r1' })
const written = { release: 'r1', order: 1, version: 'v1', run: 'run', settingsHash: 'h', created: true } as const
const mark = { ...written, phase: 'held', step: 'r1-live-create-1', asked: hashOf(settings) } as const
const { service, tags, operations } = shown({ settings, tags: writeMark(mark, {}) })
const arn = service.ServiceArn ?? ''
const ticket = { step: mark.step, operation: 'op-1' }

const refuse = (): Promise<never> => Promise.reject(new Error('this is not asked for here'))

type Read = 'servicesNamed' | 'describe' | 'operations' | 'tags'

/** One service, which was accepted; the first reads of one kind do not show it. */
function aClient({ read, times }: { readonly read: Read; readonly times: number }): AppRunnerClient {
  let left = times
  const shows = <T>(kind: Read, answer: T, otherwise?: T): Promise<T> => {
    if (kind !== read || left-- <= 0) return Promise.resolve(answer)
    if (otherwise !== undefined) return Promise.resolve(otherwise)
    return Promise.reject(new CloudError('there is none', { trouble: 'missing', operation: kind }))
  }
  return {
    servicesNamed: () => shows('servicesNamed', [{ ServiceName: 'shop', ServiceArn: arn, Status: 'RUNNING' }], []),
    describe: () => shows('describe', service),
    operations: () => shows('operations', operations),
    tags: () => shows('tags', tags),
    create: () => Promise.resolve({ arn, operation: 'op-1' }),
    update: refuse,
    pause: refuse,
    resume: refuse,
    delete: () => Promise.resolve({ operation: 'op-2' }),
    tag: refuse,
    untag: refuse,
    scalings: refuse,
    scaling: refuse,
    createScaling: refuse,
    close: () => undefined,
  }
}

describe('a service that was accepted a moment ago and is reported missing', () => {
  test.each<Read>(['describe', 'operations', 'tags'])('by %s is waited for by whoever made it', async (read) => {
    const context = aContext({ clock: jumpingClock() })
    const named = serviceNamed(aClient({ read, times: 3 }), 'shop')
    await named.create(writeSettings(settings), context)
    await expect(named.find(context)).resolves.toMatchObject({ service: { ServiceArn: arn } })
  })

  test.each<Read>(['servicesNamed', 'describe', 'operations', 'tags'])(
    'by %s is waited for by another process that settles its creation',
    async (read) => {
      const context = aContext({ clock: jumpingClock() })
      const named = serviceNamed(aClient({ read, times: 3 }), 'shop')
      const look = (inner: Context) => lookAt(named, {}, inner)
      const settled = await settleStep(ticket, { service: named, look }, context)
      expect(settled).toMatchObject({ state: 'done', seen: { exists: true } })
    },
  )

  test('is given up after a time', async () => {
    const context = aContext({ clock: jumpingClock() })
    const named = serviceNamed(aClient({ read: 'describe', times: Infinity }), 'shop')
    await named.create(writeSettings(settings), context)
    const look = (inner: Context) => lookAt(named, {}, inner)
    const settled = await settleStep(ticket, { service: named, look }, context)
    expect(settled).toMatchObject({ state: 'overtaken', by: 'somebody deleted the service' })
  })

  test('is believed to be gone where it was deleted on request', async () => {
    const context = aContext({ clock: jumpingClock() })
    const named = serviceNamed(aClient({ read: 'describe', times: 1 }), 'shop')
    await named.create(writeSettings(settings), context)
    await named.delete(context)
    await expect(named.find(context)).resolves.toBeUndefined()
  })
})

test('an auto scaling configuration that this process made is not made again while the list does not show it', async () => {
  const context = aContext({ clock: jumpingClock() })
  const content = { min: 2, max: 3, concurrency: 50 }
  const client = {
    ...aClient({ read: 'tags', times: 0 }),
    scalings: async () => [],
    createScaling: async () => 'arn:made',
  }
  const named = serviceNamed(client, 'shop')
  await named.createScaling('tandem', content, context)
  await expect(findScaling(content, undefined, named, context)).resolves.toEqual({ content, arn: 'arn:made' })
})
