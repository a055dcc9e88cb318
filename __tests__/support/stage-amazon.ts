import type { AmazonPlace } from '../../src/aws/place.ts'
import { openWith } from '../../src/targets/aws/amazon.ts'
import type { OpenService } from '../../src/targets/aws/amazon-service.ts'
import type { ServiceSettings } from '../../src/core/unit.ts'
import type { CloudTools, OpenCloud } from '../../src/targets/cloud.ts'
import { executionRole, functionRole, infrastructureRole } from '../../simulators/aws/acme.ts'
import { type Clouds, readyAws } from '../../simulators/clouds.ts'
import { type AmazonHome, amazonHome, type AmazonPlatform } from '../../simulators/scene-amazon.ts'

/** One of AWS's platforms on a stage: its code, and what it has in the local clouds. */
export interface AmazonStage extends AmazonHome {
  open(place: AmazonWish, tools: CloudTools): OpenCloud
}

export interface AmazonWish {
  readonly settings: ServiceSettings
  /** Laid over where and how the service is opened. */
  readonly place?: Partial<AmazonPlace> | undefined
}

type FindPlatform = (platform?: AmazonPlatform) => AmazonStage

/** The first one is what is found when none is named. */
export async function amazonStages(clouds: Clouds, platforms: readonly AmazonPlatform[]): Promise<FindPlatform> {
  const stages = new Map(
    await Promise.all(platforms.map(async (each) => [each, await amazonStage(clouds, each)] as const)),
  )
  return (platform = platforms[0] ?? 'app-runner') => {
    const found = stages.get(platform)
    if (found === undefined) throw new Error(`the stage was opened without ${platform}`)
    return found
  }
}

async function amazonStage(clouds: Clouds, platform: AmazonPlatform): Promise<AmazonStage> {
  const { openService } = await openers[platform]()
  const home = amazonHome(clouds, platform)
  const open: AmazonStage['open'] = (wish, tools) =>
    openWith({ account: readyAws.account, openService }, placeOf(home, { platform, ...wish }), tools)
  return { ...home, open }
}

const openers: Readonly<Record<AmazonPlatform, () => Promise<{ readonly openService: OpenService }>>> = {
  'app-runner': () => import('../../src/targets/aws/app-runner/open.ts'),
  'ecs-express': () => import('../../src/targets/aws/ecs-express/open.ts'),
  ecs: () => import('../../src/targets/aws/ecs/open.ts'),
  lambda: () => import('../../src/targets/aws/lambda/open.ts'),
}

interface Wanted extends AmazonWish {
  readonly platform: AmazonPlatform
}

const placeOf = ({ balancer }: AmazonHome, { platform, settings, place }: Wanted): AmazonPlace => ({
  role: readyAws.role,
  regions: [readyAws.region],
  name: 'shop',
  platform,
  maskAccountId: false,
  repository: 'tandem',
  createRepository: true,
  service: { ...needs[platform], ...settings },
  ...(balancer && { url: `https://${balancer.host}` }),
  ...place,
})

/** What a new service needs beside the usual; a service of ECS is there, and has all that it needs. */
const needs: Readonly<Record<AmazonPlatform, Partial<ServiceSettings>>> = {
  'app-runner': { accessRole: readyAws.accessRole },
  'ecs-express': { executionRole, infrastructureRole },
  ecs: {},
  lambda: { runtimeIdentity: functionRole },
}
