import type { ActionRun } from '../../simulators/runner/runner.ts'
import { cloudsOf, shop, shopOnAws } from '../../simulators/scene.ts'
import { awsCommand } from './aws-command.ts'
import { type AwsLook, awsLook } from './aws-look.ts'
import { type Check, check, type Client, type Desk } from './client.ts'
import { lastWords, runCommand } from './command.ts'

/** AWS's command line after releases to both clouds, and Google's beside it: a team uses them on the service between two releases. */
export const bothClouds: Client = {
  name: 'aws and gcloud, after releases to both clouds',
  speed: 60,
  ready: awsCommand.install,
  run: async (desk) => {
    const first = await release(desk, '1.0.0')
    const seen = [...(await look(desk, first, '1.0.0')), ...(await cloudRunSide(desk, first))]
    const changed = await changeService(desk)
    const second = await release(desk, '2.0.0')
    return [...seen, ...changed, ...(await look(desk, second, '2.0.0')), ...(await keptByTandem(awsLook(desk)))]
  },
}

async function release({ scene }: Desk, version: string): Promise<ActionRun> {
  const run = await scene.release(scene.publish(version), { target: 'both' })
  await run.folders.remove()
  return run
}

/** What stands there after a release, as users and AWS's command line see it. */
async function look(desk: Desk, { outputs, log }: ActionRun, version: string): Promise<Check[]> {
  const released = check(`${version}: Tandem releases to both`, outputs['outcome'] === 'released', log)
  if (!released.holds) return [released]
  const aws = awsLook(desk)
  const answers = await Promise.all(cloudsOf('both').map((cloud) => desk.scene.ask(cloud)))
  const served = answers.every((each) => each?.version === version)
  return [
    released,
    check('users of both clouds get it', served, answers),
    ...(await lookAtService(aws, outputs)),
    ...(await lookAtImages(aws, outputs['digest'] ?? '')),
  ]
}

async function lookAtService(aws: AwsLook, outputs: ActionRun['outputs']): Promise<Check[]> {
  const { ServiceArn, ServiceUrl, Status, SourceConfiguration } = await aws.service()
  const { ImageRepository, AutoDeploymentsEnabled } = SourceConfiguration
  const [operations, tags] = await Promise.all([aws.operations(ServiceArn), aws.tags(ServiceArn)])
  const newest = operations.find((each) => each.Status === 'SUCCEEDED')
  const names = tags.map(({ Key }) => Key)
  const told = [ServiceUrl, Status, SourceConfiguration, operations, tags, outputs]
  return [
    check('describe-service: it runs', Status === 'RUNNING', told),
    check('at the address that was told', outputs['aws-url'] === `https://${ServiceUrl}`, told),
    check('by digest', /@sha256:[\da-f]{64}$/.test(ImageRepository.ImageIdentifier), told),
    check('and follows no tag', !AutoDeploymentsEnabled, told),
    check('list-operations: the newest that succeeded is what was told', newest?.Id === outputs['aws-revision'], told),
    check("list-tags-for-resource: Tandem's mark is there", names.includes('tandem-mark'), told),
    check('and no key of a release under way', !names.includes('tandem-key'), told),
  ]
}

/** What runs is one platform's image; what was delivered is an index of several. */
async function lookAtImages(aws: AwsLook, delivered: string): Promise<Check[]> {
  const { ImageIdentifier } = (await aws.service()).SourceConfiguration.ImageRepository
  const [, repository = '', running = ''] = /^[^/]+\/([^@]+)@(.+)$/.exec(ImageIdentifier) ?? []
  const found = await aws.images(repository, [running, delivered])
  const types = new Map(found.map(({ imageDigest, imageManifestMediaType }) => [imageDigest, imageManifestMediaType]))
  return [
    check(
      'ecr describe-images: what runs is an image',
      types.get(running)?.includes('.image.manifest.') === true,
      found,
    ),
    check('what was delivered is an index', types.get(delivered)?.includes('.image.index.') === true, found),
  ]
}

async function cloudRunSide({ operator, scene }: Desk, { outputs }: ActionRun): Promise<Check[]> {
  if ((await runCommand('gcloud', ['--version'])).code !== 0) return []
  const format = '--format=value(status.latestReadyRevisionName)'
  const parameters = ['run', 'services', 'describe', shop.service, format, '--quiet']
  const described = await runCommand('gcloud', parameters, { env: operator.environment })
  const same = described.stdout.trim() === outputs['gcp-revision'] && scene.address('gcp') === outputs['gcp-url']
  return [check('gcloud shows the revision that was told', same, [lastWords(described), outputs])]
}

/** More memory and a tag of the team's own, between two releases. */
async function changeService(desk: Desk): Promise<Check[]> {
  const aws = awsLook(desk)
  const { ServiceArn } = await aws.service()
  await aws.run('apprunner', 'tag-resource', '--resource-arn', ServiceArn, '--tags', 'Key=team,Value=web')
  const larger = ['--instance-configuration', 'Cpu=2 vCPU,Memory=4 GB']
  await aws.run('apprunner', 'update-service', '--service-arn', ServiceArn, ...larger)
  await desk.scene.clouds.aws.appRunner.atRest(shopOnAws)
  const { Memory } = (await aws.service()).InstanceConfiguration
  return [check('update-service gives it more memory', Memory === '4096', Memory)]
}

async function keptByTandem(aws: AwsLook): Promise<Check[]> {
  const { ServiceArn, InstanceConfiguration } = await aws.service()
  const tags = await aws.tags(ServiceArn)
  return [
    check('what the team had set is kept', InstanceConfiguration.Memory === '4096', InstanceConfiguration),
    check(
      "and so is the team's tag",
      tags.some(({ Key, Value }) => Key === 'team' && Value === 'web'),
      tags,
    ),
  ]
}
