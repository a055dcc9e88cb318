import type { Context } from '../../src/core/context.ts'
import type { Step, Target } from '../../src/core/target.ts'
import type { Unit } from '../../src/core/unit.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { awsOperator } from '../support/aws-operator.ts'
import { openStage, shopOnAws, type Stage, type Tandem } from '../support/stage.ts'
import { readyAws } from '../../simulators/clouds.ts'
import type { TargetWorld } from './target-world.ts'
import { released } from './world-release.ts'

const secrets = { old: 'canary-of-the-old-one', now: 'canary-of-the-new-one' }

/** What there is before: the new release is to come over it. */
export type Scene = 'update' | 'create' | 'paused' | 'adopted'

export const appRunnerWorld =
  (scene: Scene) =>
  async (seed: number): Promise<TargetWorld> => {
    const stage = await openStage({ seed, speed: 300 })
    hurry(stage)
    const { appRunner } = stage.clouds.aws
    const opened: Tandem[] = []
    const tandem = (secret: string): Tandem => {
      const settings = { env: { DATABASE_URL: secret }, ...(secret === secrets.now ? settingsOf[scene] : {}) }
      const made = stage.tandem({ target: 'aws-only', settings })
      opened.push(made)
      return made
    }
    if (scene !== 'create') await released(tandem(secrets.old).release(stage.publish('one')))
    if (scene === 'adopted') await adopt(stage)
    if (scene === 'paused') {
      appRunner.pause(shopOnAws)
      await appRunner.atRest(shopOnAws)
    }
    const release = tandem(secrets.now)
    const unitOf = (image: Unit['image']): Unit => only(release.members(image)).unit
    const http = createHttpClient(stage.clouds.environment)
    const beginning = stage.clouds.kernel.requests.length
    return {
      kernel: stage.clouds.kernel,
      context: release.context,
      open: (): Target => only(tandem(secrets.now).cloud.targets).target,
      healthy: unitOf(stage.publish('two')),
      crashing: unitOf(
        stage.publish('bad', { 'tandem.sim/start': 'crash', 'tandem.sim/output': 'Error: this is a crash' }),
      ),
      isChange: (request) => request.sequence > beginning && changing.test(request.operation),
      operationOf,
      interfere: async () => {
        if (scene === 'create') await released(tandem(secrets.old).release(stage.publish('theirs')))
        else await changeByHand(stage)
      },
      serving: () => servedBy(stage),
      rest: () => restOf(stage),
      ask: async (url) => versionAt(url, http, release.context),
      before: scene === 'create' ? 'no service' : scene === 'paused' ? 'paused' : 'one',
      after: 'two',
      secrets: scene === 'create' ? [secrets.now] : Object.values(secrets),
      stop: async () => {
        await Promise.all([...opened.map((each) => each.close()), http.close()])
        await stage.stop()
      },
    }
  }

const settingsOf = {
  update: {},
  create: {},
  paused: {},
  adopted: { minInstances: 2, labels: { team: 'shop' } },
} as const

/** The minutes that App Runner takes say nothing here. */
function hurry({ clouds: { kernel } }: Stage): void {
  for (const step of ['pull', 'exit', 'unhealthy', 'healthy', 'routing', 'pause', 'delete'])
    kernel.pin(`apprunner.${step}`, 8_000)
  kernel.pin('apprunner.rollback', 30_000)
}

const changing =
  /^apprunner\.(Create|Update|Delete|Pause|Resume)Service$|^apprunner\.((Unt|T)agResource|StartDeployment|CreateAutoScalingConfiguration)$/

const operations: Readonly<Record<string, string>> = {
  create: 'apprunner.CreateService',
  update: 'apprunner.UpdateService',
  restore: 'apprunner.UpdateService',
  delete: 'apprunner.DeleteService',
  pause: 'apprunner.PauseService',
  resume: 'apprunner.ResumeService',
  scale: 'apprunner.CreateAutoScalingConfiguration',
  tidy: 'apprunner.UntagResource',
}

const operationOf = ({ name }: Step): string => operations[name] ?? 'apprunner.TagResource'

async function changeByHand({ clouds: { aws } }: Stage): Promise<void> {
  if (aws.appRunner.service(shopOnAws)?.['Status'] === 'PAUSED') {
    aws.appRunner.remove(shopOnAws)
  } else {
    aws.appRunner.update(shopOnAws, { InstanceConfiguration: { Cpu: '2048', Memory: '4096' } })
  }
  await aws.appRunner.atRest(shopOnAws)
}

/** A service as somebody made it with other tools: by tag, followed by automatic deployments, without any mark of ours. */
async function adopt(stage: Stage): Promise<void> {
  const { aws } = stage.clouds
  aws.appRunner.update(shopOnAws, {
    SourceConfiguration: {
      ImageRepository: {
        ImageIdentifier: `${readyAws.account}.dkr.ecr.${readyAws.region}.amazonaws.com/tandem/shop:one`,
        ImageRepositoryType: 'ECR',
        ImageConfiguration: {
          Port: '8080',
          RuntimeEnvironmentVariables: { DATABASE_URL: secrets.old, RELEASE_ID: 'their-own', LEVEL: 'info' },
        },
      },
      AutoDeploymentsEnabled: true,
      AuthenticationConfiguration: { AccessRoleArn: readyAws.accessRole },
    },
    HealthCheckConfiguration: {
      Protocol: 'HTTP',
      Path: '/healthz',
      Interval: 7,
      Timeout: 3,
      HealthyThreshold: 2,
      UnhealthyThreshold: 4,
    },
  })
  await aws.appRunner.atRest(shopOnAws)
  const operator = awsOperator(stage.clouds)
  const arn = String(aws.appRunner.service(shopOnAws)?.['ServiceArn'])
  await operator.client.untag(arn, Object.keys(aws.appRunner.tags(shopOnAws)), operator.context)
  await operator.client.tag(arn, { owner: 'somebody', team: 'theirs' }, operator.context)
  await operator.close()
}

function servedBy(stage: Stage): Promise<string> {
  const paused = stage.clouds.aws.appRunner.service(shopOnAws)?.['Status'] === 'PAUSED'
  return paused ? Promise.resolve('paused') : stage.askAws()
}

/** What somebody finds afterwards; an empty tag of ours says nothing. */
function restOf({ clouds: { aws } }: Stage): unknown {
  const service = aws.appRunner.service(shopOnAws)
  if (service === undefined) return 'no service'
  const { UpdatedAt: _, AutoScalingConfigurationSummary: scaling, ...kept } = service
  const arn =
    typeof scaling === 'object' && scaling !== null && 'AutoScalingConfigurationArn' in scaling
      ? scaling.AutoScalingConfigurationArn
      : undefined
  return { ...kept, scaling: arn, tags: aws.appRunner.tags(shopOnAws) }
}

async function versionAt(url: string, http: ReturnType<typeof createHttpClient>, context: Context): Promise<string> {
  const { status, body } = await http.request({ method: 'GET', url, operation: 'test.ask' }, context)
  return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
}

function only<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is none')
  return first
}
