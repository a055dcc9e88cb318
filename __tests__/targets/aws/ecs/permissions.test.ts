import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../../../../src/core/errors.ts'
import { deployRole } from '../../../../simulators/aws/acme.ts'
import { type Bench, onEcs, toldOf } from './stand-bench.ts'
import { shopService } from './stand-shop.ts'
import { writesOn } from './stand-look.ts'
import { type EcsOptions, ecsTandem } from './stand.ts'

const root = resolve(import.meta.dirname, '../../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const policySchema = z.object({
  Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]) })),
})

/** The policy that users are given. */
const least = policySchema
  .parse(JSON.parse(read('examples/aws/deploy-policy-ecs.json')))
  .Statement.flatMap(({ Action }) => Action)

/** Needed after the first change, and known before it. */
const foreseen = [
  'ecs:DescribeServices',
  'ecs:ListServiceDeployments',
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:DescribeTaskDefinition',
  'ecs:ListTasks',
  'ecs:DescribeTasks',
]

test('the documented list is the policy, and nothing else', () => {
  const told = [...read('docs/ecs.md').matchAll(/^\| `([a-z]+:[A-Za-z]+)`/gm)].map(([, action]) => action)
  expect(new Set(told)).toEqual(new Set(least))
  expect(told.length).toBeGreaterThan(20)
})

describe('the least permissions', () => {
  test('are enough to update, hold, close, stop and undo', () =>
    onEcs(blueGreen, async (bench) => {
      expect(await everything(bench)).toEqual(['released', 'rolled-back', 'rolled-back', 'rolled-back', 'released'])
      expect(bench.stage.lines.filter((line) => /not authorized|is not allowed/.test(line))).toEqual([])
    }))

  // What merely puts in order is no reason for a way back not to end, nor for asking again and again.
  test.each(['ecs:DeregisterTaskDefinition', 'ecs:UntagResource'])('do not need %s for an undo to end', (missing) =>
    onEcs(blueGreen, async (bench) => {
      bench.stage.clouds.aws.admin.removePermission(deployRole, missing)
      const { outcome } = await bench.release(bench.publish('sick', { 'tandem.sim/respond': 'not-found-on-health' }))
      expect([outcome, await bench.users()]).toEqual(['rolled-back', 'one'])
      const asked = writesOn(bench.stage).filter((name) => `ecs:${name}` === missing)
      expect(asked.length).toBeLessThan(3)
      expect((await bench.release(bench.publish('two'))).outcome).toBe('released')
    }),
  )

  // AWS has no dry run; what can be read of the last deployment tells what could not be read of ours.
  test.each(foreseen)('are refused before anything is touched when %s is missing', (missing) =>
    onEcs(blueGreen, async (bench) => {
      bench.stage.clouds.aws.admin.removePermission(deployRole, missing)
      const told: string[] = []
      const from = bench.stage.clouds.kernel.requests.length
      await noted(told, () => bench.release(bench.publish('two', runs), { place: { releaseCommand } }))
      expect([told.join(' ').includes(missing), writesOn(bench.stage, from)]).toEqual([true, []])
    }),
  )

  // ECR's are taken away where images are delivered.
  test.each(least.filter((action) => !action.startsWith('ecr:')))('are named when %s is missing', (missing) =>
    onEcs(blueGreen, async (bench) => {
      bench.stage.clouds.aws.admin.removePermission(deployRole, missing)
      const told: string[] = []
      const isTold = () => [...told, ...bench.stage.lines].join('\n').includes(missing)
      await everything(bench, { told, isEnough: isTold })
      expect([missing, isTold()]).toEqual([missing, true])
    }),
  )
})

const configuration: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }
const blueGreen = { configuration, clouds: { speed: 600 } }

const settings: NonNullable<EcsOptions['settings']> = {
  secrets: [
    { target: 'API_KEY', secret: 'api-key', version: 'latest' },
    { target: 'MODE', secret: 'ssm:mode', version: 'latest' },
  ],
}
const releaseCommand = ['migrate']
const migrating: EcsOptions = { settings, place: { releaseCommand } }
const runs = { 'tandem.sim/command-exit-code': '0' }

interface Attempts {
  readonly told: string[]
  readonly isEnough: () => boolean
}

/** One that is well; one whose container crashes; one that is sick where it is held; one that never ends; one over all that. */
async function everything(
  bench: Bench,
  { told, isEnough }: Attempts = { told: [], isEnough: () => false },
): Promise<string[]> {
  const { admin, ecs } = bench.stage.clouds.aws
  admin.putSecret(shopService, 'api-key', 'canary')
  admin.putParameter(shopService, 'mode', 'quick')
  const outcomes: string[] = []
  const attempt = async (version: string, labels = {}, options: EcsOptions = { settings }): Promise<void> => {
    if (isEnough()) return
    told.push(...(await warnings(bench, bench.publish(version, labels), options)))
    outcomes.push(await noted(told, () => bench.release(bench.publish(version, labels), options)))
  }
  await attempt('two', runs, migrating)
  await attempt(
    'bad',
    { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: no database' },
    { settings, budgets: { release: 400_000 } },
  )
  await attempt('sick', { 'tandem.sim/respond': 'not-found-on-health' })
  if (!isEnough()) ecs.decideNext('shop', 'hangs')
  await attempt('three', {}, { settings, budgets: { release: 300_000 } })
  await attempt('four')
  return outcomes
}

/** What the plan warns of. */
async function warnings(
  { stage, shop }: Bench,
  image: ReturnType<Bench['publish']>,
  options: EcsOptions,
): Promise<readonly string[]> {
  const { target, context, member, close } = await ecsTandem(stage, shop, options)
  try {
    return (await target.plan(member(image).unit, await target.observe(context), context)).warnings
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return []
  } finally {
    await close()
  }
}

/** What the user is told of what went wrong goes to `told`. */
async function noted(told: string[], work: () => ReturnType<Bench['release']>): Promise<string> {
  try {
    const result = await work()
    told.push(toldOf(result))
    return result.outcome
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    told.push(`${error.message} ${error.hint ?? ''}`)
    return 'thrown'
  }
}
