import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { prepare } from '../../../../src/core/prepare.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { acrossSeeds, onExpress, release, writesOn } from './stand.ts'

const containers = z.looseObject({ containerDefinitions: z.array(z.looseObject({ name: z.string() })) })

acrossSeeds('a service to which somebody has added past Express Mode', (stage) => {
  test.each<[string, (main: object) => object, string]>([
    [
      'a container',
      (main) => ({
        containerDefinitions: [main, { ...main, name: 'log-router', portMappings: [] }],
      }),
      'log-router',
    ],
    ['a volume', () => ({ volumes: [{ name: 'uploads' }] }), 'uploads'],
  ])('%s is not touched, as an update could take it away and an undo not bring it back', async (_, added, name) => {
    await release(stage(), stage().publish('old'))
    const { ecs } = stage().clouds.aws
    const [main = { name: '' }] = containers.parse(ecs.definition(shopOnAws)).containerDefinitions
    ecs.change(shopOnAws, added(main))
    await ecs.atRest(shopOnAws)
    const before = writesOn(stage()).length
    const problems = await problemsOf(stage())
    expect(problems).toEqual([expect.stringContaining(name)])
    await release(stage(), stage().publish('new')).catch(() => undefined)
    expect(writesOn(stage())).toHaveLength(before)
  })
})

async function problemsOf(stage: Stage) {
  const tandem = onExpress(stage)
  try {
    const [lane] = await prepare(tandem.members(stage.publish('new')), { context: tandem.context })
    return lane?.plan.problems ?? []
  } finally {
    await tandem.close()
  }
}
