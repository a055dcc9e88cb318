import type { DeploymentConfiguration } from '@aws-sdk/client-ecs'
import type { Step } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import { isWrite, restOn, ask, usersOf } from '../targets/aws/ecs/stand-look.ts'
import { deployTheirs, openShop, shopService, type ShopOptions } from '../targets/aws/ecs/stand-shop.ts'
import { ecsTandem, type EcsTandem, openEcsStage } from '../targets/aws/ecs/stand.ts'
import type { TargetWorld } from './target-world.ts'
import { released } from './world-release.ts'

const secrets = { old: 'canary-of-the-old-one', now: 'canary-of-the-new-one' }

/** What there is before: the new release is to come over it. */
export type Scene = keyof typeof scenes

export const ecsWorld =
  (scene: Scene) =>
  async (seed: number): Promise<TargetWorld> => {
    const stage = await openEcsStage({ seed, speed: 1_000 })
    const { isReleased, ...theirs } = scenes[scene]
    const shop = await openShop(stage, theirs)
    const opened: EcsTandem[] = []
    const tandem = async (env: Readonly<Record<string, string>>): Promise<EcsTandem> => {
      const made = await ecsTandem(stage, shop, { settings: { env, envStrategy: 'merge' } })
      opened.push(made)
      return made
    }
    if (isReleased) await released((await tandem({ PASSWORD: secrets.old })).release(stage.publish('one')))
    const process = await tandem({ DATABASE_URL: secrets.now })
    const unitOf = (image: Unit['image']): Unit => process.member(image).unit
    const beginning = stage.clouds.kernel.requests.length
    return {
      kernel: stage.clouds.kernel,
      context: process.context,
      open: () => process.open(),
      healthy: unitOf(stage.publish('two')),
      crashing: unitOf(
        stage.publish('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: this is a crash' }),
      ),
      isChange: (request) => request.sequence > beginning && isWrite(request),
      operationOf: (step) => `ecs.${operationOf(step)}`,
      interfere: async () => {
        await deployTheirs(shop, stage)
        await stage.clouds.aws.ecs.atRest(shopService)
      },
      serving: () => usersOf(stage, shop, process.context),
      rest: () => restOn(stage),
      ask: (url) => ask(stage, url, process.context),
      before: 'one',
      after: 'two',
      secrets: Object.values(secrets),
      stop: async () => {
        await Promise.all([...opened, shop].map((each) => each.close()))
        await stage.stop()
      },
    }
  }

const operations: Readonly<Record<string, string>> = {
  register: 'RegisterTaskDefinition',
  copy: 'RegisterTaskDefinition',
  run: 'RunTask',
  update: 'UpdateService',
  unguard: 'UpdateService',
  restore: 'UpdateService',
  promote: 'ContinueServiceDeployment',
  proceed: 'ContinueServiceDeployment',
  reject: 'ContinueServiceDeployment',
  stop: 'StopServiceDeployment',
  deregister: 'DeregisterTaskDefinition',
  tidy: 'UntagResource',
}

const operationOf = ({ name }: Step): string => operations[name] ?? 'TagResource'

const blueGreen: DeploymentConfiguration = { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 0 }

/** Somebody's container with what no setting of ours knows, and one beside it. */
const strange: ShopOptions = {
  container: {
    environment: [{ name: 'PASSWORD', value: secrets.old }],
    ulimits: [{ name: 'nofile', softLimit: 1024, hardLimit: 4096 }],
    dockerLabels: { owner: 'somebody' },
  },
  definition: {
    ephemeralStorage: { sizeInGiB: 30 },
    volumes: [{ name: 'scratch' }],
    tags: [{ key: 'cost', value: 'theirs' }],
  },
  tags: { owner: 'somebody' },
}

const scenes = {
  /** Circuit breaker off, made by somebody else. */
  adopted: { ...strange, isReleased: false },
  rolling: {
    configuration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    isReleased: true,
  },
  'blue/green': { ...strange, configuration: blueGreen, isReleased: false },
  canary: {
    ...strange,
    configuration: {
      strategy: 'CANARY',
      bakeTimeInMinutes: 0,
      canaryConfiguration: { canaryPercent: 25, canaryBakeTimeInMinutes: 1 },
    },
    isReleased: false,
  },
} satisfies Record<string, ShopOptions & { readonly isReleased: boolean }>
