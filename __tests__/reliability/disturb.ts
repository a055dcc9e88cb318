import { accessRole } from '../../simulators/aws/acme.ts'
import { shopOnAws } from '../../simulators/scene.ts'
import { standingOf } from './app-runner-front.ts'
import type { Standing } from './front.ts'
import type { World } from './world.ts'

/**
 * How the services stand now. On AWS, in every second world, somebody has changed the service by hand since the last release: an image by
 * its tag, automatic deployments, variables that Tandem was never told of. All of it has to be there again after a way back.
 */
export async function disturb(world: World): Promise<Standing> {
  const { clouds, on, serving } = world
  if (!on.includes('aws')) return {}
  if (clouds.kernel.seed % 2 === 0) await changeByHand(world)
  return { aws: standingOf(world, serving) }
}

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
  const { settings } = standingOf(world, world.serving)
  const { ImageIdentifier: named } = settings.SourceConfiguration.ImageRepository
  const [repository = ''] = named.split('@')
  const isTagged = world.clouds.registries.admin.tags(repository)[world.serving] !== undefined
  return isTagged ? `${repository}:${world.serving}` : named
}
