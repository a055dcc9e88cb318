import { functionRole } from '../../../simulators/aws/acme.ts'
import { createLambdaClient, type LambdaClient } from '../../../src/aws/lambda-client.ts'
import { permissions } from '../../../src/targets/aws/lambda/statements.ts'
import { type Clock, systemClock } from '../../../src/core/clock.ts'
import { CloudError, type Trouble } from '../../../src/core/errors.ts'
import type { Question } from './questions.ts'
import type { AwsWorld } from './world.ts'

/** A function of images, as a release walks over it: the client of `src/aws/lambda-client.ts`, request by request. */
export const lambdaQuestions: readonly Question[] = [
  { what: 'a function that is not there', ask: on(shown), wanted: 'missing' },
  {
    what: 'a function of an image is made',
    ask: on(async (client, world) => {
      const { images } = world
      await client.create(
        {
          Role: functionRole,
          PackageType: 'Image',
          Code: { ImageUri: images[0] },
          Architectures: ['x86_64'],
          MemorySize: 512,
          Timeout: 30,
          Environment: { Variables: { RELEASE_ID: 'r1' } },
          Tags: { 'tandem-mark': 'release=r1' },
        },
        world.context,
      )
      return shown(client, world)
    }),
    wanted: '$LATEST Active 512 r1, image 1, tandem-mark=release=r1',
  },
  {
    what: 'its first version',
    ask: on((client, { context }) => client.publish({ Description: 'the first' }, context)),
    wanted: '1',
  },
  {
    what: 'the same again is the same version',
    ask: on((client, { context }) => client.publish({}, context)),
    wanted: '1',
  },
  {
    what: 'its configuration changes',
    ask: on(async (client, world) => {
      const Environment = { Variables: { RELEASE_ID: 'r2' } }
      await client.configure({ MemorySize: 1024, Environment }, world.context)
      return shown(client, world)
    }),
    wanted: '$LATEST Active 1024 r2, image 1, tandem-mark=release=r1',
  },
  {
    what: 'its image changes, and the architecture stays',
    ask: on(async (client, world) => {
      await client.code({ ImageUri: world.images[1], Architectures: ['x86_64'] }, world.context)
      return shown(client, world)
    }),
    wanted: '$LATEST Active 1024 r2, image 2, tandem-mark=release=r1',
  },
  {
    what: 'the second version, beside the first',
    ask: on(async (client, world) => {
      await client.publish({ Description: 'the second' }, world.context)
      return `${await shown(client, world, '1')}; ${await shown(client, world, '2')}`
    }),
    wanted: '1 Active 512 r1, image 1; 2 Active 1024 r2, image 2',
  },
  {
    what: 'its versions, by number',
    ask: on(async (client, { context }) => (await client.versions(context)).map(({ Version }) => Version).join()),
    wanted: '1,2',
  },
  {
    what: 'an alias that leads to the first',
    ask: on(async (client, world) => {
      await client.createAlias({ Name: 'live', FunctionVersion: '1' }, world.context)
      return aliases(client, world)
    }),
    wanted: 'live → 1 {}',
  },
  {
    what: 'shares its calls with the second',
    ask: on(async (client, world) => {
      const RoutingConfig = { AdditionalVersionWeights: { '2': 0.25 } }
      await client.updateAlias({ Name: 'live', FunctionVersion: '1', RoutingConfig }, world.context)
      return aliases(client, world)
    }),
    wanted: 'live → 1 {"2":0.25}',
  },
  {
    what: 'and leads to the second alone',
    ask: on(async (client, world) => {
      const RoutingConfig = { AdditionalVersionWeights: {} }
      await client.updateAlias({ Name: 'live', FunctionVersion: '2', RoutingConfig }, world.context)
      return aliases(client, world)
    }),
    wanted: 'live → 2 {}',
  },
  {
    what: 'an alias with the revision of somebody else’s look is not moved',
    ask: on(async (client, { context }) => {
      const RevisionId = '00000000-0000-0000-0000-000000000000'
      await client.updateAlias({ Name: 'live', FunctionVersion: '1', RevisionId }, context)
      return 'moved'
    }),
    wanted: 'conflict',
    moto: 'moved',
  },
  {
    what: 'an alias gets a URL of its own, and another rule of who may call it',
    ask: on(async (client, { context }) => {
      await client.createUrl('live', { auth: 'NONE', mode: 'BUFFERED' }, context)
      await client.updateUrl('live', 'AWS_IAM', context)
      return 'done'
    }),
    wanted: 'done',
  },
  {
    what: 'the URLs of a function and its aliases',
    ask: on(async (client, { context }) => {
      const [url] = await client.urls({ ...context, clock: impatient })
      return `${url?.AuthType}, ${url?.InvokeMode}, of ${url?.FunctionArn?.split(':').at(-1)}`
    }),
    wanted: 'AWS_IAM, BUFFERED, of live',
    moto: 'unanswered',
  },
  { what: 'an alias nobody was let into has no policy', ask: on(policy), wanted: 'none' },
  {
    what: 'everybody is let in',
    ask: on(async (client, world) => {
      await client.permit('live', permissions.url, world.context)
      await client.permit('live', permissions.call, world.context)
      return policy(client, world)
    }),
    wanted: 'tandem-url tandem-call',
  },
  {
    what: 'and out again',
    ask: on(async (client, world) => {
      for (const { StatementId } of Object.values(permissions)) await client.revoke('live', StatementId, world.context)
      return policy(client, world)
    }),
    wanted: 'none',
  },
  {
    what: 'tags come and go',
    ask: on(async (client, { context }) => {
      const { configuration } = await client.find(undefined, context)
      const arn = configuration.FunctionArn ?? ''
      await client.tag(arn, { team: 'shop' }, context)
      await client.untag(arn, ['tandem-mark'], context)
      return JSON.stringify((await client.find(undefined, context)).tags)
    }),
    wanted: '{"team":"shop"}',
  },
  {
    what: 'no queue calls it',
    ask: on(async (client, { context }) => String((await client.mappings(context)).length)),
    wanted: '0',
  },
  {
    what: 'URL and alias are deleted',
    ask: on(async (client, world) => {
      await client.deleteUrl('live', world.context)
      await client.deleteAlias('live', world.context)
      return `aliases: ${await aliases(client, world)}`
    }),
    wanted: 'aliases: ',
  },
  {
    what: 'the function is deleted, with all its versions',
    ask: on(async (client, world) => {
      await client.delete(world.context)
      return shown(client, world, '2')
    }),
    wanted: 'missing',
  },
]

