import { z } from 'zod'
import { readMark } from '../../src/targets/aws/ecs-express/mark.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import { quick, restOn } from '../targets/aws/ecs-express/stand.ts'
import { theirContainer, updateTheirs } from '../targets/aws/ecs-express/stand-operator.ts'
import type { AwsFront } from './aws-front.ts'
import { openTags, type Standing, tagsThatSay } from './standing.ts'
import { nameOf, variablesOf, type World, wrongVariables } from './world.ts'

export const ecsExpressFront: AwsFront = {
  platform: 'ecs-express',
  own: /^(ecs|elb)\./,
  // What answers 500 fails the load balancer's check, and never gets its five per cent.
  inPlace: false,
  firstChange: 'ecs.UpdateExpressGatewayService',
  labels: {},
  quick: Object.fromEntries(Object.entries(quick).map(([name, ms]) => [`ecs.${name}`, ms])),
  pace: { shop: 600, yard: 200, budgets: { release: 1_800_000, finish: 1_800_000 } },
  moments: {
    marking: /Marking the service/,
    updating: /Updating the service/,
    'probing AWS': /Probing https:.*\.on\.aws/,
    deciding: /Noting the decision in the mark/,
    closing: /Closing the mark/,
  },
  postKills: ['ecs.UpdateExpressGatewayService', 'ecs.StopServiceDeployment', 'ecs.TagResource', 'ecs.UntagResource'],
  serving: ({ aws }) => aws.ecs.serving(shopOnAws).map(({ digest }) => digest),
  standing,
  phase: (tags) => readMark(tags)?.phase,
  wrongInRelease,
  changeByHand,
  atRest: async ({ aws }) => void (await aws.ecs.atRest(shopOnAws)),
}

function standing(world: World, image: string): Standing {
  const { tags, ...settings } = restOn(world)
  return { image, settings, tags: tagsThatSay(z.record(z.string(), z.string()).parse(tags)) }
}

const schema = z.looseObject({
  configuration: z.looseObject({
    primaryContainer: z.looseObject({ image: z.string(), environment: z.record(z.string(), z.string()) }),
  }),
})

/** As released: the image by digest, exactly the variables that were given beside our own, no tag left open. */
function wrongInRelease({ settings, tags }: Standing, image: string, { images }: World): string[] {
  const { image: runs, environment } = schema.parse(settings).configuration.primaryContainer
  return [
    ...(runs.includes('@') ? [] : ['image is not named by digest']),
    ...(nameOf(images, runs) === image ? [] : ['image']),
    ...wrongVariables(environment, variablesOf(image)),
    ...openTags(tags),
  ]
}

/** An image by its tag, variables and a scaling that Tandem was never told of. */
async function changeByHand(world: World): Promise<void> {
  const { image } = schema.parse(standing(world, world.serving).settings).configuration.primaryContainer
  await updateTheirs(world, {
    primaryContainer: { ...theirContainer('', { THEIRS: '{"a": 1}', MOTTO: 'by hand' }), image },
    scalingTarget: { maxTaskCount: 7 },
  })
  await world.clouds.aws.ecs.atRest(shopOnAws)
}
