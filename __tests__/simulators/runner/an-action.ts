import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createJob } from '../../../simulators/github/job.ts'
import {
  type ActionRun,
  type RunnerOptions,
  type RunningAction,
  startAction,
} from '../../../simulators/runner/runner.ts'

/** A throw-away action: the scripts are module texts that have `file(name, text)` to append to a command file, and `fs`. */
export interface Scripts {
  readonly main: string
  readonly post?: string
  readonly inputs?: string
}

const preamble = `
import * as fs from 'node:fs'
const file = (name, text) => fs.appendFileSync(process.env[name], text)
const say = (text) => console.log(text);
`

export interface Stage {
  readonly start: (scripts: Scripts, options?: Partial<RunnerOptions>) => Promise<RunningAction>
  readonly run: (...parameters: Parameters<Stage['start']>) => Promise<ActionRun>
  readonly clear: () => Promise<void>
}

/** Folders that its actions leave are removed by `clear`. */
export function aStage(): Stage {
  const leftovers: (() => Promise<void>)[] = []
  const start: Stage['start'] = async (scripts, options = {}) => {
    const action = await writeAction(scripts)
    leftovers.push(() => rm(action, { recursive: true }))
    const running = startAction({ action, job: createJob(), ...options })
    running.result.then(
      ({ folders }) => void leftovers.push(folders.remove),
      () => undefined,
    )
    return running
  }
  return {
    start,
    run: async (...parameters) => (await start(...parameters)).result,
    clear: async () => {
      for (const remove of leftovers.splice(0)) await remove()
    },
  }
}

async function writeAction({ main, post, inputs = 'inputs: {}' }: Scripts): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'))
  await mkdir(join(folder, 'dist'))
  const postLine = post === undefined ? '' : '\n  post: dist/post.mjs'
  await writeFile(
    join(folder, 'action.yml'),
    `name: Throw-away\n${inputs}\nruns:\n  using: node24\n  main: dist/main.mjs${postLine}\n`,
  )
  await writeFile(join(folder, 'dist/main.mjs'), `${preamble}${main}`)
  if (post !== undefined) await writeFile(join(folder, 'dist/post.mjs'), `${preamble}${post}`)
  return folder
}
