import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What `docker` does when its arguments begin so. The first that fits counts. */
export interface Answer {
  readonly to: readonly string[]
  readonly stdout?: string
  readonly stderr?: string
  readonly code?: number
  /** Writes an OCI layout and a metadata file where it is told to, with these digests of an index. */
  readonly builds?: { readonly written: string; readonly said: string }
  /** Does not end by itself; `deaf` does not even when it is interrupted. */
  readonly hangs?: 'until interrupted' | 'deaf'
}

interface Fake {
  readonly folder: string
  /** Where each call is noted, a line of JSON each. */
  readonly record: string
  readonly answers: readonly Answer[]
}

/** Puts a `docker` into the folder that knows these answers and nothing else. */
export async function fakeDocker({ folder, record, answers }: Fake): Promise<void> {
  const path = join(folder, 'docker')
  await writeFile(path, `#!${process.execPath}\n${program(record, answers)}`)
  await chmod(path, 0o755)
}

const program = (record: string, answers: readonly Answer[]): string => `
const fs = require('node:fs')
const path = require('node:path')
const args = process.argv.slice(2)
fs.appendFileSync(${JSON.stringify(record)}, JSON.stringify({ args, environment: process.env }) + '\\n')
const answers = ${JSON.stringify(answers)}
const answer = answers.find(({ to }) => to.every((each, index) => args[index] === each))
if (answer === undefined) {
  process.stderr.write('no answer to ' + args.join(' ') + '\\n')
  process.exit(99)
}
if (answer.builds) {
  const layout = /dest=([^,]+)/.exec(args[args.indexOf('--output') + 1])[1]
  fs.mkdirSync(layout, { recursive: true })
  fs.writeFileSync(path.join(layout, 'index.json'), JSON.stringify({ manifests: [{ digest: answer.builds.written }] }))
  const metadata = args[args.indexOf('--metadata-file') + 1]
  fs.writeFileSync(metadata, JSON.stringify({ 'containerimage.digest': answer.builds.said }))
}
process.stdout.write(answer.stdout ?? '')
process.stderr.write(answer.stderr ?? '')
process.exitCode = answer.code ?? 0
if (answer.hangs) {
  setInterval(() => undefined, 1000)
  process.on('SIGINT', () => answer.hangs === 'deaf' || process.exit(130))
  fs.writeFileSync(path.join(path.dirname(${JSON.stringify(record)}), 'hanging'), String(process.pid))
}
`
