import { afterEach, beforeEach, describe } from '@jest/globals'
import { z } from 'zod'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { readMark } from '../../../../src/targets/aws/ecs-express/mark.ts'
import { taskRole } from '../../../../simulators/aws/acme.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import {
  type MemberOptions,
  openStage,
  shopOnAws,
  type Stage,
  type StageOptions,
  type Tandem,
  type TandemOptions,
} from '../../../support/stage.ts'

/** Times as fast as the world's: an update takes ten minutes, most of which AWS only watches. */
const speed = 1_000
const ownSpeed = 300

export async function openExpressStage(options: StageOptions = {}): Promise<Stage> {
  return hurried(await openStage({ speed, ownSpeed, awsPlatforms: ['ecs-express'], ...options }))
}

/** A group of tests on a stage each, once for every seed: what nobody has documented differs from seed to seed. */
export function acrossSeeds(title: string, tests: (stage: () => Stage) => void, seeds: readonly number[] = [1]): void {
  describe.each(seeds)(`${title} (seed %i)`, (seed) => {
    let opened: Stage | undefined
    beforeEach(async () => {
      opened = await openExpressStage({ seed })
    })
    afterEach(() => opened?.stop())
    tests(() => {
      if (opened === undefined) throw new Error('the stage is not open')
      return opened
    })
  })
}

/** How long tasks and load balancers take says nothing here; bakes and health checks are Express Mode's own, and stay. ms. */
export const quick: Readonly<Record<string, number>> = {
  pending: 2_000,
  'express.provisioning': 10_000,
  'express.draining': 20_000,
  'task.provisioning': 5_000,
  'task.pull': 4_000,
  'task.activating': 1_000,
  'task.deactivating': 2_000,
  'task.stopping': 1_000,
  'task.deprovisioning': 2_000,
  'service.restart': 2_000,
  stage: 1_000,
  stop: 2_000,
  'rollback.requested': 2_000,
  'rollback.shift': 3_000,
  'rollback.failed': 60_000,
}

export function hurried(stage: Stage): Stage {
  for (const [name, ms] of Object.entries(quick)) stage.clouds.kernel.pin(`ecs.${name}`, ms)
  return stage
}

/** A busy test machine must not look like a sick service. */
export const patience = { requestTimeout: 30_000, deadline: 90_000 }

export interface ReleaseOptions extends TandemOptions {
  readonly policy?: MemberOptions['policy']
  readonly id?: string
}

/** Releases to Express Mode as a process of its own. */
export async function release(stage: Stage, image: ReturnType<Stage['publish']>, options: ReleaseOptions = {}) {
  const { policy, id, ...rest } = options
  const tandem = onExpress(stage, rest)
  try {
    return await tandem.release(image, { ...(id === undefined ? {} : { id }), policy: { ...patience, ...policy } })
  } finally {
    await tandem.close()
  }
}

const settings: Partial<ServiceSettings> = { runtimeIdentity: taskRole }

/** Where a version that is sick at every other path is well. */
export const root = { startupProbe: { kind: 'http', path: '/' } } as const satisfies Partial<ServiceSettings>

export const onExpress = (stage: Stage, options: TandemOptions = {}): Tandem =>
  stage.tandem({ target: 'aws-only', ...options, awsSettings: { ...settings, ...options.awsSettings } })

/** Where a service can be looked at. */
type Place = Pick<Stage, 'clouds'>

const pairs = z
  .array(z.object({ name: z.string(), value: z.string() }))
  .default([])
  .transform((list) => Object.fromEntries(list.map(({ name, value }) => [name, value])))

const configurationSchema = z.looseObject({
  serviceRevisionArn: z.string(),
  taskDefinitionArn: z.string(),
  cpu: z.string(),
  memory: z.string(),
  healthCheckPath: z.string(),
  primaryContainer: z.looseObject({
    image: z.string(),
    containerPort: z.number(),
    environment: pairs,
    secrets: z.array(z.object({ name: z.string(), valueFrom: z.string() })).optional(),
  }),
  scalingTarget: z.record(z.string(), z.union([z.string(), z.number()])),
})

const serviceSchema = z.looseObject({
  serviceArn: z.string(),
  status: z.object({ statusCode: z.string() }),
  activeConfigurations: z.array(configurationSchema),
  tags: z.array(z.object({ key: z.string(), value: z.string() })),
})

