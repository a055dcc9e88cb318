import { z } from 'zod'
import { readMark } from '../../src/targets/aws/app-runner/mark.ts'
import { accessRole } from '../../simulators/aws/acme.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import type { AwsFront } from './aws-front.ts'
import { openTags, type Standing, tagsThatSay, without } from './standing.ts'
import { nameOf, ownVariables, variablesOf, type World, wrongVariables } from './world.ts'

export const appRunnerFront: AwsFront = {
  platform: 'app-runner',
  own: /^(apprunner|awsapprunner\.com)\./,
  inPlace: true,
  firstChange: 'apprunner.UpdateService',
  labels: {},
  quick: {
    'apprunner.pull': 12_000,
    'apprunner.provisioning': 4_000,
    'apprunner.exit': 15_000,
    'apprunner.unhealthy': 30_000,
    'apprunner.healthy': 8_000,
    'apprunner.routing': 12_000,
    'apprunner.rollback': 30_000,
  },
  moments: {
    marking: /Marking the service/,
    updating: /Updating the service/,
    'probing AWS': /Probing https:.*awsapprunner/,
    deciding: /Noting the decision in the mark/,
    closing: /Closing the mark/,
  },
  postKills: ['apprunner.UpdateService', 'apprunner.TagResource', 'apprunner.UntagResource'],
  serving: ({ aws }) => aws.appRunner.serving(shopOnAws),
  standing,
  phase: (tags) => readMark(tags)?.phase,
  wrongInRelease,
  // The sealed values of an earlier release, which nobody has the key to any more, may be dropped.
  mayDiffer: (path) => path.endsWith('.TANDEM_FORMER'),
  changeByHand,
  atRest: async ({ aws }) => void (await aws.appRunner.atRest(shopOnAws)),
}

const schema = z.looseObject({
  SourceConfiguration: z.looseObject({
    AutoDeploymentsEnabled: z.boolean(),
    ImageRepository: z.looseObject({
      ImageIdentifier: z.string(),
      ImageConfiguration: z.looseObject({ RuntimeEnvironmentVariables: z.record(z.string(), z.string()).optional() }),
    }),
  }),
})

/** What changes by itself. */
const volatile = ['Status', 'UpdatedAt', 'AutoScalingConfigurationSummary'] as const

function standing({ clouds: { aws } }: World, image: string): Standing {
  const shown = aws.appRunner.service(shopOnAws) ?? {}
  const scaling = z.looseObject({ AutoScalingConfigurationArn: z.string() }).safeParse(shown[volatile[2]])
  return {
    image,
    settings: { ...without(shown, volatile), scaling: scaling.data?.AutoScalingConfigurationArn },
    tags: tagsThatSay(aws.appRunner.tags(shopOnAws)),
  }
}

/** As released: the image by digest, exactly the variables that were given beside our own, no automatic deployments, no tag left open. */
function wrongInRelease({ settings, tags }: Standing, image: string, { images }: World): string[] {
  const { AutoDeploymentsEnabled, ImageRepository } = schema.parse(settings).SourceConfiguration
  const { RuntimeEnvironmentVariables: variables = {} } = ImageRepository.ImageConfiguration
  return [
    ...(ImageRepository.ImageIdentifier.includes('@') ? [] : ['image is not named by digest']),
    ...(nameOf(images, ImageRepository.ImageIdentifier) === image ? [] : ['image']),
    ...(AutoDeploymentsEnabled ? ['automatic deployments'] : []),
    ...wrongVariables(variables, { ...variablesOf(image) }, [...ownVariables, 'TANDEM_FORMER']),
    ...openTags(tags),
  ]
}

/** An image by its tag, automatic deployments, variables that Tandem was never told of. */
async function changeByHand(world: World): Promise<void> {
  const { appRunner } = world.clouds.aws
  appRunner.update(shopOnAws, {
    SourceConfiguration: {
      ImageRepository: {
        ImageIdentifier: imageNow(world),
        ImageRepositoryType: 'ECR',
        ImageConfiguration: { Port: '8080', RuntimeEnvironmentVariables: { THEIRS: '{"a": 1}', MOTTO: 'by hand' } },
      },
      AutoDeploymentsEnabled: true,
      AuthenticationConfiguration: { AccessRoleArn: accessRole },
    },
  })
  await appRunner.atRest(shopOnAws)
}

/** By the version's tag, where the registry has it. */
function imageNow(world: World): string {
  const { ImageIdentifier: named } = schema.parse(standing(world, world.serving).settings).SourceConfiguration
    .ImageRepository
  const [repository = ''] = named.split('@')
  const isTagged = world.clouds.registries.admin.tags(repository)[world.serving] !== undefined
  return isTagged ? `${repository}:${world.serving}` : named
}
