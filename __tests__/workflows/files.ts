import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../..')
export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const scalars = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
const access = z.record(z.string(), z.enum(['read', 'write']))

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: scalars.optional(),
})

const job = z.looseObject({
  permissions: access.optional(),
  uses: z.string().optional(),
  with: scalars.optional(),
  secrets: z.union([z.literal('inherit'), scalars]).optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  concurrency: z.unknown().optional(),
  steps: z.array(step).default([]),
})

const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: access.optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(z.string(), job),
})

export type Step = z.infer<typeof step>
export type Job = z.infer<typeof job>
export type Workflow = z.infer<typeof workflow>

export const parsed = (text: string): Workflow => workflow.parse(parse(text))

const names = z.record(z.string(), z.unknown())
export const action = z.object({ inputs: names, outputs: names }).parse(parse(read('action.yml')))

const input = z.object({
  description: z.string(),
  type: z.enum(['string', 'number', 'boolean']),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
})
const output = z.object({ description: z.string(), value: z.string() })

/** The reusable workflow, as its callers see it. */
export const called = z
  .object({ inputs: z.record(z.string(), input), secrets: names, outputs: z.record(z.string(), output) })
  .parse(parsed(read('.github/workflows/deploy.yml')).on['workflow_call'])

const folders = ['.github/workflows', 'examples', 'examples/environments', 'examples/workflows']
const isWorkflow = (text: string): boolean => /^on:/m.test(text) && /^jobs:/m.test(text)

function inFolder(folder: string): (readonly [string, string])[] {
  const files = readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name))
  return files.map((name) => [`${folder}/${name}`, read(`${folder}/${name}`)] as const)
}

function inPage(page: string): (readonly [string, string])[] {
  const blocks = [...read(page).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text)
  return blocks.map((text, index) => [`${page}, block ${index + 1}`, text] as const)
}

const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]

/** Every workflow of this repository by its path: those that run here, the examples, and those in the pages. */
export const workflows: readonly (readonly [string, string])[] = [
  ...folders.flatMap(inFolder),
  ...pages.filter((page) => page.endsWith('.md')).flatMap(inPage),
].filter(([, text]) => isWorkflow(text))

export const callers = workflows.filter(([path]) => path.startsWith('examples/workflows/'))
