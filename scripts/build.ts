import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Builds `dist/`: TypeScript to JavaScript first, then one bundle with a chunk for each cloud. Not minified, so that what
 * runs in a user's job can be read. `post.js` is the post step's own name for the same bundle.
 */
const bin = (name: string): string => join('node_modules', '.bin', name)
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
}

rmSync('build', { recursive: true, force: true })
rmSync('dist', { recursive: true, force: true })
run(bin('tsc'), ['-p', 'tsconfig.build.json'])
run(bin('ncc'), ['build', 'build/index.js', '-o', 'dist', '--license', 'licenses.txt'])
writeFileSync(
  'dist/post.js',
  "// The post step: index.js sees by this file's name which step it is.\nimport './index.js'\n",
)

const files = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
process.stdout.write(`dist/: ${files.length} files, ${bytes} bytes\n`)