/** The service as an administrator sees it, without network. */
export const serviceOn = ({ clouds }: Place) => serviceSchema.parse(clouds.aws.ecs.express(shopOnAws))

/** Is there a service that is not on its way out? */
export function isThere({ clouds }: Place): boolean {
  const found = serviceSchema.safeParse(clouds.aws.ecs.express(shopOnAws))
  return found.data !== undefined && found.data.status.statusCode === 'ACTIVE'
}

/** What it runs when it is at rest. */
export function configurationOn(stage: Place) {
  const [configuration, ...others] = serviceOn(stage).activeConfigurations
  if (configuration === undefined || others.length > 0) throw new Error('the service is not at rest')
  return configuration
}

export const imageOn = (stage: Stage): string => configurationOn(stage).primaryContainer.image

export const environmentOn = (stage: Stage): Readonly<Record<string, string>> =>
  configurationOn(stage).primaryContainer.environment

export const tagsOn = (stage: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(serviceOn(stage).tags.map(({ key, value }) => [key, value]))

export const markOn = (stage: Stage) => readMark(tagsOn(stage))

const deploymentSchema = z.looseObject({
  serviceDeploymentArn: z.string(),
  status: z.string(),
  lifecycleStage: z.string().optional(),
  targetServiceRevision: z.looseObject({
    arn: z.string(),
    requestedProductionTrafficWeight: z.number().optional(),
  }),
})

/** Oldest first. */
export const deploymentsOn = ({ clouds }: Stage) =>
  clouds.aws.ecs
    .deployments(shopOnAws)
    .map((each) => deploymentSchema.parse(each))
    .toReversed()

export const statusesOn = (stage: Stage): string[] => deploymentsOn(stage).map(({ status }) => status)

export const isWrite = ({ operation }: Pick<LoggedRequest, 'operation'>): boolean =>
  /^ecs\.(Create|Update|Delete|Stop|Continue|Tag|Untag|Register|Deregister|Run)/.test(operation)

/** Requests that asked for a change, `UpdateExpressGatewayService`. */
export const writesOn = ({ clouds }: Stage): string[] =>
  clouds.kernel.requests.filter(isWrite).map(({ operation }) => operation.slice('ecs.'.length))

/** Everything about the service that a way back has to restore, and nothing that changes by itself. */
export function restOn(stage: Place): Readonly<Record<string, unknown>> {
  const { createdAt: _, updatedAt: __, activeConfigurations: ___, tags: ____, ...service } = serviceOn(stage)
  const {
    serviceRevisionArn: _____,
    taskDefinitionArn: ______,
    createdAt: _______,
    ...configuration
  } = configurationOn(stage)
  return { ...service, configuration, tags: told(tagsOn(stage)) }
}

/** An empty tag of ours says nothing. */
const told = (tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tags).filter(([key, value]) => value !== '' || !key.startsWith('tandem-')))

type Deployment = ReturnType<typeof deploymentsOn>[number]

/** Does something once, as soon as a deployment that is newer than what there is comes so far; resolves when that is done. */
export async function duringDeployment(
  stage: Stage,
  isSoFar: (deployment: Deployment) => boolean,
  act: (deployment: Deployment) => unknown,
): Promise<void> {
  const known = isThere(stage) ? deploymentsOn(stage).length : 0
  for (;;) {
    const newer = isThere(stage) ? deploymentsOn(stage).slice(known) : []
    const found = newer.find(isSoFar)
    if (found !== undefined) return void (await act(found))
    await stage.clouds.kernel.clocks.platform.sleep(4_000)
  }
}

/** Five per cent of the users have the new version. */
export const isCanary = ({ status, targetServiceRevision: { requestedProductionTrafficWeight: weight } }: Deployment) =>
  status === 'IN_PROGRESS' && weight === 5

/** Does something once, as soon as a request is seen; resolves when that is done. */
export async function once(
  { clouds }: Stage,
  when: (request: LoggedRequest) => boolean,
  act: () => unknown,
): Promise<void> {
  const from = clouds.kernel.requests.length
  while (!clouds.kernel.requests.slice(from).some(when)) await clouds.kernel.clocks.platform.sleep(1_000)
  await act()
}

export const isCall = (name: string) => (request: { readonly operation: string }) => request.operation === `ecs.${name}`

/** Somebody asks the service itself. */
export const isProbe = ({ operation }: { readonly operation: string }): boolean => operation === 'elb.request'
