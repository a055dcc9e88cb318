import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules, isBuiltin } from 'node:module'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { esmExternalRequirePlugin } from 'rolldown/plugins'
import { licensesOf } from './build/licenses.ts'
import { narrow } from './build/narrow.ts'

/**
 * Builds `dist/`, or the folder given by `--out`, in two steps: `build/` has of the sources and of their libraries what is used,
 * with a chunk for each cloud and platform; ncc makes the action's package of that. (By itself ncc takes the CommonJS of each
 * library, of which nothing can be left out: the double of it.) Not minified, so that what runs in a user's job can be read;
 * each part says of which file it is. `post.js` is the post step's own name for the same bundle.
 */
const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } })

const out = resolve(options.out)
// Always `build/`: ncc numbers its chunks by the paths of what is in them.
for (const folder of ['build', out]) rmSync(folder, { recursive: true, force: true })
const bundle = await rolldown({
  input: 'src/index.ts',
  platform: 'node',
  // Of packages that have both: nothing can be left out of CommonJS.
  resolve: { mainFields: ['module', 'main'] },
  plugins: [narrow, esmExternalRequirePlugin({ external: [...builtinModules, /^node:/] })],
})
const { output } = await bundle.write({
  dir: 'build',
  format: 'esm',
  minify: false,
  // A third of the whole. Licences are in licenses.txt.
  comments: false,
  chunkFileNames: '[name]-[hash].js',
})
await bundle.close()
const chunks = output.filter((each) => each.type === 'chunk')
const inside = new Set(chunks.map(({ fileName }) => fileName))
const missing = chunks.flatMap(({ imports, dynamicImports }) =>
  [...imports, ...dynamicImports].filter((name) => !inside.has(name) && !isBuiltin(name)),
)
if (missing.length > 0) throw new Error(`not found, so not in the bundle: ${missing.join(', ')}`)

execFileSync(join('node_modules', '.bin', 'ncc'), ['build', 'build/index.js', '-o', out, '--no-cache'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
writeFileSync(join(out, 'licenses.txt'), licensesOf(chunks.flatMap(({ moduleIds }) => moduleIds)))
writeFileSync(
  join(out, 'post.js'),
  "// The post step: index.js sees by this file's name which step it is.\nimport './index.js'\n",
)

const files = readdirSync(out, { withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = files.reduce((sum, { name }) => sum + statSync(join(out, name)).size, 0)
process.stdout.write(`${options.out}: ${files.length} files, ${bytes} bytes\n`)
