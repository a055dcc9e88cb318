import { z } from 'zod'
import { readMark } from '../../src/targets/aws/lambda/mark.ts'
import { readyAws } from '../../simulators/clouds.ts'
import type { AwsFront } from './aws-front.ts'
import { openTags, type Standing, tagsThatSay, without } from './standing.ts'
import { nameOf, variablesOf, type World, wrongVariables } from './world.ts'

const shop = { account: readyAws.account, region: readyAws.region, function: 'shop' } as const
/** What users call. */
const live = 'live'
const candidate = 'tandem-candidate'

export const lambdaFront: AwsFront = {
  platform: 'lambda',
  own: /^(lambda|lambda-url\.on\.aws)\.|^ecr-registry\.\w+\.get$/,
  inPlace: false,
  firstChange: 'lambda.PublishVersion',
  labels: { 'tandem.sim/lambda': 'adapter', 'tandem.lambda': 'runtime' },
  quick: { 'lambda.creation': 5_000, 'lambda.update': 5_000, 'lambda.publication': 3_000 },
  moments: {
    marking: /Marking the function/,
    configuring: /Setting configuration and environment/,
    publishing: /Publishing a version/,
    'probing AWS': /Probing https:.*lambda-url/,
    deciding: /Noting the decision in the mark/,
    'promoting AWS': /Leading the alias live/,
    retiring: /Deleting the alias/,
    closing: /Closing the mark/,
  },
  postKills: [
    'lambda.UpdateAlias',
    'lambda.UpdateFunctionCode',
    'lambda.UpdateFunctionConfiguration',
    'lambda.TagResource',
  ],
  serving: ({ aws }) => aws.lambda.serving(shop, live),
  standing,
  phase: (tags) => readMark(tags)?.phase,
  wrongInRelease,
  changeByHand,
  atRest: ({ aws }) => aws.lambda.atRest(shop),
}

/** What changes by itself, and with it the words on a version, which nobody relies on. */
const volatile = ['RevisionId', 'LastModified', 'Description', 'LastUpdateStatus', 'State', 'Version']

function standing({ clouds: { aws } }: World, image: string): Standing {
  const aliases = [live, candidate].map((name) => [name, without(aws.lambda.alias(shop, name) ?? {}, volatile)])
  const urls = [live, candidate].map((name) => [name, aws.lambda.url(shop, name)])
  return {
    image,
    settings: {
      ...without(aws.lambda.function(shop) ?? {}, volatile),
      image: aws.lambda.serving(shop),
      aliases: Object.fromEntries(aliases),
      urls: Object.fromEntries(urls),
    },
    tags: tagsThatSay(aws.lambda.tags(shop)),
  }
}

const schema = z.looseObject({
  image: z.array(z.string()),
  Environment: z.looseObject({ Variables: z.record(z.string(), z.string()) }).optional(),
  aliases: z.record(z.string(), z.looseObject({ RoutingConfig: z.unknown().optional() })),
  urls: z.record(z.string(), z.string().optional()),
})

/** As released: `$LATEST` is what the alias leads to, with exactly the variables that were given, no candidate, no split, no tag left open. */
function wrongInRelease({ settings, tags }: Standing, image: string, { images }: World): string[] {
  const { image: latest, Environment, aliases, urls } = schema.parse(settings)
  return [
    ...(latest.every((digest) => nameOf(images, digest) === image) ? [] : ['image of $LATEST']),
    ...wrongVariables(Environment?.Variables ?? {}, variablesOf(image)),
    ...(Object.keys(aliases[candidate] ?? {}).length > 0 || urls[candidate] !== undefined ? ['candidate'] : []),
    ...(aliases[live]?.RoutingConfig === undefined ? [] : ['split of the alias']),
    ...openTags(tags),
  ]
}

/**
 * Memory and variables that Tandem was never told of, published and led to by the alias; and on `$LATEST` something that nobody has
 * released yet.
 */
async function changeByHand({ clouds: { aws } }: World): Promise<void> {
  aws.lambda.update(shop, { MemorySize: 1_024, Environment: { Variables: { THEIRS: '{"a": 1}', MOTTO: 'by hand' } } })
  await aws.lambda.atRest(shop)
  aws.lambda.putAlias(shop, live, aws.lambda.publish(shop))
  aws.lambda.update(shop, { Timeout: 17 })
  await aws.lambda.atRest(shop)
}
