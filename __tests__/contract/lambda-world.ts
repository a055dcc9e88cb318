import { ListTagsCommand, TagResourceCommand, UntagResourceCommand, type LambdaClient } from '@aws-sdk/client-lambda'
import type { Step } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import type { Stage } from '../support/stage.ts'
import {
  ask,
  askAlias,
  deployerOf,
  isWrite,
  type LambdaTandem,
  lambdaTandem,
  openLambdaStage,
  operatorOf,
  publish,
  shopFunction,
  tagsOn,
} from '../targets/aws/lambda/stand.ts'
import type { TargetWorld } from './target-world.ts'
import { released } from './world-release.ts'

const secrets = { old: 'canary-of-the-old-one', now: 'canary-of-the-new-one' }

/** What there is before: the new release is to come over it. */
export type Scene = 'update' | 'create' | 'adopted'

export const lambdaWorld =
  (scene: Scene) =>
  async (seed: number): Promise<TargetWorld> => {
    const stage = await openLambdaStage({ seed })
    const [operator, deployer] = [await operatorOf(stage), await deployerOf(stage)]
    const opened: LambdaTandem[] = []
    const tandem = async (secret: string): Promise<LambdaTandem> => {
      const labels = scene === 'adopted' && secret === secrets.now ? { labels: { team: 'shop' } } : {}
      const made = await lambdaTandem(stage, { settings: { env: { DATABASE_URL: secret }, ...labels } })
      opened.push(made)
      return made
    }
    if (scene !== 'create') await released((await tandem(secrets.old)).release(publish(stage, 'one')))
    if (scene === 'adopted') await adopt(stage, operator.client)
    const release = await tandem(secrets.now)
    const unitOf = (image: Unit['image']): Unit => release.member(image).unit
    const beginning = stage.clouds.kernel.requests.length
    return {
      kernel: stage.clouds.kernel,
      context: deployer.context,
      open: () => deployer.open(),
      healthy: unitOf(publish(stage, 'two')),
      crashing: unitOf(
        publish(stage, 'bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: this is a crash' }),
      ),
      isChange: (request) => request.sequence > beginning && isWrite(request),
      operationOf: (step) => `lambda.${operationOf(step, scene)}`,
      interfere: async () => {
        if (scene === 'create') await released((await tandem(secrets.old)).release(publish(stage, 'theirs')))
        else await changeByHand(stage)
      },
      serving: async () => (await askAlias(stage, operator.client, 'live')) ?? 'no service',
      rest: () => restOf(stage),
      ask: (url) => ask(stage, url),
      before: scene === 'create' ? 'no service' : 'one',
      after: 'two',
      secrets: scene === 'create' ? [secrets.now] : Object.values(secrets),
      stop: async () => {
        await Promise.all([...opened, operator, deployer].map((each) => each.close()))
        await stage.stop()
      },
    }
  }

const operations: Readonly<Record<string, string>> = {
  create: 'CreateFunction',
  keep: 'PublishVersion',
  configure: 'UpdateFunctionConfiguration',
  code: 'UpdateFunctionCode',
  recode: 'UpdateFunctionCode',
  restore: 'UpdateFunctionConfiguration',
  publish: 'PublishVersion',
  offer: 'CreateAlias',
  offerurl: 'CreateFunctionUrlConfig',
  url: 'CreateFunctionUrlConfig',
  offerpermiturl: 'AddPermission',
  offerpermitcall: 'AddPermission',
  permiturl: 'AddPermission',
  permitcall: 'AddPermission',
  promote: 'UpdateAlias',
  reroute: 'UpdateAlias',
  withdraw: 'DeleteFunctionUrlConfig',
  unlock: 'DeleteFunctionUrlConfig',
  retire: 'DeleteAlias',
  unlive: 'DeleteAlias',
  tidy: 'UntagResource',
  delete: 'DeleteFunction',
}

const operationOf = ({ name }: Step, scene: Scene): string =>
  name === 'promote' && scene === 'create' ? 'CreateAlias' : (operations[name] ?? 'TagResource')

async function changeByHand({ clouds: { aws } }: Stage): Promise<void> {
  aws.lambda.update(shopFunction, { MemorySize: 1024 })
  await aws.lambda.atRest(shopFunction)
}

/**
 * A function as somebody made it with other tools: two versions behind its alias, something on `$LATEST` that was never
 * released, tags of their own and no mark of ours.
 */
async function adopt({ clouds: { aws } }: Stage, client: LambdaClient): Promise<void> {
  const Variables = { DATABASE_URL: secrets.old, RELEASE_ID: 'their-own', LEVEL: 'info' }
  aws.lambda.update(shopFunction, { Environment: { Variables } })
  await aws.lambda.atRest(shopFunction)
  aws.lambda.putAlias(shopFunction, 'live', aws.lambda.publish(shopFunction), { '1': 0.3 })
  aws.lambda.update(shopFunction, { Timeout: 17 })
  await aws.lambda.atRest(shopFunction)
  const Resource = String(aws.lambda.function(shopFunction)?.['FunctionArn'])
  const { Tags = {} } = await client.send(new ListTagsCommand({ Resource }))
  await client.send(new UntagResourceCommand({ Resource, TagKeys: Object.keys(Tags) }))
  await client.send(new TagResourceCommand({ Resource, Tags: { owner: 'somebody', team: 'theirs' } }))
}

/** What somebody finds afterwards; versions stay, and times and revisions are others. */
function restOf(stage: Stage): unknown {
  const { lambda } = stage.clouds.aws
  const found = lambda.function(shopFunction)
  if (found === undefined) return 'no service'
  const { RevisionId: _, LastModified: __, ...kept } = found
  const aliases = ['live', 'tandem-candidate'].map((name) => {
    const { RevisionId: ___, Description: ____, ...alias } = lambda.alias(shopFunction, name) ?? {}
    return alias
  })
  return { ...kept, aliases, tags: tagsOn(stage) }
}
