import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { SceneTarget } from '../../simulators/scene.ts'
import { hurry } from '../reliability/world.ts'
import { openPackaged, type Packaged } from './packaged.ts'

jest.setTimeout(120_000)

const hook = pathToFileURL(resolve(import.meta.dirname, 'loaded.js')).href

let packaged: Packaged
let folder: string
beforeAll(async () => {
  packaged = await openPackaged({ speed: 200 })
  hurry(packaged.clouds)
  folder = await mkdtemp(join(tmpdir(), 'loaded-'))
})
afterAll(async () => {
  await packaged.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Files of the package that a release loads, in main and in post. */
async function filesLoaded(target: SceneTarget): Promise<Set<string>> {
  const list = join(folder, target)
  const env = { NODE_OPTIONS: `--import=${hook}`, LOADED_FILES: list }
  const { outcome } = await packaged.run(packaged.publish(target), { target, env })
  expect(outcome).toBe('released')
  const urls = (await readFile(list, 'utf8')).split('\n')
  return new Set(urls.filter((url) => url.includes('/dist/')).map((url) => basename(new URL(url).pathname)))
}

const sourcesOf = (files: Iterable<string>): Promise<string> =>
  Promise.all([...files].map((file) => readFile(resolve(import.meta.dirname, '../../dist', file), 'utf8'))).then(
    (texts) => texts.join('\n'),
  )

/** Text of each cloud's client that is in its code alone. */
const [ofGoogle, ofAws] = [/RunServiceClient|ServicesClient/, /class AppRunnerClient/]

describe('a release to one cloud loads nothing of the other', () => {
  test('by the files that the process opens', async () => {
    const [google, aws] = [await filesLoaded('gcp-only'), await filesLoaded('aws-only')]
    const both = await filesLoaded('both')
    const common = [...google].filter((file) => aws.has(file))
    expect(common).toEqual(expect.arrayContaining(['index.js', 'post.js']))
    expect([...both].sort()).toEqual([...new Set([...google, ...aws])].sort())

    const texts = { google: await sourcesOf(google), aws: await sourcesOf(aws) }
    expect({ own: ofGoogle.test(texts.google), other: ofAws.test(texts.google) }).toEqual({ own: true, other: false })
    expect({ own: ofAws.test(texts.aws), other: ofGoogle.test(texts.aws) }).toEqual({ own: true, other: false })
  })
})
