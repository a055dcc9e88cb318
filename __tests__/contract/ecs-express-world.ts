import { UntagResourceCommand } from '@aws-sdk/client-ecs'
import type { Context } from '../../src/core/context.ts'
import type { Step, Target } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import { createHttpClient } from '../../src/http/client.ts'
import {
  configurationOn,
  isThere,
  isWrite,
  onExpress,
  openExpressStage,
  patience,
  restOn,
  tagsOn,
} from '../targets/aws/ecs-express/stand.ts'
import {
  asOperator,
  serviceArn,
  tagTheirs,
  theirContainer,
  updateTheirs,
} from '../targets/aws/ecs-express/stand-operator.ts'
import { shopOnAws, type Stage, type Tandem } from '../support/stage.ts'
import type { TargetWorld } from './target-world.ts'
import { released } from './world-release.ts'

const secrets = { old: 'canary-of-the-old-one', now: 'canary-of-the-new-one' }

/** What there is before: the new release is to come over it. */
export type Scene = 'update' | 'create' | 'adopted'

export const ecsExpressWorld =
  (scene: Scene) =>
  async (seed: number): Promise<TargetWorld> => {
    const stage = await openExpressStage({ seed, speed: 3_000 })
    const opened: Tandem[] = []
    const tandem = (secret: string): Tandem => {
      const changes = secret === secrets.now ? changesOf[scene] : {}
      const made = onExpress(stage, { awsSettings: { env: { DATABASE_URL: secret }, ...changes } })
      opened.push(made)
      return made
    }
    if (scene !== 'create') await released(tandem(secrets.old).release(stage.publish('one'), { policy: patience }))
    if (scene === 'adopted') await adopt(stage)
    const release = tandem(secrets.now)
    const unitOf = (image: Unit['image']): Unit => only(release.members(image)).unit
    const http = createHttpClient(stage.clouds.environment)
    const beginning = stage.clouds.kernel.requests.length
    return {
      kernel: stage.clouds.kernel,
      context: release.context,
      open: (): Target => only(tandem(secrets.now).cloud.targets).target,
      healthy: unitOf(stage.publish('two')),
      crashing: unitOf(
        stage.publish('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: this is a crash' }),
      ),
      isChange: (request) => request.sequence > beginning && isWrite(request),
      operationOf,
      interfere: async () => {
        if (scene === 'create')
          await released(tandem(secrets.old).release(stage.publish('theirs'), { policy: patience }))
        else await changeByHand(stage)
      },
      serving: () => servedBy(stage),
      rest: () => (isThere(stage) ? restOn(stage) : 'no service'),
      ask: (url) => versionAt(url, http, release.context),
      before: scene === 'create' ? 'no service' : 'one',
      after: 'two',
      secrets: scene === 'create' ? [secrets.now] : Object.values(secrets),
      stop: async () => {
        await Promise.all([...opened.map((each) => each.close()), http.close()])
        await stage.stop()
      },
    }
  }

const changesOf = {
  update: {},
  create: {},
  adopted: { minInstances: 2, memory: 1024, labels: { team: 'shop' } },
} as const

const operations: Readonly<Record<string, string>> = {
  create: 'CreateExpressGatewayService',
  update: 'UpdateExpressGatewayService',
  restore: 'UpdateExpressGatewayService',
  stop: 'StopServiceDeployment',
  delete: 'DeleteExpressGatewayService',
  tidy: 'UntagResource',
}

const operationOf = ({ name }: Step): string => `ecs.${operations[name] ?? 'TagResource'}`

async function changeByHand(stage: Stage): Promise<void> {
  await updateTheirs(stage, { scalingTarget: { maxTaskCount: 7 } })
  await stage.clouds.aws.ecs.atRest(shopOnAws)
}

/**
 * A service as somebody made it with other tools: by tag, with a command, a log group and a scaling of its own, tags of theirs and no mark
 * of ours.
 */
async function adopt(stage: Stage): Promise<void> {
  const variables = { DATABASE_URL: secrets.old, RELEASE_ID: 'their-own', LEVEL: 'info' }
  await updateTheirs(stage, {
    primaryContainer: {
      ...theirContainer('one', variables),
      command: ['node', 'server.js'],
      awsLogsConfiguration: { logGroup: '/aws/ecs/theirs', logStreamPrefix: 'web' },
    },
    healthCheckPath: '/healthz?deep=1',
    cpu: '512',
    scalingTarget: { maxTaskCount: 9, autoScalingMetric: 'AVERAGE_MEMORY', autoScalingTargetValue: 70 },
    networkConfiguration: { subnets: ['subnet-a', 'subnet-b'], securityGroups: ['sg-theirs'] },
  })
  await stage.clouds.aws.ecs.atRest(shopOnAws)
  const tagKeys = Object.keys(tagsOn(stage))
  await asOperator(stage, (client) => client.send(new UntagResourceCommand({ resourceArn: serviceArn, tagKeys })))
  await tagTheirs(stage, { owner: 'somebody', team: 'theirs' })
  if (configurationOn(stage).primaryContainer['command'] === undefined) throw new Error('it was not adopted')
}

/** A service on its way out serves nobody. */
const servedBy = (stage: Stage): Promise<string> => (isThere(stage) ? stage.askAws() : Promise.resolve('no service'))

async function versionAt(url: string, http: ReturnType<typeof createHttpClient>, context: Context): Promise<string> {
  // By the clouds' clock, which runs faster than a busy machine.
  const asked = { method: 'GET', url, operation: 'test.ask', timeout: 600_000 }
  const { status, body } = await http.request(asked, context)
  return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none')
  return first
}
