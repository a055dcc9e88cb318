import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

/**
 * Builds `dist/`, or the folder given by `--out`: TypeScript to JavaScript first, then one bundle with a chunk for each cloud.
 * Not minified, so that what runs in a user's job can be read. `post.js` is the post step's own name for the same bundle.
 */
const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })
const bin = (name: string): string => join('node_modules', '.bin', name)
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', command.endsWith('ncc') ? 'ignore' : 'inherit', 'inherit'] })
}

const out = resolve(options.out)
// Always `build/`: the bundler numbers its chunks by the paths of what is in them.
for (const folder of ['build', out]) rmSync(folder, { recursive: true, force: true })
run(bin('tsc'), ['-p', 'tsconfig.build.json'])
run(bin('ncc'), ['build', 'build/index.js', '-o', out, '--license', 'licenses.txt', '--no-cache'])
// For gRPC, which is in the bundle but never started: Google's clients speak REST here (`fallback` in run-client.ts).
for (const folder of ['proto', 'protoc-gen-validate', 'xds'])
  rmSync(join(out, folder), { recursive: true, force: true })
writeFileSync(
  join(out, 'post.js'),
  "// The post step: index.js sees by this file's name which step it is.\nimport './index.js'\n",
)

const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
process.stdout.write(`${options.out}: ${files.length} files, ${bytes} bytes\n`)
