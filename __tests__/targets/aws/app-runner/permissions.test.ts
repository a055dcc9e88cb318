import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { isCloudError, TandemError } from '../../../../src/core/errors.ts'
import { prepare } from '../../../../src/core/prepare.ts'
import type { ReleaseResult } from '../../../../src/core/release-result.ts'
import { deployRole } from '../../../../simulators/aws/acme.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { openStage, shopOnAws, type Stage, type TandemOptions } from '../../../support/stage.ts'
import { hurried, onAws, release } from './stand.ts'

const root = resolve(import.meta.dirname, '../../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const policySchema = z.object({
  Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]) })),
})

/** The policy that users are given, and that the local clouds' role has. */
const least = policySchema
  .parse(JSON.parse(read('examples/aws/deploy-policy.json')))
  .Statement.flatMap(({ Action }) => Action)

test('the documented list is the policy, and nothing else', () => {
  const page = read('docs/permissions.md')
  const onAwsPart = page.slice(page.indexOf('## On AWS'))
  const told = [...onAwsPart.matchAll(/^\| `([a-z]+:[A-Za-z]+)`/gm)].map(([, action]) => action)
  expect(new Set(told)).toEqual(new Set(least))
  expect(told.length).toBeGreaterThan(20)
})

describe('the least permissions', () => {
  test.each([1, 2])('are enough to create, update, pause, undo and delete (seed %i)', (seed) =>
    on(seed, async (stage) => {
      const outcomes = await everything(stage)
      expect(outcomes).toEqual(['rolled-back', 'released', 'released', 'rolled-back'])
      expect(stage.lines.filter((line) => /not authorized|is not allowed/.test(line))).toEqual([])
    }),
  )

  // ECR's are taken away where images are delivered: `__tests__/aws/ecr.test.ts`, `__tests__/image/deliver-ecr.test.ts`.
  test.each(least.filter((action) => !action.startsWith('ecr:')))('are named when %s is missing', (missing) =>
    on(1, async (stage) => {
      stage.clouds.aws.admin.removePermission(deployRole, missing)
      const told: string[] = []
      await everything(stage, told)
      expect([...told, ...stage.lines].join('\n')).toContain(missing)
    }),
  )
})

const settings: TandemOptions = {
  awsSettings: {
    minInstances: 2,
    maxInstances: 3,
    runtimeIdentity: readyAws.instanceRole,
    secrets: [
      { target: 'API_KEY', secret: 'api-key', version: 'latest' },
      { target: 'MODE', secret: 'ssm:mode', version: 'latest' },
    ],
    labels: { team: 'shop' },
  },
}

/** A first release that crashes; one that is well; one over a paused service; one that is sick, over a paused service. */
async function everything(stage: Stage, told: string[] = []): Promise<string[]> {
  stage.clouds.aws.admin.putSecret(readyAws, 'api-key', 'canary')
  stage.clouds.aws.admin.putParameter(readyAws, 'mode', 'quick')
  const outcomes: string[] = []
  const attempt = async (version: string, labels?: Readonly<Record<string, string>>): Promise<void> => {
    const image = stage.publish(version, labels)
    told.push(...(await warnings(stage, image)))
    const outcome = await noted(told, () => release(stage, image, settings))
    outcomes.push(outcome ?? 'thrown')
  }
  await attempt('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: no database' })
  await attempt('one')
  await pause(stage)
  await attempt('two')
  await pause(stage)
  await attempt('worse', { 'tandem.sim/respond': 'error-500' })
  return outcomes
}

async function pause({ clouds }: Stage): Promise<void> {
  if (clouds.aws.appRunner.service(shopOnAws)?.['Status'] !== 'RUNNING') return
  clouds.aws.appRunner.pause(shopOnAws)
  await clouds.aws.appRunner.atRest(shopOnAws)
}

/** What the plan warns of. */
async function warnings(stage: Stage, image: ReturnType<Stage['publish']>): Promise<readonly string[]> {
  const tandem = onAws(stage, settings)
  try {
    const [lane] = await prepare(tandem.members(image), { context: tandem.context })
    return lane?.plan.warnings ?? []
  } catch (error) {
    if (!(error instanceof TandemError)) throw error
    return []
  } finally {
    await tandem.close()
  }
}

/** What the user is told of what went wrong goes to `told`. */
async function noted(told: string[], work: () => Promise<ReleaseResult | undefined>): Promise<string | undefined> {
  try {
    const result = await work()
    for (const { problem, undoProblem } of result?.targets ?? [])
      for (const each of [problem, undoProblem]) if (each !== undefined) told.push(`${each.reason} ${each.hint ?? ''}`)
    return result?.outcome
  } catch (error) {
    if (!isCloudError(error) && !(error instanceof TandemError)) throw error
    told.push(`${error.message} ${error.hint ?? ''}`)
    return undefined
  }
}

async function on(seed: number, work: (stage: Stage) => Promise<void>): Promise<void> {
  const stage = hurried(await openStage({ seed, speed: 250 }))
  try {
    await work(stage)
  } finally {
    await stage.stop()
  }
}
