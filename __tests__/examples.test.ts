import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { resolveSettings, type Settings, type SettingsSources } from '../src/settings/settings.ts'
import { awsOf } from './settings/settings-of.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const workflow = z.object({
  permissions: z.object({}).strict(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.enum(['read', 'write'])),
      steps: z.array(
        z.looseObject({ uses: z.string().optional(), with: z.record(z.string(), z.unknown()).optional() }),
      ),
    }),
  ),
})

/** What GitHub would put in the place of expressions, as far as examples use them. */
const choices: Readonly<Record<string, string>> = {
  environment: 'production',
  command: 'deploy',
  'build-secrets': 'npm-token=canary',
}

function inputsIn(text: string): Record<string, string> {
  const { jobs } = workflow.parse(parse(text))
  const given = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ uses }) => uses?.startsWith('OWNER/tandem@'))?.with
  const filled = Object.entries(given ?? {}).map(([name, value]) => {
    const text = String(value)
    return [name, text.includes('${{') ? (choices[name] ?? `nothing is known of ${text}`) : text]
  })
  return Object.fromEntries(filled)
}

const github = {
  repository: 'acme/shop',
  sha: '0123456789abcdef0123456789abcdef01234567',
  ref: 'refs/heads/main',
  refType: 'branch',
  refName: 'main',
}

const aws = {
  'deployment-target': 'aws-only',
  service: 'shop',
  'aws-region': 'us-east-1',
  'aws-role-to-assume': 'arn:aws:iam::111122223333:role/github-deploy',
}

/** Of a release. */
function resolved(sources: SettingsSources): { settings: Settings; warnings: readonly string[] } {
  const { settings, warnings } = resolveSettings(sources)
  if (settings.command === 'migrate') throw new Error('it is a migration')
  return { settings, warnings }
}

/** What stands under `with` in the first block after a heading. */
function settingsIn(page: string, heading: string): Record<string, string> {
  const block = read(page).split(`\n${heading}\n`)[1] ?? ''
  const given = z.object({ with: z.record(z.string(), z.unknown()) }).parse(parse(firstBlock(block))).with
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
}

const firstBlock = (markdown: string): string => /```yaml\n([\s\S]*?)```/.exec(markdown)?.[1] ?? ''

const workflows: readonly (readonly [string, string])[] = [
  ['README.md', firstBlock(read('README.md'))],
  ['examples/fastapi.yml', read('examples/fastapi.yml')],
  ['examples/streamlit.yml', read('examples/streamlit.yml')],
  ['examples/express-api.yml', read('examples/express-api.yml')],
  ['examples/aws/lambda.yml', read('examples/aws/lambda.yml')],
  ['examples/aws/ecs-express.yml', read('examples/aws/ecs-express.yml')],
  ['examples/aws/ecs.yml', read('examples/aws/ecs.yml')],
]

describe('an example is a workflow whose settings are accepted', () => {
  test.each(workflows)('%s', (_, text) => {
    const { settings, warnings } = resolved({ inputs: inputsIn(text), github })
    expect(warnings).toEqual([])
    expect(settings.source.kind).toBe('build')
  })

  test('docs/settings.md', () => {
    const file = { path: 'tandem.yml', text: firstBlock(read('docs/settings.md')) }
    const { settings, warnings } = resolved({
      inputs: { image: 'acme/shop:1', environment: 'dev' },
      github,
      file,
    })
    expect(warnings).toEqual([])
    expect(settings).toMatchObject({
      deploymentTarget: 'both',
      gcp: { project: 'acme-dev' },
      aws: { regions: ['us-east-1'] },
    })
  })

  test('the secrets of docs/aws.md', () => {
    const block = read('docs/aws.md').split('### Secrets')[1] ?? ''
    const { settings, warnings } = resolved({
      inputs: {
        ...aws,
        'aws-platform': 'app-runner',
        ...z.record(z.string(), z.string()).parse(parse(firstBlock(block))),
      },
      github,
    })
    expect(warnings).toEqual([])
    expect(awsOf(settings).service.secrets?.map(({ target }) => target)).toEqual(['DATABASE_URL', 'API_KEY', 'MODE'])
  })

  test('the settings of README.md', () => {
    expect(resolved({ inputs: settingsIn('README.md', '## Settings'), github }).warnings).toEqual([])
  })

  test.each([
    ['README.md', '## Building'],
    ['docs/build.md', '## Build secrets'],
    ['docs/build.md', '### Your own tags'],
  ])('those of a build in %s, %s', (page, heading) => {
    const { settings, warnings } = resolved({ inputs: { ...aws, ...settingsIn(page, heading) }, github })
    expect(warnings).toEqual([])
    expect(settings.source.kind).toBe('build')
  })

  test('examples/environments', () => {
    const file = { path: 'tandem.yml', text: read('examples/environments/tandem.yml') }
    const inputs = inputsIn(read('examples/environments/release.yml'))
    const { settings, warnings } = resolved({ inputs, github, file })
    expect(warnings).toEqual([])
    expect(settings.gcp?.regions).toEqual(['us-central1', 'europe-west1'])
    expect(settings.aws?.role).toBe('arn:aws:iam::111122223333:role/github-deploy')
  })
})

test('each action of others is pinned by commit, with its version beside it', () => {
  const texts = [...workflows.map(([, text]) => text), read('examples/environments/release.yml')]
  const used = [...texts, read('.github/workflows/ci.yml'), read('docs/troubleshooting.md')]
    .flatMap((text) => text.match(/uses: .*/g) ?? [])
    .filter((line) => !line.includes('OWNER/tandem'))
  expect(used.length).toBeGreaterThan(4)
  for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('the FastAPI app’s image is made of files that are there, and of packages that are pinned', () => {
  const dockerfile = read('examples/fastapi/Dockerfile')
  const copied = [...dockerfile.matchAll(/^COPY (\S+) /gm)].map(([, name = '']) => name)
  expect(copied).toEqual(['requirements.txt', 'app.py'])
  const ignored = read('examples/fastapi/.dockerignore')
  for (const name of copied) {
    expect(existsSync(join(root, 'examples/fastapi', name))).toBe(true)
    expect(ignored).toContain(`!${name}\n`)
  }
  const packages = read('examples/fastapi/requirements.txt').trim().split('\n')
  expect(packages).toEqual(
    expect.arrayContaining([expect.stringMatching(/^fastapi==/), expect.stringMatching(/^uvicorn==/)]),
  )
  expect(packages.filter((line) => !/^[\w.-]+==[\d.]+$/.test(line))).toEqual([])
  const asked = inputsIn(read('examples/fastapi.yml'))['health-check-path']
  expect(read('examples/fastapi/app.py')).toContain(`@app.get("${asked}")`)
})

test('each page that is linked is there', () => {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'examples/README.md',
    ...docs.map((name) => `docs/${name}`),
  ]
  const linked = pages.flatMap((page) => linksIn(page).map((target) => join(page, '..', target)))
  expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

/** Those that lead to files of the repository, without anchors. */
const linksIn = (page: string): string[] =>
  [...read(page).matchAll(/\]\((?!https?:|\.\.\/\.\.\/\.\.\/)([^)#]+)[^)]*\)/g)].map(([, target = '']) => target)
