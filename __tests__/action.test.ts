import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { z } from 'zod'
import { generatedFiles } from '../scripts/schemas.ts'
import { inputPlaces } from '../src/settings/input-names.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8')

const described = z.object({ description: z.string().min(10), default: z.string().optional() })
const action = z
  .object({
    name: z.literal('Tandem'),
    description: z.string().max(125),
    author: z.string(),
    branding: z.object({ icon: z.string(), color: z.string() }),
    inputs: z.record(z.string(), described),
    outputs: z.record(z.string(), described),
    runs: z.object({ using: z.literal('node24'), main: z.literal('dist/index.js'), post: z.literal('dist/post.js') }),
  })
  .parse(parse(read('action.yml')))

test('each input of the action is in the schema, and the other way round', () => {
  expect(Object.keys(action.inputs)).toEqual(inputPlaces.map(({ name }) => name))
})

test('only the token has a default of the runner', () => {
  const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
  expect(defaults.map(([name, input]) => [name, input.default])).toEqual([['github-token', '${{ github.token }}']])
})

test('the action tells what it has done', () => {
  expect(Object.keys(action.outputs)).toEqual([
    'outcome',
    'url',
    'gcp-url',
    'aws-url',
    'gcp-revision',
    'aws-revision',
    'image',
    'digest',
    'tags',
    'release-id',
    'targets',
    'report',
  ])
})

describe('what is generated from the schemas is up to date (npm run schemas)', () => {
  test('settings', async () => {
    for (const { path, text } of await generatedFiles()) {
      const there = read(path)
      expect(path.endsWith('.json') ? JSON.parse(there) : there).toEqual(
        path.endsWith('.json') ? JSON.parse(text) : text,
      )
    }
  })
})

describe('the JSON Schema for editors', () => {
  const ajv = new Ajv({ strict: false })
  const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(read('schemas/tandem.schema.json'))))

  test('takes the example of the documentation', () => {
    const example = /```yaml\n([^`]*)```/.exec(read('docs/settings.md'))?.[1] ?? ''
    expect(validate(parse(example))).toBe(true)
  })

  test.each([
    'version: 2\nservices: {}',
    'version: 1\nservices: { shop: { prot: 1 } }',
    'version: 1\nservices: { shop: { access: all } }',
  ])('refuses what Tandem refuses: %j', (text) => {
    expect(validate(parse(text))).toBe(false)
  })
})
