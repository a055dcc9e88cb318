import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { TandemError } from '../../../../src/core/errors.ts'
import { prepare, settleAll } from '../../../../src/core/prepare.ts'
import { acme, deployRole } from '../../../../simulators/aws/acme.ts'
import type { Policy } from '../../../../simulators/aws/types.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { onExpress, openExpressStage, release, type ReleaseOptions, root, writesOn } from './stand.ts'

const repository = resolve(import.meta.dirname, '../../../..')
const read = (path: string): string => readFileSync(join(repository, path), 'utf8')

/** The policy that users are given. */
const policy: Policy = JSON.parse(read('examples/aws/deploy-policy-ecs-express.json'))

const policySchema = z.object({
  Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]) })),
})

const least = policySchema.parse(policy).Statement.flatMap(({ Action }) => Action)

test('the documented list is the policy, and nothing else', () => {
  const told = [...read('docs/ecs-express.md').matchAll(/^\| `([a-z]+:[A-Za-z]+)`/gm)].map(([, action]) => action)
  expect(new Set(told)).toEqual(new Set(least))
  expect(told.length).toBeGreaterThan(20)
})

type Play = (stage: Stage, told: string[]) => Promise<string>

/** One release each; the second to the fourth come over what the first has made. */
const plays = {
  first: (stage, told) => played(stage, told, 'one', { ...known, awsSettings: { ...known.awsSettings, ...root } }),
  next: (stage, told) => played(stage, told, 'two', known),
  sick: (stage, told) => played(stage, told, 'sick', known, { 'tandem.sim/respond': 'not-found-on-health' }),
  hanging: (stage, told) => {
    stage.clouds.aws.ecs.decideNext('shop', 'hangs')
    return played(stage, told, 'hanging', { ...known, budgets: { release: 300_000, finish: 600_000 } })
  },
  crashing: (stage, told) => {
    const labels = { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: no database' }
    return played(stage, told, 'bad', known, labels)
  },
} as const satisfies Readonly<Record<string, Play>>

type Scene = keyof typeof plays

/** What has to be played until an action is missed. */
const missed: Readonly<Record<string, readonly Scene[]>> = {
  'ecs:UpdateExpressGatewayService': ['first', 'next'],
  'ecs:DeleteExpressGatewayService': ['crashing'],
  'ecs:StopServiceDeployment': ['first', 'hanging'],
  'ecs:UntagResource': ['first', 'next'],
  'ecs:DescribeServices': ['crashing', 'first'],
  'ecs:DescribeServiceRevisions': ['first', 'crashing'],
  'ecs:ListTasks': ['crashing'],
  'ecs:DescribeTasks': ['crashing'],
  'ecs:DescribeTaskDefinition': ['first', 'next', 'sick'],
  'logs:FilterLogEvents': ['crashing'],
}

/** ECR's are taken away where images are delivered, App Runner's where the platform is chosen. */
const taken = [...new Set(least)].filter((action) => !/^(ecr|apprunner):/.test(action))

describe('the least permissions', () => {
  test('are enough to delete a first release, create, update, undo and stop', () =>
    on(async (stage) => {
      const told: string[] = []
      const outcomes: string[] = []
      for (const scene of ['crashing', 'first', 'next', 'sick', 'hanging'] as const)
        outcomes.push(await plays[scene](stage, told))
      expect(outcomes).toEqual(['rolled-back', 'released', 'released', 'rolled-back', 'rolled-back'])
      expect(stage.lines.filter((line) => /not authorized|is not allowed/.test(line))).toEqual([])
    }))

  // AWS has no dry run; what can be read of the last deployment tells what could not be read of ours.
  test.each([
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'ecs:DescribeServiceRevisions',
    'ecs:DescribeTaskDefinition',
  ])('are refused before an update has touched anything when %s is missing', (missing) =>
    on(async (stage) => {
      const told: string[] = []
      await plays.first(stage, told)
      const from = writesOn(stage).length
      stage.clouds.aws.admin.removePermission(deployRole, missing)
      await plays.next(stage, told)
      expect([told.join(' ').includes(missing), writesOn(stage).slice(from)]).toEqual([true, []])
    }),
  )

  test('are named, each of them, where it is missing', async () => {
    const left = [...taken]
    const unnamed: string[] = []
    const lane = async (): Promise<void> => {
      for (let missing = left.shift(); missing !== undefined; missing = left.shift())
        if (!(await toldWithout(missing)).includes(missing)) unnamed.push(missing)
    }
    await settleAll(Array.from({ length: 4 }, lane))
    expect(unnamed).toEqual([])
  }, 300_000)
})

async function toldWithout(missing: string): Promise<string> {
  const told: string[] = []
  await on(async (stage) => {
    stage.clouds.aws.admin.removePermission(deployRole, missing)
    for (const scene of missed[missing] ?? (['first'] as const)) await plays[scene](stage, told)
    told.push(...stage.lines)
  })
  return told.join('\n')
}

const known: ReleaseOptions = {
  awsSettings: {
    labels: { team: 'shop' },
    secrets: [
      { target: 'API_KEY', secret: 'api-key', version: 'latest' },
      { target: 'MODE', secret: 'ssm:mode', version: 'latest' },
    ],
  },
}

/** What the plan warns of. */
async function warnings(stage: Stage, image: ReturnType<Stage['publish']>, options: ReleaseOptions) {
  const tandem = onExpress(stage, options)
  try {
    const [lane] = await prepare(tandem.members(image), { context: tandem.context })
    return lane?.plan.warnings ?? []
  } finally {
    await tandem.close()
  }
}

/** What the user is told of what went wrong, or may go wrong, goes to `told`. */
async function played(
  stage: Stage,
  told: string[],
  version: string,
  options: ReleaseOptions,
  labels: Readonly<Record<string, string>> = {},
): Promise<string> {
  const image = stage.publish(version, labels)
  try {
    told.push(...(await warnings(stage, image, options)))
    const result = await release(stage, image, options)
    for (const { problem, undoProblem } of result.targets)
      for (const each of [problem, undoProblem]) if (each !== undefined) told.push(`${each.reason} ${each.hint ?? ''}`)
    return result.outcome
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    told.push(`${error.message} ${error.hint ?? ''}`)
    return 'thrown'
  }
}

/** The deployer has this policy and no other. */
async function on(work: (stage: Stage) => Promise<void>): Promise<void> {
  const roles = (acme.roles ?? []).map((role) =>
    role.name === 'github-deploy' ? { ...role, policies: { express: policy } } : role,
  )
  const stage = await openExpressStage({ seed: 1, accounts: [{ ...acme, roles }] })
  try {
    stage.clouds.kernel.force('ecs.express.caller-permissions', 0)
    stage.clouds.aws.admin.putSecret(shopOnAws, 'api-key', 'canary')
    stage.clouds.aws.admin.putParameter(shopOnAws, 'mode', 'quick')
    await work(stage)
  } finally {
    await stage.stop()
  }
}
