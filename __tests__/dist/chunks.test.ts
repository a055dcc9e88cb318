import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AmazonChoice, SceneRun, SceneTarget } from '../../simulators/scene.ts'
import { adapted, amazonHome } from '../../simulators/scene-amazon.ts'
import { hurry } from '../reliability/world.ts'
import { appRunnerFront } from '../reliability/app-runner-front.ts'
import { openPackaged, type Packaged } from './packaged.ts'

jest.setTimeout(120_000)

const hook = pathToFileURL(resolve(import.meta.dirname, 'loaded.js')).href

let packaged: Packaged
let folder: string
beforeAll(async () => {
  packaged = await openPackaged({ speed: 200 })
  hurry(packaged.clouds, appRunnerFront)
  folder = await mkdtemp(join(tmpdir(), 'loaded-'))
})
afterAll(async () => {
  await packaged.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Files of the package that a run loads, in main and in post. */
async function filesLoaded(name: string, run: SceneRun, wanted = 'released'): Promise<Set<string>> {
  const list = join(folder, name)
  const env = { NODE_OPTIONS: `--import=${hook}`, LOADED_FILES: list }
  const { outcome } = await packaged.run(packaged.publish(name, adapted), { ...run, env })
  expect(outcome).toBe(wanted)
  const urls = (await readFile(list, 'utf8')).split('\n')
  return new Set(urls.filter((url) => url.includes('/dist/')).map((url) => basename(new URL(url).pathname)))
}

const sourcesOf = (files: Iterable<string>): Promise<string> =>
  Promise.all([...files].map((file) => readFile(resolve(import.meta.dirname, '../../dist', file), 'utf8'))).then(
    (texts) => texts.join('\n'),
  )

/** Text of each cloud's client that is in its code alone. */
const [ofGoogle, ofAws] = [/RunServiceClient|ServicesClient/, /(?:class |var )AppRunnerClient /]

describe('a release to one cloud loads nothing of the other', () => {
  test('by the files that the process opens', async () => {
    const loaded = (target: SceneTarget): Promise<Set<string>> => filesLoaded(target, { target })
    const [google, aws, both] = [await loaded('gcp-only'), await loaded('aws-only'), await loaded('both')]
    const common = [...google].filter((file) => aws.has(file))
    expect(common).toEqual(expect.arrayContaining(['index.js', 'post.js']))
    expect([...both].sort()).toEqual([...new Set([...google, ...aws])].sort())

    const texts = { google: await sourcesOf(google), aws: await sourcesOf(aws) }
    expect({ own: ofGoogle.test(texts.google), other: ofAws.test(texts.google) }).toEqual({ own: true, other: false })
    expect({ own: ofAws.test(texts.aws), other: ofGoogle.test(texts.aws) }).toEqual({ own: true, other: false })
  })
})

/** Of what was loaded: whose code is in it, by the paths that the bundler notes, and which of AWS's clients of these platforms. */
async function amazonIn(files: Iterable<string>): Promise<{ platforms: string[]; clients: string[] }> {
  const text = await sourcesOf(files)
  const names = (pattern: RegExp): string[] =>
    [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()
  return {
    platforms: names(/^\/\/ src\/targets\/aws\/([a-z-]+)\/open\.ts$/gm),
    clients: names(/(?:class |var )(AppRunner|ECS|Lambda)Client /g),
  }
}

describe('a look at one of AWS’s platforms loads nothing of the others', () => {
  const lookAt = async (choice: AmazonChoice, service: string): Promise<Set<string>> => {
    const home = amazonHome(packaged.clouds, choice)
    await home.furnish(packaged.publish('before'))
    const inputs = { ...home.inputs, 'aws-platform': choice, service, command: 'plan' }
    return filesLoaded(choice, { target: 'aws-only', inputs }, 'planned')
  }

  test.each([
    ['app-runner', 'AppRunner'],
    ['ecs-express', 'ECS'],
    ['ecs', 'ECS'],
    ['lambda', 'Lambda'],
  ] as const)('%s', async (platform, client) => {
    expect(await amazonIn(await lookAt(platform, 'shop'))).toEqual({ platforms: [platform], clients: [client] })
  })

  test('auto asks App Runner and ECS, and loads what it has chosen', async () => {
    const loaded = await amazonIn(await lookAt('auto', 'other'))
    expect(loaded).toEqual({ platforms: ['ecs-express'], clients: ['AppRunner', 'ECS'] })
  })
})

test('gRPC is not in the package: Google Cloud is spoken to over REST', async () => {
  const files = await readdir(resolve(import.meta.dirname, '../../dist'))
  expect(await sourcesOf(files.filter((file) => file.endsWith('.js')))).not.toMatch(/^\/\/ node_modules\/@grpc\//m)
})
