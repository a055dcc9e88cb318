import { readFile } from 'node:fs/promises'
import type { ActionRun } from '../../simulators/runner/runner.ts'
import { cloudsOf, type Scene, type SceneTarget } from '../../simulators/scene.ts'
import { type Check, check, type Client } from './client.ts'
import { lastWords, runCommand } from './command.ts'
import { type BaseImage, readBase } from './containers/base-image.ts'
import { realImage } from './containers/real-image.ts'

const reference = 'node:24-slim'

/** Real images in real containers, on both clouds: what they print and how they end is what a team sees. */
export const containers: Client = {
  name: 'containers of real images',
  speed: 60,
  containers: 'docker',
  ready: async () => {
    const there = await runCommand('docker', ['image', 'inspect', '--format', '{{.Id}}', reference])
    if (there.code === 0) return undefined
    const pulled = await runCommand('docker', ['pull', '--quiet', reference])
    return pulled.code === 0 ? undefined : `Docker has no ${reference}: ${lastWords(pulled)}`
  },
  run: async ({ scene }) => {
    const base = await readBase(reference)
    const version = (files: Files, platforms = ['linux/amd64', 'linux/arm64']) =>
      publish(scene, { base, files, platforms })
    const hello = await helloFiles()
    const checks = [...(await good(scene, version(hello)))]
    for (const bad of badVersions(hello)) checks.push(...(await refused(scene, version(bad.files, bad.platforms), bad)))
    return checks
  },
}

type Files = Readonly<Record<string, string>>

async function helloFiles(): Promise<Files> {
  const names = ['server.js', 'package.json']
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(`examples/hello/${name}`, 'utf8')] as const)),
  )
}

interface Version {
  readonly base: BaseImage
  readonly files: Files
  readonly platforms: readonly string[]
}

let published = 0

function publish(scene: Scene, version: Version): string {
  const image = `ghcr.io/octo/shop:${(published += 1)}`
  scene.clouds.registries.admin.publish(image, realImage(version), { public: true })
  return image
}

async function good(scene: Scene, image: string): Promise<Check[]> {
  const { outputs, log } = await release(scene, image, 'both')
  const told = await answers(scene)
  const marked = told.every((answer) => answer?.status === 200 && answer.release === outputs['release-id'])
  return [
    check('a good one is released', outputs['outcome'] === 'released', log),
    check("and both clouds' addresses answer with this release's marker", marked, { told, outputs }),
  ]
}

interface Bad {
  readonly title: string
  readonly files: Files
  readonly platforms?: string[]
  /** What the log tells of the cause. */
  readonly told: readonly RegExp[]
}

const badVersions = (hello: Files): readonly Bad[] => [
  {
    title: 'one that crashes',
    files: { 'server.js': "console.log('starting'); console.error('no database at db:5432'); process.exit(3)" },
    told: [/exit\(3\)|exit code:? 3/i, /no database at db:5432/],
  },
  {
    title: 'one that listens on another port',
    files: { ...hello, 'server.js': (hello['server.js'] ?? '').replace('Number(PORT)', '9999') },
    told: [/port/i, /listening on port 8080/],
  },
  { title: 'one for arm64 alone', files: hello, platforms: ['linux/arm64'], told: [/linux\/amd64|exec format error/] },
]

/**
 * Red on App Runner, with the cause, and users of both clouds get what they had. Cloud Run's part in a release to both is played by the
 * builds: it is begun with there, and keeps App Runner from being touched.
 */
async function refused(scene: Scene, image: string, { title, told }: Bad): Promise<Check[]> {
  const before = await answers(scene)
  const { conclusion, log, summary } = await release(scene, image, 'aws-only')
  const after = await answers(scene)
  const missing = told.filter((pattern) => !pattern.test(log))
  return [
    check(`${title} is red`, conclusion === 'failure', log),
    check('with its cause', missing.length === 0, `${missing.join(' and ')} not in:\n${log}\n${summary}`),
    check('and users get what they had', JSON.stringify(after) === JSON.stringify(before), { before, after }),
  ]
}

const answers = (scene: Scene) => Promise.all(cloudsOf('both').map((cloud) => scene.ask(cloud)))

async function release(scene: Scene, image: string, target: SceneTarget): Promise<ActionRun> {
  const run = await scene.release(image, { target })
  await run.folders.remove()
  return run
}
