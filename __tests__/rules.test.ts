import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, normalize, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

const tracked: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && readOrEmpty(path) !== '')

function readOrEmpty(path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

const under = (folder: string, ending = '.ts'): readonly string[] =>
  tracked.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending))

interface Import {
  readonly file: string
  /** A path from the root, or the name of a package. */
  readonly of: string
  readonly onlyTypes: boolean
}

const pattern = /\b(import|export)\s+(type\s)?[^'"`;]*?from\s+'([^']+)'|\bimport\s*\(\s*'([^']+)'|\bimport\s+'([^']+)'/g

const importsOf = (file: string): Import[] =>
  [...readOrEmpty(file).matchAll(pattern)].map(([, , type, ...names]) => {
    const name = names.find((each) => each !== undefined) ?? ''
    return { file, of: name.startsWith('.') ? normalize(join(file, '..', name)) : name, onlyTypes: type !== undefined }
  })

const imports = under('src').flatMap(importsOf)

/** What each folder of `src/` may import besides itself. The recipes are the files right in `src/`. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  recipes: 'settings github build tags image verify report journal migration targets http core'.split(' '),
  settings: ['tags', 'aws', 'gcp', 'core'],
  github: ['http', 'core'],
  build: ['core'],
  tags: ['core'],
  image: ['http', 'core'],
  verify: ['http', 'core'],
  report: ['core'],
  journal: ['core'],
  migration: ['settings', 'targets', 'aws', 'core'],
  targets: ['aws', 'gcp', 'http', 'core'],
  aws: ['http', 'core'],
  gcp: ['http', 'core'],
  http: ['core'],
  core: [],
}

/** Who may use which packages; `node:` modules other than these belong where files and streams are handled. */
const packagesOf: Readonly<Record<string, RegExp>> = {
  recipes: /^node:(fs\/promises|os|path|crypto|v8)$/,
  settings: /^(zod|yaml|node:(fs\/promises|path(\/posix)?))$/,
  github: /^(@actions\/|zod$|node:fs\/promises$)/,
  build: /^(zod|node:)/,
  tags: /^(zod|semver)$/,
  image: /^(zod|node:)/,
  verify: /^(node:stream|node:vm)$/,
  report: /^zod$/,
  journal: /^(zod|node:(fs\/promises|path))$/,
  migration: /^$/,
  targets: /^(zod|node:(crypto|path))$/,
  aws: /^(@aws-sdk\/|@smithy\/|zod$|node:)/,
  gcp: /^(@google-cloud\/run|google-auth-library|google-gax|zod$|node:)/,
  http: /^(undici|node:)/,
  core: /^(zod|node:crypto)$/,
}

const folderOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'recipes'
const isOurs = ({ of }: Import): boolean => /^[\w.-]+\/.*\.(ts|js|json)$/.test(of)
const told = ({ file, of }: Import): string => `${file} imports ${of}`

describe('the folders of src/', () => {
  test('are all known to these rules', () => {
    expect([...new Set(under('src').map(folderOf))].filter((folder) => !(folder in mayImport))).toEqual([])
  })

  test('import only what lies below them', () => {
    const wrong = imports.filter(isOurs).filter(({ file, of, onlyTypes }) => {
      const [from, to] = [folderOf(file), folderOf(of)]
      // A cloud hands its registry's credentials to the image's delivery, and a recipe a place to its cloud: the types alone are shared.
      if (from === 'targets' && to === 'image') return !onlyTypes
      if (from === 'recipes' && (to === 'aws' || to === 'gcp')) return !onlyTypes
      return from !== to && !(mayImport[from] ?? []).includes(to)
    })
    expect(wrong.map(told)).toEqual([])
  })

  test('import no package that is not theirs', () => {
    const wrong = imports.filter((each) => !isOurs(each) && packagesOf[folderOf(each.file)]?.test(each.of) !== true)
    expect(wrong.map(told)).toEqual([])
  })

  test('keep the clouds apart', () => {
    const clouds = /^src\/(?:targets\/)?(aws|gcp)\//
    const wrong = imports.filter(({ file, of }) => {
      const [from, to] = [clouds.exec(file)?.[1], clouds.exec(of)?.[1]]
      return from !== undefined && to !== undefined && from !== to
    })
    expect(wrong.map(told)).toEqual([])
  })

  test('import nothing of simulators, scripts or tests', () => {
    expect(imports.filter((each) => isOurs(each) && !each.of.startsWith('src/')).map(told)).toEqual([])
  })

  test('leave the process to index.ts, which nobody imports', () => {
    const touching = under('src').filter((path) =>
      /\bprocess\.(?:env|argv|exit|exitCode|cwd|on|once|kill|std\w+)\b/.test(withoutComments(readOrEmpty(path))),
    )
    expect(touching).toEqual(['src/index.ts'])
    expect(imports.filter(({ of }) => of === 'src/index.ts').map(told)).toEqual([])
  })
})

test('the simulators share no belief with what they test: only the scene, which runs it, imports src/', () => {
  const wrong = under('simulators')
    .flatMap(importsOf)
    .filter(({ file, of }) => file !== 'simulators/scene.ts' && /^(src|scripts|__tests__)\//.test(of))
  expect(wrong.map(told)).toEqual([])
})

const withoutComments = (text: string): string => text.replaceAll(/\/\*[^]*?\*\/|\/\/.*$/gm, '')

describe('the files of this repository', () => {
  const texts = tracked.filter((path) => !/^(dist|node_modules)\/|^package-lock\.json$|^LICENSE$/.test(path))
  const host = (...labels: string[]): string => labels.join('\\.')
  const forbidden: Readonly<Record<string, RegExp>> = {
    "a package registry's host": new RegExp(
      [
        host('registry', 'npmjs', 'org'),
        host('pypi', 'org'),
        host('files', 'pythonhosted', 'org'),
        host('proxy', 'golang', 'org'),
      ].join('|'),
    ),
    'a path of the machine that it was written on': new RegExp(`(?<![\\w.-])/(?:${['work', 'root'].join('|')})/`),
    'a reference to an issue of our own': /^(?!.*\w\/[\w.-]+#\d).*(?<![\w/.&-])#\d{1,4}\b(?![\da-f-])/,
  }

  test('say in prose nothing of how they were written', () => {
    const prose = tracked.filter((path) => path.endsWith('.md'))
    expect(prose.filter((path) => /\bprompts?\b|\b(this|an?) session\b/i.test(readOrEmpty(path)))).toEqual([])
  })

  test.each(Object.entries(forbidden))('hold nowhere %s', (_, words) => {
    const wrong = texts.flatMap((path) =>
      readOrEmpty(path)
        .split('\n')
        .flatMap((line, index) => (words.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
    )
    expect(wrong).toEqual([])
  })

  test('name every action of a workflow by its commit, with the version beside it', () => {
    const workflows = tracked.filter((path) => /^(\.github|examples)\/.*\.ya?ml$/.test(path))
    const wrong = workflows.flatMap((path) =>
      [...readOrEmpty(path).matchAll(/^\s*(?:- )?uses:\s*(\S+)(.*)$/gm)]
        .filter(([, action = '', rest = '']) => !isPinned(action, rest))
        .map(([line]) => `${path}: ${line.trim()}`),
    )
    expect(wrong).toEqual([])
  })

  /** Local actions, and Tandem itself as its users name it, need no commit. */
  const isPinned = (action: string, rest: string): boolean =>
    action.startsWith('./') ||
    action.startsWith('$/') ||
    action.startsWith('OWNER/tandem') ||
    (/@[0-9a-f]{40}$/.test(action) && /^\s*#\s*v\d/.test(rest))
})
