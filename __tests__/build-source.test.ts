import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findBuildSource } from '../src/build-source.ts'
import { InputError } from '../src/core/errors.ts'
import type { BuildSettings } from '../src/settings/build.ts'

let root: string
let workspace: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tandem-source-'))
  workspace = join(root, 'workspace')
  await mkdir(join(workspace, 'app'), { recursive: true })
  await mkdir(join(workspace, 'empty'))
  await mkdir(join(workspace, '.git'))
  for (const name of ['app/Dockerfile', 'Dockerfile.prod', '../secret'])
    await writeFile(join(workspace, name), 'FROM scratch\n')
  await symlink(join(root, 'secret'), join(workspace, 'link'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const settings = (given: Partial<BuildSettings>): BuildSettings => ({
  context: '.',
  args: {},
  secrets: {},
  platforms: ['linux/amd64'],
  cache: 'off',
  labels: {},
  pushTo: [],
  attest: { provenance: false, sbom: false },
  ...given,
})

test('the Dockerfile lies in the context, or where it is said to lie', async () => {
  expect(await findBuildSource(settings({ context: 'app' }), workspace)).toEqual({
    context: join(workspace, 'app'),
    dockerfile: join(workspace, 'app/Dockerfile'),
  })
  expect(await findBuildSource(settings({ context: 'app', dockerfile: 'Dockerfile.prod' }), workspace)).toEqual({
    context: join(workspace, 'app'),
    dockerfile: join(workspace, 'Dockerfile.prod'),
  })
})

test.each<readonly [Partial<BuildSettings>, ...string[]]>([
  [{}, 'image: not given, and the workspace has no Dockerfile to build one from'],
  [{ context: 'empty' }, 'context: "empty" has no Dockerfile; the file may be elsewhere, which dockerfile tells'],
  [{ context: 'nowhere' }, 'context: "nowhere" is not there; it must be a folder of the workspace'],
  [{ context: 'Dockerfile.prod' }, 'context: "Dockerfile.prod" is a file; it must be a folder of the workspace'],
  [{ context: '..' }, 'context: ".." lies outside of the workspace; it must be a folder of the workspace'],
  [{ context: 'app', dockerfile: 'app' }, 'dockerfile: "app" is a folder; it must be a file of the workspace'],
  [
    { dockerfile: '../secret' },
    'dockerfile: "../secret" lies outside of the workspace; it must be a file of the workspace',
  ],
  [{ dockerfile: 'link' }, 'dockerfile: "link" lies outside of the workspace; it must be a file of the workspace'],
  [
    { context: 'nowhere', dockerfile: 'nothing' },
    'context: "nowhere" is not there; it must be a folder of the workspace',
    'dockerfile: "nothing" is not there; it must be a file of the workspace',
  ],
  [
    { context: 'https://github.com/acme/shop' },
    'context: "https://github.com/acme/shop" is an address; it must be a folder of the workspace',
  ],
])('%j is told with what is allowed', async (given, ...problems) => {
  const error = await findBuildSource(settings(given), workspace).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({ problems })
})

test('a workspace without a repository was most likely not checked out', async () => {
  await rm(join(workspace, '.git'), { recursive: true })
  await expect(findBuildSource(settings({}), workspace)).rejects.toMatchObject({
    hint: expect.stringMatching(/^Check the repository out first \(uses: actions\/checkout\)\./),
  })
})