const haste = 20

/** Reads are asked again for minutes where nothing answers. */
const impatient: Clock = {
  now: () => systemClock.now() * haste,
  sleep: (ms, signal) => systemClock.sleep(ms / haste, signal),
}

type Work = (client: LambdaClient, world: AwsWorld) => Promise<string>

/** An error as the targets tell it from others. */
const kinds: readonly Trouble[] = ['missing', 'conflict', 'unanswered']

/** With a client of its own, as each run has one. */
function on(work: Work): Question['ask'] {
  return async (world) => {
    const client = createLambdaClient(world.connection, 'shop')
    try {
      return await work(client, world)
    } catch (error) {
      if (error instanceof CloudError && kinds.includes(error.trouble)) return error.trouble
      throw error
    } finally {
      client.close()
    }
  }
}

/** What it is, once nothing is under way. */
async function shown(client: LambdaClient, { context, images }: AwsWorld, qualifier?: string): Promise<string> {
  for (;;) {
    const { configuration, image, tags } = await client.find(qualifier, context)
    const { Version, State, LastUpdateStatus, MemorySize, Environment } = configuration
    const isBusy = State === 'Pending' || LastUpdateStatus === 'InProgress'
    if (isBusy) {
      await context.clock.sleep(100, context.signal)
      continue
    }
    const which = images.findIndex((each) => image?.endsWith(each.split('@')[1] ?? '?') === true) + 1
    const own = qualifier === undefined ? Object.entries(tags).map(([key, value]) => `, ${key}=${value}`) : []
    return `${Version} ${State} ${MemorySize} ${Environment?.Variables?.['RELEASE_ID']}, image ${which}${own.join('')}`
  }
}

async function aliases(client: LambdaClient, { context }: AwsWorld): Promise<string> {
  const all = await client.aliases(context)
  return all
    .map(({ Name, FunctionVersion, RoutingConfig }) => {
      const weights = JSON.stringify(RoutingConfig?.AdditionalVersionWeights ?? {})
      return `${Name} → ${FunctionVersion} ${weights}`
    })
    .join()
}

async function policy(client: LambdaClient, { context }: AwsWorld): Promise<string> {
  const text = await client.policy('live', context)
  const found = [...(text ?? '').matchAll(/"Sid":\s*"([^"]+)"/g)].map(([, sid]) => sid)
  return found.length === 0 ? 'none' : found.join(' ')
}
