import { ListTagsCommand, UntagResourceCommand } from '@aws-sdk/client-lambda'
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../../../../src/core/errors.ts'
import { deployRole } from '../../../../simulators/aws/acme.ts'
import type { Stage } from '../../../support/stage.ts'
import { isThere, type LambdaOptions, openLambdaStage, operatorOf, publish, releaseTo, shopFunction } from './stand.ts'

const root = resolve(import.meta.dirname, '../../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const policySchema = z.object({
  Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]) })),
})

/** The policy that users are given. */
const least = policySchema
  .parse(JSON.parse(read('examples/aws/deploy-policy-lambda.json')))
  .Statement.flatMap(({ Action }) => Action)

test('the documented list is the policy, and nothing else', () => {
  const told = [...read('docs/lambda.md').matchAll(/^\| `([a-z]+:[A-Za-z]+)`/gm)].map(([, action]) => action)
  expect(new Set(told)).toEqual(new Set(least))
  expect(told.length).toBeGreaterThan(20)
})

describe('the least permissions', () => {
  test('are enough to create, adopt, update, close, undo and delete', () =>
    on(async (stage) => {
      expect(await everything(stage)).toEqual(['rolled-back', 'released', 'released', 'released', 'rolled-back'])
      expect(stage.lines.filter((line) => /not authorized|is not allowed/.test(line))).toEqual([])
    }))

  // ECR's other ones are taken away where images are delivered.
  test.each(least.filter((action) => !action.startsWith('ecr:') || action.endsWith('RepositoryPolicy')))(
    'are named when %s is missing',
    (missing) =>
      on(async (stage) => {
        stage.clouds.aws.admin.removePermission(deployRole, missing)
        const told: string[] = []
        const isNamed = (): boolean => [...told, ...stage.lines].some((line) => line.includes(missing))
        await everything(stage, { told, isOver: isNamed })
        expect(isNamed()).toBe(true)
      }),
  )
})

/** A first release that crashes; one that is well; one over what somebody else has changed; a private one; a sick one over that. */
async function everything(
  stage: Stage,
  { told, isOver }: { readonly told: string[]; readonly isOver: () => boolean } = { told: [], isOver: () => false },
): Promise<string[]> {
  const outcomes: string[] = []
  const attempt = async (version: string, labels = {}, settings: LambdaOptions['settings'] = {}): Promise<void> => {
    if (isOver()) return
    outcomes.push(await noted(told, () => releaseTo(stage, publish(stage, version, labels), { settings })))
  }
  await attempt('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: no database' })
  await attempt('one')
  await adopt(stage)
  await attempt('two', {}, { labels: { team: 'shop' } })
  await attempt('three', {}, { access: 'private' })
  await attempt('worse', { 'tandem.sim/respond': 'not-found-on-health' }, { access: 'public' })
  return outcomes
}

/** Something on `$LATEST` that no version is, and no tags. */
async function adopt(stage: Stage): Promise<void> {
  if (!isThere(stage)) return
  const { lambda } = stage.clouds.aws
  await lambda.atRest(shopFunction)
  lambda.update(shopFunction, { Timeout: 17 })
  await lambda.atRest(shopFunction)
  const operator = await operatorOf(stage)
  const Resource = String(lambda.function(shopFunction)?.['FunctionArn'])
  const { Tags = {} } = await operator.client.send(new ListTagsCommand({ Resource }))
  await operator.client.send(new UntagResourceCommand({ Resource, TagKeys: Object.keys(Tags) }))
  await operator.close()
}

/** What the user is told of what went wrong goes to `told`. */
async function noted(told: string[], work: () => ReturnType<typeof releaseTo>): Promise<string> {
  try {
    const result = await work()
    for (const { problem, undoProblem } of result.targets)
      for (const each of [problem, undoProblem]) if (each !== undefined) told.push(`${each.reason} ${each.hint ?? ''}`)
    return result.outcome
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    told.push(`${error.message} ${error.hint ?? ''}`)
    return 'thrown'
  }
}

async function on(work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = await openLambdaStage({ seed: 1 })
  try {
    await work(stage)
  } finally {
    await stage.stop()
  }
}
