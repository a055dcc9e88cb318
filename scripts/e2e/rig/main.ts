import { openRig, type Rig } from './rig.ts'
import { Unavailable } from './step.ts'

/** Starts the rig, prints what to set to use it, and keeps it until Ctrl-C. */
const ended = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
})
const say = (line: string): void => void process.stderr.write(`${line}\n`)

try {
  await using rig = await openRig(say)
  process.stdout.write(describe(rig))
  say('Ctrl-C ends it')
  await ended
} catch (error) {
  if (!(error instanceof Unavailable)) throw error
  say(`It cannot be had on this machine: ${error.message}`)
  process.exitCode = 1
}

function describe({ environment, registries, cache, mirror }: Rig): string {
  const logins = [...registries, cache].map(
    ({ host, login }) => `# docker login ${host}: ${login?.username} ${login?.password}`,
  )
  const exports = Object.entries(environment).map(([name, value]) => `export ${name}=${value}`)
  return [...exports, ...logins, `# docker.io's mirror: ${mirror.host}`, ''].join('\n')
}
