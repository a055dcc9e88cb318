import { afterAll, describe, expect, test } from '@jest/globals'
import { called, callers, parsed, read, workflows } from './workflows/files.ts'
import { startLanguageService } from './workflows/language-service.ts'
import { problemsOf } from './workflows/problems.ts'
import { release, variables } from './workflows/settings.ts'

const deployPath = '.github/workflows/deploy.yml'
const deploy = parsed(read(deployPath))
const languageService = startLanguageService()
afterAll(() => languageService.close())

const findings = async (path: string, text: string): Promise<string[]> => [
  ...(await languageService.diagnosed(path, text)),
  ...problemsOf(text),
]

describe('a workflow is in order: inputs, outputs, least permissions, and what GitHub itself says', () => {
  test.each(workflows)('%s', async (path, text) => {
    expect(await findings(path, text)).toEqual([])
  })

  test('so is action.yml', async () => {
    expect(await languageService.diagnosed('action.yml', read('action.yml'))).toEqual([])
  })

  test('the workflows are found: our own, the examples, and those in the pages', () => {
    const paths = workflows.map(([path]) => path)
    expect(paths).toEqual(expect.arrayContaining([deployPath, 'examples/streamlit.yml', 'README.md, block 1']))
    expect(callers.map(([path]) => path)).toEqual(
      ['manual', 'push', 'tag'].map((name) => `examples/workflows/${name}.yml`),
    )
  })
})

describe('a mistake in a workflow is found', () => {
  const push = 'examples/workflows/push.yml'
  const tag = 'examples/workflows/tag.yml'
  const manual = 'examples/workflows/manual.yml'
  test.each([
    [
      'a misspelt input of the action',
      deployPath,
      'health-check-path: ${{',
      'healthcheck-path: ${{',
      'healthcheck-path',
    ],
    ['an input that the reusable workflow lacks', push, 'service: shop', 'servcie: shop', 'servcie'],
    ['a value of another type', push, 'port: 8080', 'timeout-minutes: soon', 'timeout-minutes'],
    [
      'a misspelt input of an action of others',
      deployPath,
      'persist-credentials',
      'persist-credential',
      'persist-credential',
    ],
    ['an input that the workflow does not take', deployPath, '${{ inputs.port }}', '${{ inputs.prot }}', 'prot'],
    ['an output that nobody gives', tag, 'outputs.aws-url', 'outputs.aws-uri', 'outputs.aws-uri'],
    [
      'an output that the action lacks',
      deployPath,
      'steps.release.outputs.digest',
      'steps.release.outputs.sha',
      'outputs.sha',
    ],
    ['a permission too many', manual, 'packages: read', 'packages: write', 'packages: write'],
    ['a permission too few', push, '      id-token: write', '      # id-token: write', 'id-token: write'],
    ['a push to ghcr.io that is not permitted', tag, 'packages: write', 'packages: read', 'it needs: contents: read'],
    [
      'a permission that every caller would have to grant',
      deployPath,
      '    environment: # an',
      '    permissions: { packages: write }\n    environment: # an',
      'a reusable workflow has permissions',
    ],
    [
      'a permission for the whole workflow',
      push,
      'permissions: {}',
      'permissions: { contents: read }',
      'the workflow has',
    ],
    [
      'the queue of the release in its caller',
      push,
      '    permissions: #',
      '    concurrency: tandem-shop-production\n    permissions: #',
      'group',
    ],
    ['a queue that GitHub cuts', deployPath, 'cancel-in-progress: false', 'cancel-in-progress: true', 'queue'],
  ])('%s', async (_, path, right, wrong, told) => {
    const text = read(path)
    expect(text).toContain(right)
    expect((await findings(path, text.replace(right, wrong))).join('\n')).toContain(told)
  })
})

describe('the reusable workflow', () => {
  /** Named otherwise in the action, or for the job and not for the action. */
  const renamed: Readonly<Record<string, string>> = { 'config-environment': 'environment' }
  const ofTheJob = ['environment', 'timeout-minutes']

  test('hands each input and secret to the action', () => {
    const inputs = Object.keys(called.inputs).filter((name) => !ofTheJob.includes(name))
    expect(release().with).toEqual(
      Object.fromEntries([
        ...inputs.map((name) => [renamed[name] ?? name, `\${{ inputs.${name} }}`]),
        ...Object.keys(called.secrets).map((name) => [name, `\${{ secrets.${name} }}`]),
      ]),
    )
  })

  test('passes on what the action tells', () => {
    const names = [
      'outcome',
      'url',
      'aws-url',
      'gcp-url',
      'aws-revision',
      'gcp-revision',
      'image',
      'digest',
      'tags',
      'release-id',
    ]
    const [job] = Object.values(deploy.jobs)
    expect(job?.outputs).toEqual(
      Object.fromEntries(names.map((name) => [name, `\${{ steps.release.outputs.${name} }}`])),
    )
    expect(Object.entries(called.outputs).map(([name, { value }]) => [name, value])).toEqual(
      names.map((name) => [name, `\${{ jobs.deploy.outputs.${name} }}`]),
    )
  })

  test('drops no release and cuts none off, one at a time for each service and environment', () => {
    expect(deploy.concurrency).toBeUndefined()
    expect(Object.values(deploy.jobs).map(({ concurrency }) => concurrency)).toEqual([
      { group: 'tandem-${{ inputs.service }}-${{ inputs.environment }}', queue: 'max', 'cancel-in-progress': false },
    ])
  })

  test('is called with the secrets by name, never with all of them', () => {
    const jobs = workflows.flatMap(([, text]) => Object.values(parsed(text).jobs))
    expect(jobs.filter(({ secrets }) => secrets === 'inherit')).toEqual([])
  })

  test('has its inputs, outputs and variables in docs/workflows.md', () => {
    const page = read('docs/workflows.md')
    const names = [called.inputs, called.secrets, called.outputs].flatMap((each) => Object.keys(each))
    expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([])
    const commands = Object.entries(variables).map(([name, value]) => `gh variable set ${name} --body ${value}\n`)
    expect(commands.filter((command) => !page.includes(command))).toEqual([])
  })
})
