import { afterEach, beforeEach, describe } from '@jest/globals'
import { z } from 'zod'
import { readMark } from '../../../../src/targets/aws/app-runner/mark.ts'
import type { LoggedRequest } from '../../../../simulators/kernel/types.ts'
import { openStage, shopOnAws, type Stage, type Tandem, type TandemOptions } from '../../../support/stage.ts'

/** A group of tests on a stage each, once for every seed: what nobody has documented differs from seed to seed. */
export function acrossSeeds(
  title: string,
  tests: (stage: () => Stage) => void,
  seeds: readonly number[] = [1, 2],
): void {
  describe.each(seeds)(`${title} (seed %i)`, (seed) => {
    let opened: Stage | undefined
    beforeEach(async () => {
      opened = hurried(await openStage({ seed, speed: 250 }))
    })
    afterEach(() => opened?.stop())
    tests(() => {
      if (opened === undefined) throw new Error('the stage is not open')
      return opened
    })
  })
}

/** The minutes that App Runner takes say nothing here. */
export function hurried(stage: Stage): Stage {
  for (const step of ['pull', 'exit', 'unhealthy', 'healthy', 'routing', 'pause', 'delete', 'maintenance'])
    stage.clouds.kernel.pin(`apprunner.${step}`, 8_000)
  stage.clouds.kernel.pin('apprunner.rollback', 40_000)
  return stage
}

const patience = { requestTimeout: 20_000, deadline: 60_000 }

/** Releases to App Runner as a process of its own; a busy test machine must not look like a sick service. */
export async function release(
  stage: Stage,
  image: ReturnType<Stage['publish']>,
  { policy, ...options }: TandemOptions & { readonly policy?: object } = {},
) {
  const tandem = onAws(stage, options)
  try {
    return await tandem.release(image, { policy: { ...patience, ...policy } })
  } finally {
    await tandem.close()
  }
}

export const onAws = (stage: Stage, options: TandemOptions = {}): Tandem =>
  stage.tandem({ target: 'aws-only', ...options })

const map = z.record(z.string(), z.string()).default({})

const serviceSchema = z.looseObject({
  ServiceArn: z.string(),
  ServiceId: z.string(),
  Status: z.string(),
  SourceConfiguration: z.looseObject({
    AutoDeploymentsEnabled: z.boolean(),
    AuthenticationConfiguration: z.looseObject({ AccessRoleArn: z.string() }).optional(),
    ImageRepository: z.looseObject({
      ImageIdentifier: z.string(),
      ImageConfiguration: z.looseObject({
        Port: z.string(),
        RuntimeEnvironmentVariables: map,
        RuntimeEnvironmentSecrets: map,
      }),
    }),
  }),
  InstanceConfiguration: z.looseObject({ Cpu: z.string(), Memory: z.string(), InstanceRoleArn: z.string().optional() }),
  HealthCheckConfiguration: z.record(z.string(), z.unknown()),
  NetworkConfiguration: z.record(z.string(), z.unknown()),
  AutoScalingConfigurationSummary: z.looseObject({ AutoScalingConfigurationArn: z.string() }),
})

/** The service as an administrator sees it, without network. */
export const serviceOn = ({ clouds }: Stage) => serviceSchema.parse(clouds.aws.appRunner.service(shopOnAws))

/** Does the service exist? */
export const isThere = ({ clouds }: Stage): boolean => clouds.aws.appRunner.service(shopOnAws) !== undefined

const sourceOn = (stage: Stage) => serviceOn(stage).SourceConfiguration

export const imageOn = (stage: Stage): string => sourceOn(stage).ImageRepository.ImageIdentifier

export const environmentOn = (stage: Stage): Readonly<Record<string, string>> =>
  sourceOn(stage).ImageRepository.ImageConfiguration.RuntimeEnvironmentVariables

export const tagsOn = ({ clouds }: Stage): Readonly<Record<string, string>> => clouds.aws.appRunner.tags(shopOnAws)

export const markOn = (stage: Stage) => readMark(tagsOn(stage))

/** Type and end of each operation, oldest first: `UPDATE_SERVICE SUCCEEDED`. */
export const operationsOn = ({ clouds }: Stage): string[] =>
  clouds.aws.appRunner
    .operations(shopOnAws)
    .map(({ Type, Status }) => `${String(Type)} ${String(Status)}`)
    .toReversed()

export const isWrite = ({ operation }: Pick<LoggedRequest, 'operation'>): boolean =>
  /^apprunner\.((Create|Update|Delete|Pause|Resume)Service|(Unt|T)agResource|StartDeployment|CreateAutoScalingConfiguration)$/.test(
    operation,
  )

/** Requests that asked for a change, `UpdateService`. */
export const writesOn = ({ clouds }: Stage): string[] =>
  clouds.kernel.requests.filter(isWrite).map(({ operation }) => operation.slice('apprunner.'.length))

/** Everything about the service that a way back has to restore, and nothing that changes by itself. */
export function restOn(stage: Stage): unknown {
  const { UpdatedAt: _, AutoScalingConfigurationSummary: scaling, ...kept } = serviceOn(stage)
  return { ...kept, scaling: scaling.AutoScalingConfigurationArn, tags: tagsOn(stage) }
}

/** Does something once, as soon as a request is seen; resolves when that is done. */
export async function once(
  { clouds }: Stage,
  when: (request: LoggedRequest) => boolean,
  act: () => unknown,
): Promise<void> {
  const from = clouds.kernel.requests.length
  while (!clouds.kernel.requests.slice(from).some(when)) await clouds.kernel.clocks.platform.sleep(250)
  await act()
}
