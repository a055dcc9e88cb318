import { expect, test } from '@jest/globals'
import type { EcrImage, ImageLayer } from '../../../../src/aws/ecr-image.ts'
import { systemClock } from '../../../../src/core/clock.ts'
import type { Context } from '../../../../src/core/context.ts'
import { CloudError } from '../../../../src/core/errors.ts'
import { silentLog } from '../../../../src/core/log.ts'
import { abilityOf } from '../../../../src/targets/aws/lambda/adapter.ts'

const context: Context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
const digest = (letter: string): string => `sha256:${letter.repeat(64)}`
const layer = (letter: string, size = 10): ImageLayer => ({ digest: digest(letter), mediaType: 'tar+gzip', size })

/** An image with these layers, of which one has the adapter; tells which were looked into. */
function imageWith(adapterIn: string | undefined, overrides: Partial<EcrImage> = {}) {
  const looked: string[] = []
  const image: EcrImage = {
    layers: [layer('a', 500), layer('b', 20), layer('c', 100)],
    command: ['node', 'server.js'],
    labels: {},
    contains: (each, name) => {
      looked.push(each.digest)
      return Promise.resolve(name === 'opt/extensions/lambda-adapter' && each.digest === adapterIn)
    },
    ...overrides,
  }
  return { looked, lookInto: () => Promise.resolve(image) }
}

const ability = (lookInto: Parameters<typeof abilityOf>[2], known?: string) =>
  abilityOf('host/shop@sha256:1', known, lookInto, context)

test('the adapter is looked for in small layers first, and its layer is remembered', async () => {
  const { looked, lookInto } = imageWith(digest('c'))
  expect(await ability(lookInto)).toEqual({ adapter: 'c'.repeat(16) })
  expect(looked).toEqual([digest('b'), digest('c')])
})

test('a layer that is known to have it is not looked into again', async () => {
  const { looked, lookInto } = imageWith(digest('c'))
  expect(await ability(lookInto, 'c'.repeat(16))).toEqual({ adapter: 'c'.repeat(16) })
  expect(looked).toEqual([])
})

test('an image without it is told the line of the Dockerfile that brings it', async () => {
  const { problem } = await ability(imageWith(undefined).lookInto)
  expect(problem).toContain('COPY --from=public.ecr.aws/awsguru/aws-lambda-adapter:')
  expect(problem).toContain('tandem.lambda=runtime')
})

test.each<[about: string, overrides: Partial<EcrImage>]>([
  ['by its label', { labels: { 'tandem.lambda': 'runtime' } }],
  ['by the entry point of AWS’s base images', { command: ['/lambda-entrypoint.sh', 'app.handler'] }],
  ['by a runtime interface client', { command: ['/usr/local/bin/npx', 'aws-lambda-ric', 'app.handler'] }],
])('an image that asks for work itself is known %s', async (_, overrides) => {
  const { looked, lookInto } = imageWith(undefined, overrides)
  expect([await ability(lookInto), looked]).toEqual([{}, []])
})

test('what is too large to be looked into, or cannot be read, is left to the start', async () => {
  const large = imageWith(undefined, { layers: [layer('a', 2 ** 30)] })
  expect([await ability(large.lookInto), large.looked]).toEqual([{}, []])
  const denied = () => Promise.reject(new CloudError('no', { trouble: 'denied', operation: 'read' }))
  expect(await ability(denied)).toEqual({})
})
