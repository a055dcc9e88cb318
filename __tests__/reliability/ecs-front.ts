import { z } from 'zod'
import { readMark } from '../../src/targets/aws/ecs/mark.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import type { AwsFront } from './aws-front.ts'
import { openTags, type Standing, tagsThatSay, without } from './standing.ts'
import { nameOf, variablesOf, type World, wrongVariables } from './world.ts'

/** A rolling service; one that holds is in the contract of the targets, interrupted after each of its steps. */
export const ecsFront: AwsFront = {
  platform: 'ecs',
  own: /^(ecs|elb)\./,
  // What answers 500 fails the load balancer's check, and never gets a request.
  inPlace: false,
  firstChange: 'ecs.UpdateService',
  labels: {},
  quick: {
    'ecs.task.provisioning': 3_000,
    'ecs.task.pull': 5_000,
    'ecs.task.activating': 2_000,
    'ecs.task.deactivating': 2_000,
    'ecs.task.stopping': 2_000,
    'ecs.task.deprovisioning': 2_000,
    'ecs.pending': 2_000,
    'ecs.steady': 8_000,
    'ecs.service.restart': 3_000,
    'ecs.rollback.requested': 2_000,
  },
  pace: { shop: 400, yard: 150, budgets: { release: 900_000, finish: 900_000 } },
  moments: {
    marking: /Marking the service/,
    registering: /Registering a task definition/,
    deploying: /Deploying shop/,
    'probing AWS': /Probing https:.*\.elb\./,
    deciding: /Noting the decision in the mark/,
    closing: /Closing the mark/,
  },
  postKills: ['ecs.UpdateService', 'ecs.StopServiceDeployment', 'ecs.TagResource'],
  serving: ({ aws }) => aws.ecs.serving(shopOnAws).map(({ digest }) => digest),
  standing,
  phase: (tags) => readMark(tags)?.phase,
  wrongInRelease,
  changeByHand,
  atRest: async ({ aws }) => void (await aws.ecs.atRest(shopOnAws)),
}

/** What changes by itself. */
const volatile = [
  'deployments',
  'events',
  'runningCount',
  'pendingCount',
  'currentServiceDeployment',
  'currentServiceRevisions',
  'tags',
]

const tagged = z.looseObject({ tags: z.array(z.object({ key: z.string(), value: z.string() })).default([]) })

function standing({ clouds: { aws } }: World, image: string): Standing {
  const shown = tagged.parse(aws.ecs.service(shopOnAws) ?? {})
  const tags = Object.fromEntries(shown.tags.map(({ key, value }) => [key, value]))
  return {
    image,
    settings: { ...without(shown, volatile), definition: aws.ecs.definition(shopOnAws) },
    tags: tagsThatSay(tags),
  }
}

const schema = z.looseObject({
  definition: z.looseObject({
    containerDefinitions: z.array(
      z.looseObject({ image: z.string(), environment: z.array(z.object({ name: z.string(), value: z.string() })) }),
    ),
  }),
  deploymentConfiguration: z.looseObject({ lifecycleHooks: z.array(z.unknown()).default([]) }),
})

/** As released: the image by digest, exactly the variables that were given beside our own, no hook of ours, no tag left open. */
function wrongInRelease({ settings, tags }: Standing, image: string, { images }: World): string[] {
  const { definition, deploymentConfiguration } = schema.parse(settings)
  const [container] = definition.containerDefinitions
  const variables = Object.fromEntries((container?.environment ?? []).map(({ name, value }) => [name, value]))
  return [
    ...(container?.image.includes('@') === true ? [] : ['image is not named by digest']),
    ...(nameOf(images, container?.image ?? '') === image ? [] : ['image']),
    ...wrongVariables(variables, variablesOf(image)),
    ...deploymentConfiguration.lifecycleHooks.map(() => 'a hook'),
    ...openTags(tags),
  ]
}

/** Size and variables that Tandem was never told of. */
async function changeByHand({ clouds: { aws } }: World): Promise<void> {
  const { definition } = schema.parse({ definition: aws.ecs.definition(shopOnAws), deploymentConfiguration: {} })
  const [container, ...others] = definition.containerDefinitions
  const environment = [
    { name: 'THEIRS', value: '{"a": 1}' },
    { name: 'MOTTO', value: 'by hand' },
  ]
  const containerDefinitions = [{ ...container, environment }, ...others]
  aws.ecs.change(shopOnAws, { cpu: '512', memory: '1024', containerDefinitions })
  await aws.ecs.atRest(shopOnAws)
}
