import { expect, test } from '@jest/globals'
import type { Unit } from '../../../../src/core/unit.ts'
import { openLambdaStage, publish, releaseTo } from './stand.ts'

/** In a cloud whose reads are never late, so that nothing is asked twice. */
async function releases(work: (asked: (image: Unit['image']) => Promise<string[]>, image: ImageOf) => Promise<void>) {
  const stage = await openLambdaStage({ seed: 1 })
  const { kernel } = stage.clouds
  for (const name of ['lambda.read-lag-ms', 'lambda.alias.propagation-ms', 'lambda.publish.state'])
    kernel.force(name, 0)
  try {
    await work(
      async (image) => {
        const before = kernel.requests.length
        await releaseTo(stage, image)
        return kernel.requests.slice(before).flatMap(({ operation }) => /^lambda\.(.*)/.exec(operation)?.[1] ?? [])
      },
      (version, labels) => publish(stage, version, labels),
    )
  } finally {
    await stage.stop()
  }
}

/** Requests of a first release, an update, the same again, and one that goes back. */
const most = [115, 110, 8, 115]

type ImageOf = (version: string, labels?: Readonly<Record<string, string>>) => Unit['image']

const count = (asked: readonly string[], operation: string): number => asked.filter((each) => each === operation).length

test('a release asks Lambda for little: who may call an alias only where it opens or closes it', () =>
  releases(async (asked, image) => {
    const first = await asked(image('one'))
    const update = await asked(image('two'))
    const again = await asked(image('two'))
    const back = await asked(image('bad', { 'tandem.sim/respond': 'not-found-on-health' }))
    const all = [first, update, again, back]
    expect(all.filter((each, index) => each.length > (most[index] ?? 0)).map((each) => each.join(' '))).toEqual([])
    expect(count(again, 'GetPolicy')).toBe(0)
  }))

test('while Lambda works on a function that alone is asked, and its aliases once it is through', () =>
  releases(async (asked, image) => {
    await asked(image('one'))
    const update = await asked(image('two'))
    const since = update.indexOf('UpdateFunctionCode')
    const meanwhile = update.slice(since, update.indexOf('PublishVersion'))
    expect(count(meanwhile, 'ListAliases')).toBe(1)
    expect(count(meanwhile, 'GetFunction')).toBeGreaterThan(1)
  }))
