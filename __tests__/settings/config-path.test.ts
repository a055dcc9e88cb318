import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadConfigFile } from '../../src/settings/config-path.ts'

let workspace: string

beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'tandem-config-'))
  await writeFile(join(workspace, 'other.yml'), 'version: 1')
})

afterAll(() => rm(workspace, { recursive: true }))

test('without a config file there is none', async () => {
  expect(await loadConfigFile({}, workspace)).toBeUndefined()
})

test('the file that is named is read', async () => {
  expect(await loadConfigFile({ config: ' other.yml ' }, workspace)).toEqual({ path: 'other.yml', text: 'version: 1' })
})

test.each(['missing.yml', 'tandem.yml'])('a file that is named must be there: %s', async (config) => {
  await expect(loadConfigFile({ config }, workspace)).rejects.toMatchObject({
    problems: [`config: "${config}": there is no such file in the workspace`],
  })
})

test('tandem.yml is read without being named', async () => {
  await writeFile(join(workspace, 'tandem.yml'), 'version: 1\nservices: {}')
  expect(await loadConfigFile({}, workspace)).toEqual({ path: 'tandem.yml', text: 'version: 1\nservices: {}' })
  await rm(join(workspace, 'tandem.yml'))
})
