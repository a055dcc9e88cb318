import { resolve } from 'node:path'
import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { z } from 'zod'
import type { ActionRun } from '../../simulators/runner/runner.ts'
import { openScene, type Scene, type SceneOptions, type SceneRun } from '../../simulators/scene.ts'

const root = resolve(import.meta.dirname, '../..')

/** The packaged action as a process, run by GitHub's rules against the local clouds; folders go with it. */
export interface Packaged extends Scene {
  run(image: string, options?: SceneRun): Promise<Told>
}

/** What a run has told, each in its place. */
export interface Told extends ActionRun {
  readonly outcome: string | undefined
  /** The report file; it is valid by the published schema. */
  readonly report: Record<string, unknown> | undefined
  readonly errors: readonly string[]
}

export async function openPackaged(options: Partial<SceneOptions> = {}): Promise<Packaged> {
  const scene = await openScene({ action: root, speed: 100, networkSpeed: 100, ...options })
  const runs: ActionRun[] = []
  return {
    ...scene,
    run: async (image, run) => {
      const result = await scene.release(image, run)
      runs.push(result)
      return told(result)
    },
    stop: async () => {
      await Promise.all(runs.map(({ folders }) => folders.remove()))
      await scene.stop()
    },
  }
}

async function told(run: ActionRun): Promise<Told> {
  const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  return { ...run, outcome: run.outputs['outcome'], report: await reportOf(run), errors }
}

const object = z.record(z.string(), z.unknown())

async function reportOf({ outputs }: ActionRun): Promise<Record<string, unknown> | undefined> {
  const { report: path } = outputs
  if (path === undefined) return undefined
  const report = object.parse(JSON.parse(await readFile(path, 'utf8')))
  const ajv = new Ajv({ strict: false, validateFormats: false })
  const schema = object.parse(JSON.parse(await readFile(resolve(root, 'schemas/report.schema.json'), 'utf8')))
  if (ajv.validate(schema, report)) return report
  throw new Error(`the report is not as its schema says: ${ajv.errorsText()}`)
}
