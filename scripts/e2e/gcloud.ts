import { shop } from '../../simulators/scene.ts'
import { type Check, check, type Client, type Desk } from './client.ts'
import { type Ended, lastWords, runCommand } from './command.ts'

/** Google's command line: a team uses it on the same service between two releases by Tandem. */
export const gcloud: Client = {
  name: 'gcloud',
  ready: async () =>
    (await runCommand('gcloud', ['--version'])).code === 0 ? undefined : 'gcloud is not on this machine',
  run: async (desk) => [...(await betweenReleases(desk)), ...(await otherApis(desk))],
}

type Gcloud = (...parameters: string[]) => Promise<Ended>

const gcloudAt =
  ({ operator }: Desk): Gcloud =>
  (...parameters) =>
    runCommand('gcloud', [...parameters, '--quiet'], { env: operator.environment })

async function betweenReleases(desk: Desk): Promise<Check[]> {
  const { scene } = desk
  const run = gcloudAt(desk)
  const first = await scene.release(scene.publish('1.0.0'))
  const described = await describe(run)
  const listed = await run('run', 'services', 'list', '--format=value(metadata.name)')
  const updated = await run('run', 'services', 'update', shop.service, '--update-env-vars=COLOUR=green,LEVEL=info')
  const between = await scene.ask()
  const second = await scene.release(scene.publish('2.0.0'))
  const after = await describe(run)
  const last = await scene.ask()
  await Promise.all([first, second].map(({ folders }) => folders.remove()))
  return [
    check('Tandem makes the service', first.outputs['outcome'] === 'released', first.log),
    check('describe shows its address', described.url === scene.address(), described),
    check('list has it', listed.stdout.trim() === shop.service, lastWords(listed)),
    check('update --update-env-vars deploys', updated.code === 0, lastWords(updated)),
    check('which ships the same image', between?.version === '1.0.0', between),
    check('Tandem releases over it', second.outputs['outcome'] === 'released', second.log),
    check('and keeps the variable', after.text.includes('"COLOUR"') && after.text.includes('"green"'), after.text),
    check('users get the new version', last?.version === '2.0.0', last),
    check('traffic follows the latest revision again', after.text.includes('"latestRevision": true'), after.text),
  ]
}

interface Described {
  readonly url: string | undefined
  readonly text: string
}

async function describe(run: Gcloud): Promise<Described> {
  const ended = await run('run', 'services', 'describe', shop.service, '--format=json')
  const url = /"url": "(https:\/\/[^"]+)"/.exec(ended.stdout.slice(ended.stdout.indexOf('"status"')))?.[1]
  return { url, text: ended.code === 0 ? ended.stdout : lastWords(ended) }
}

async function otherApis(desk: Desk): Promise<Check[]> {
  desk.scene.clouds.google.admin.addSecretVersion(shop.project, 'api-key', 'value')
  const run = gcloudAt(desk)
  const repositories = await run(
    'artifacts',
    'repositories',
    'list',
    `--location=${shop.location}`,
    '--format=value(name)',
  )
  const versions = await run('secrets', 'versions', 'list', 'api-key', '--format=value(name)')
  const filter = `resource.type="cloud_run_revision" AND resource.labels.service_name="${shop.service}"`
  const lines = await run('logging', 'read', filter, '--limit=5', '--format=value(textPayload)')
  return [
    check(
      'artifacts repositories list has the repository',
      /\btandem\b/.test(repositories.stdout),
      lastWords(repositories),
    ),
    check('secrets versions list has the version', versions.stdout.trim().endsWith('1'), lastWords(versions)),
    check('logging read has lines of the container', lines.stdout.trim() !== '', lastWords(lines)),
  ]
}
