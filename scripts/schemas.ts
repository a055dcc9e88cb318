import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { stringify } from 'yaml'
import { z } from 'zod'
import { type InputPlace, inputPlaces, repeatsOf } from '../src/settings/input-names.ts'
import { fileSchema } from '../src/settings/schema.ts'
import { reportSchemaFile } from './report-schema.ts'

/** `npm run schemas`. A file that is written, whole or between marks, from the schemas in `src/`. */
interface Generated {
  readonly path: string
  readonly text: string
}

const root = resolve(import.meta.dirname, '..')

/** Everything that is generated, as it ought to be; the tests compare it to what is there. */
export async function generatedFiles(): Promise<Generated[]> {
  return [
    { path: 'schemas/tandem.schema.json', text: settingsSchema() },
    reportSchemaFile(),
    await between('action.yml', ['  # begin inputs', '  # end inputs'], actionInputs()),
    await between('docs/settings.md', ['<!-- begin settings', '<!-- end settings -->'], settingsTable()),
  ]
}

function settingsSchema(): string {
  const schema = z.toJSONSchema(fileSchema, { io: 'input', target: 'draft-7' })
  return `${JSON.stringify({ ...schema, title: 'Settings of Tandem (tandem.yml)' }, undefined, 2)}\n`
}

/** Defaults are Tandem's own and are told in words: a default of the runner's would hide what the file says. */
function actionInputs(): string {
  const inputs = inputPlaces.map(({ name, description }) => [
    name,
    { description, ...(name === 'github-token' ? { default: '${{ github.token }}' } : {}) },
  ])
  return stringify(Object.fromEntries(inputs), { lineWidth: 0, singleQuote: true }).replaceAll(/^(?=.)/gm, '  ')
}

/** What may be given for one cloud as well is one row, with each cloud's input. */
function settingsTable(): string {
  const rows = inputPlaces
    .filter(({ repeats }) => !repeats)
    .map((place) => `| ${names(place)} | ${inFile(place)} | ${place.description.replaceAll('|', '\\|')} |`)
  return ['', '| Input | In the file | What it is |', '|---|---|---|', ...rows, '', ''].join('\n')
}

const names = (place: InputPlace): string => [place, ...repeatsOf(place)].map(({ name }) => `\`${name}\``).join(', ')

function inFile({ scope, key }: InputPlace): string {
  if (scope === 'run') return '–'
  return scope === 'common' ? `\`${key}\`` : `\`${scope}: { ${key} }\``
}

async function between(path: string, [begin, end]: readonly [string, string], text: string): Promise<Generated> {
  const before = await readFile(resolve(root, path), 'utf8')
  const start = before.indexOf('\n', before.indexOf(begin)) + 1
  return { path, text: before.slice(0, start) + text + before.slice(before.indexOf(end)) }
}

if (process.argv[1] === import.meta.filename) {
  const files = await generatedFiles()
  for (const { path, text } of files) await writeFile(resolve(root, path), text)
  const json = files.map(({ path }) => path).filter((path) => path.endsWith('.json'))
  execFileSync(resolve(root, 'node_modules/.bin/biome'), ['format', '--write', ...json], { cwd: root, stdio: 'ignore' })
}
