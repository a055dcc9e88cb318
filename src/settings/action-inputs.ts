import type { Cloud } from '../core/target.ts'
import { inputNames, inputPlaces } from './input-names.ts'
import { nearest } from './nearest.ts'
import { either } from './parsed.ts'
import { parsePartially } from './partial.ts'
import { renamedTo } from './renamed.ts'
import { blockSchema, runSchema, type Block, type RunBlock } from './schema.ts'

/** The action's inputs as text, by the name in `action.yml`; an input that is not given is absent or empty. */
export type RawInputs = Readonly<Record<string, string | undefined>>

export interface GivenInputs {
  readonly run: RunBlock
  readonly block: Block
  readonly problems: readonly string[]
  /** Names of the inputs that have a problem. */
  readonly reported: readonly string[]
  readonly warnings: readonly string[]
}

/** Reads the inputs into the shape of the file; each problem begins with the input's name. */
export function readActionInputs(raw: RawInputs): GivenInputs {
  const given = Object.entries(raw).flatMap(([name, value]) => (value?.trim() ? [[name, value] as const] : []))
  const shaped = shape(new Map(given))
  const run = parsePartially(runSchema, shaped.run)
  const block = parsePartially(blockSchema, shaped.block)
  const issues = [...run.issues, ...block.issues]
  return {
    run: run.data ?? {},
    block: block.data ?? {},
    problems: [
      ...given.flatMap(([name]) => renamedProblem(name)),
      ...issues.map(({ path, message }) => `${path.slice(0, 2).join('-')}: ${message}`),
    ],
    reported: [
      ...issues.map(({ path }) => path.slice(0, 2).join('-')),
      ...given.flatMap(([name]) => (inputNames.has(name) ? [] : renamedTo(name, inputNames))),
    ],
    warnings: given.flatMap(([name]) => unknownWarning(name)),
  }
}

function shape(given: ReadonlyMap<string, string>) {
  const run: Record<string, string> = {}
  const common: Record<string, string> = {}
  const clouds: Record<Cloud, Record<string, string>> = { gcp: {}, aws: {} }
  for (const { name, scope, key } of inputPlaces) {
    const value = given.get(name)
    if (value === undefined) continue
    const place = scope === 'run' ? run : scope === 'common' ? common : clouds[scope]
    place[key] = value
  }
  return { run, block: { ...common, ...notEmpty(clouds) } }
}

const notEmpty = (clouds: Record<string, Record<string, string>>) =>
  Object.fromEntries(Object.entries(clouds).filter(([, block]) => Object.keys(block).length > 0))

function renamedProblem(name: string): string[] {
  if (inputNames.has(name)) return []
  const ours = renamedTo(name, inputNames).map((each) => `"${each}"`)
  if (ours.length === 0) return []
  const way = ours.length === 1 ? `this input is called ${ours[0]} here` : `this is given by ${either(ours)} here`
  return [`${name}: ${way}`]
}

/** Only a warning: a workflow's own variable may happen to look like an input. */
function unknownWarning(name: string): string[] {
  if (inputNames.has(name) || renamedTo(name, inputNames).length > 0) return []
  const near = nearest(name, inputNames)
  return [
    `${name}: there is no such input, so it has no effect${near === undefined ? '' : `; did you mean "${near}"?`}`,
  ]
}
