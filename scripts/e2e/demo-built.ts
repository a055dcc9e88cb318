import { z } from 'zod'
import { check, type Client } from './client.ts'
import { lastWords, runCommand } from './command.ts'

const toldSchema = z.object({
  kept: z.boolean(),
  reports: z.array(z.object({ outcome: z.string(), unit: z.object({ built: z.object({ steps: z.number() }) }) })),
})

/** The demo as somebody with Docker sees it: each version is built, with a builder that the action makes for itself and removes. */
export const demoBuilt: Client = {
  name: 'demo that builds',
  containers: 'docker',
  needsRig: true,
  ready: async () => undefined,
  run: async () => {
    const ended = await runCommand(process.execPath, ['scripts/demo.ts', '--json'], { timeout: 400_000 })
    const told = toldSchema.safeParse(jsonOf(ended.stdout))
    const outcomes = told.data?.reports.map(({ outcome }) => outcome)
    const builders = await runCommand('docker', ['buildx', 'ls', '--format', '{{.Name}}'])
    return [
      check('it builds and keeps what it promises', ended.code === 0 && told.data?.kept === true, lastWords(ended)),
      check('released, released, unchanged', outcomes?.join() === 'released,released,unchanged', outcomes),
      check('and leaves no builder behind', !/tandem-build/.test(builders.stdout), builders.stdout),
    ]
  },
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
