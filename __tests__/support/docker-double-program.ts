import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** `docker` of a test: buildx with a builder that builds whatever lies in the folder `next`. First argument: its folder. */
const [folder = '', ...args] = process.argv.slice(2)
appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify({ args, env: process.env })}\n`)

const after = (name: string): string => args[args.indexOf(name) + 1] ?? ''

const textOf = (name: string): string | undefined =>
  existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined

function askHelper(host: string | undefined): void {
  if (host === undefined) return
  const { stdout } = spawnSync('docker-credential-tandem', ['get'], { input: host, encoding: 'utf8' })
  appendFileSync(join(folder, 'told'), stdout ?? '')
}

/** Ends with whoever has started it, so that no test leaves a process behind. */
function untilAlone(): number {
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1)
  }, 20)
  return 0
}

function build(): number {
  const output = after('--output')
  process.stderr.write(textOf('printed') ?? '')
  askHelper(textOf('host'))
  if (textOf('hang') !== undefined) return untilAlone()
  if (output === 'type=cacheonly') return 0
  const failure = textOf('failure')
  if (failure !== undefined) {
    process.stderr.write(failure)
    return 1
  }
  const dest = /(?:^|,)dest=([^,]+)/.exec(output)?.[1] ?? ''
  cpSync(join(folder, 'next'), dest, { recursive: true })
  const index: unknown = JSON.parse(readFileSync(join(dest, 'index.json'), 'utf8'))
  const [first] = typeof index === 'object' && index !== null && 'manifests' in index ? asList(index.manifests) : []
  writeFileSync(after('--metadata-file'), JSON.stringify({ 'containerimage.digest': first?.['digest'] }))
  return 0
}

const asList = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])

/** The user's builder, or one that was made by a name. */
const inspection = (name: string) => `Name:          ${name}
Driver:        docker-container

Nodes:
Name:             ${name}0
Endpoint:         unix:///var/run/docker.sock
Status:           running
BuildKit version: v0.34.2
Platforms:        ${textOf(`platforms-${name === 'default' ? 'current' : 'made'}`) ?? 'linux/amd64, linux/arm64'}
`

const answers: Readonly<Record<string, () => number>> = {
  'buildx version': () => {
    process.stdout.write('github.com/docker/buildx v0.38.2 0000000\n')
    return 0
  },
  'buildx inspect': () => {
    process.stdout.write(inspection(args.slice(2).find((each) => !each.startsWith('-')) ?? 'default'))
    return 0
  },
  'buildx create': () => 0,
  'buildx rm': () => {
    if (textOf('stays') === undefined) return 0
    process.stderr.write('ERROR: cannot connect to the daemon\n')
    return 1
  },
  'buildx build': build,
}

const answer = answers[args.slice(0, 2).join(' ')]
if (answer === undefined) process.stderr.write(`docker double: ${args.join(' ')} is not known\n`)
process.exitCode = answer?.() ?? 125
