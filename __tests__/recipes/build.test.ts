import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createJournal } from '../../src/journal/file.ts'
import { ready } from '../../simulators/clouds.ts'
import { type BuiltImage, makeImage } from '../../simulators/registry/images.ts'
import { type DockerDouble, dockerDouble } from '../support/docker-double.ts'
import { type JobBench, openJob, type StepRun, type Told } from './job-bench.ts'

let job: JobBench
let docker: DockerDouble
beforeEach(async () => {
  job = await openJob()
  docker = await dockerDouble(job.folder)
  await writeFile(join(job.folder, 'Dockerfile'), 'FROM scratch\n')
})
afterEach(() => job.stop())

const home = `us-central1-docker.pkg.dev/${ready.project}/tandem/shop`
const packages = 'ghcr.io/octo/shop'

/** As the real builder labels it. */
const image = (version: string, labels: Readonly<Record<string, string>> = {}): BuiltImage =>
  makeImage({ platforms: ['linux/amd64', 'linux/arm64'], labels: { 'tandem.sim/version': version, ...labels } })

async function release({ inputs = {}, environment = {}, ...run }: StepRun = {}): Promise<Told> {
  return job.main({
    inputs: { image: '', 'push-to': 'ghcr.io', 'github-token': 'job-token', ...inputs },
    environment: { PATH: `${docker.path}:${process.env['PATH']}`, SOURCE_DATE_EPOCH: '1790000000', ...environment },
    ...run,
  })
}

const tag = (reference: string): string | undefined => job.clouds.registries.findImage(reference)?.digest
const workshops = async (): Promise<string[]> =>
  (await readdir(job.temp)).filter((name) => name.startsWith('tandem-build-'))

beforeEach(() => job.clouds.registries.admin.ghcr.addToken('job-token', { read: ['octo'], write: ['octo'] }))

describe('a release that builds its image', () => {
  test('delivers one digest to every registry, and moves the branch’s tag once it is released', async () => {
    const one = image('one')
    await docker.builds(one)
    const told = await release()
    expect(told.lines.filter((line) => line.startsWith('error'))).toEqual([])
    expect([told.green, told.outputs['outcome'], told.outputs['digest'], await job.ask()]).toEqual([
      true,
      'released',
      one.digest,
      'one',
    ])
    const names = [home, packages].flatMap((place) => [`${place}:${shortSha()}`, `${place}:main`])
    expect(names.map(tag)).toEqual(names.map(() => one.digest))
    expect(told.outputs['tags']?.split('\n').toSorted()).toEqual(names.toSorted())
    const report = JSON.parse(await readFile(told.outputs['report'] ?? '', 'utf8'))
    expect(report.unit).toMatchObject({
      digest: one.digest,
      built: { platforms: ['linux/amd64', 'linux/arm64'] },
      deliveries: [{ repository: home }, { repository: packages }],
      movedTags: [
        { repository: home, tag: 'main', state: 'moved' },
        { repository: packages, tag: 'main', state: 'moved' },
      ],
    })
    expect(told.summary).toContain('delivered to')
    expect(await workshops()).toEqual([])
  })

  test('names the digest that a tag had before', async () => {
    const [one, two] = [image('one'), image('two', { 'org.opencontainers.image.revision': sha() })]
    await docker.builds(one)
    await release()
    await docker.builds(two)
    const told = await release({ inputs: { tags: 'edge' } })
    expect(told.green).toBe(true)
    expect([tag(`${packages}:edge`), tag(`${packages}:main`)]).toEqual([two.digest, one.digest])
    await docker.builds(one)
    const again = await release({ inputs: { tags: 'edge' } })
    const report = JSON.parse(await readFile(again.outputs['report'] ?? '', 'utf8'))
    expect(report.unit.movedTags).toContainEqual({
      repository: packages,
      tag: 'edge',
      state: 'moved',
      before: two.digest,
    })
  })

  test('is unchanged when the same is built again, and its tags follow all the same', async () => {
    const one = image('one')
    await docker.builds(one)
    await release({ inputs: { tags: 'type=sha' } })
    const told = await release()
    expect([told.green, told.outputs['outcome'], tag(`${packages}:main`)]).toEqual([true, 'unchanged', one.digest])
  })

  test('goes by the revision that image-labels give, when the same is built again', async () => {
    const labels = { 'org.opencontainers.image.revision': 'r4711' }
    const inputs = { 'image-labels': 'org.opencontainers.image.revision=r4711' }
    job.clouds.registries.admin.publish(`${packages}:${shortSha()}`, image('one', labels))
    await docker.builds(image('two', labels))
    expect((await release({ inputs })).outputs['outcome']).toBe('released')
  })

  test('that is sick moves no tag', async () => {
    const one = image('one')
    await docker.builds(one)
    await release()
    await docker.builds(image('two', { 'tandem.sim/respond': 'error-500' }))
    const told = await release({ inputs: { 'health-check-timeout': '5s', tags: 'type=ref,event=branch' } })
    expect([told.green, told.outputs['outcome'], await job.ask()]).toEqual([false, 'rolled-back', 'one'])
    expect([tag(`${home}:main`), tag(`${packages}:main`)]).toEqual([one.digest, one.digest])
  })

  test('is red, though released, when a tag cannot be moved, and the post step moves it', async () => {
    const one = image('one')
    await docker.builds(one)
    // The blobs and manifests come first; from the branch's tag on the registry does not answer.
    job.clouds.kernel.fault({ operation: 'ghcr.manifests.put', kind: 'error-503', nth: 5, times: 200 })
    const told = await release()
    expect([told.green, told.outputs['outcome'], await job.ask()]).toEqual([false, 'released', 'one'])
    expect(told.lines).toContainEqual(expect.stringMatching(/^error: ghcr\.io\/octo\/shop:main was not moved: /))
    expect(told.lines.join('\n')).toContain('docker buildx imagetools create')
    job.clouds.kernel.clearFaults()
    const after = await job.post({ inputs: { 'github-token': 'job-token' } })
    expect([after.green, tag(`${packages}:main`)]).toEqual([true, one.digest])
  })

  test('that changes no service leaves a tag that could not be moved to the post step too', async () => {
    const one = image('one')
    await docker.builds(one)
    await release({ inputs: { tags: 'type=sha' } })
    job.clouds.kernel.fault({ operation: 'ghcr.manifests.put', kind: 'error-503', times: 200 })
    const told = await release()
    expect([told.green, told.outputs['outcome'], tag(`${home}:main`)]).toEqual([false, 'unchanged', one.digest])
    job.clouds.kernel.clearFaults()
    const after = await job.post({ inputs: { 'github-token': 'job-token' } })
    expect([after.green, tag(`${packages}:main`)]).toEqual([true, one.digest])
  })

  test('signs the post step in to the registry of push-to with the password that main had', async () => {
    const one = image('one')
    await docker.builds(one)
    job.clouds.registries.admin.privateRegistry.addAccount('robot', 's3cr3t-of-the-registry')
    const inputs = {
      'push-to': 'registry.example.com/acme/shop',
      'registry-username': 'robot',
      'registry-password': 's3cr3t-of-the-registry',
    }
    job.clouds.kernel.fault({ operation: 'private-registry.manifests.put', kind: 'error-503', nth: 5, times: 200 })
    expect((await release({ inputs })).green).toBe(false)
    job.clouds.kernel.clearFaults()
    const after = await job.post({ inputs })
    expect([after.green, tag('registry.example.com/acme/shop:main')]).toEqual([true, one.digest])
  })

  test('that was killed before it changed anything moves no tag in the post step', async () => {
    const one = image('one')
    await docker.builds(one)
    await release({ inputs: { tags: 'type=sha' } })
    const journal = await createJournal(job.temp, 'r1')
    const tags = [home, packages].map((repository) => ({ repository, tag: 'main' }))
    await journal.append({ type: 'tags', at: 1, digest: one.digest, tags })
    await journal.append({ type: 'plan', at: 2, release: { id: 'r1', order: 1, version: '1', run: '' }, targets: [] })
    const state = { STATE_journal: journal.path, STATE_phase: 'releasing' }
    const after = await job.post({ inputs: { 'github-token': 'job-token' }, environment: state })
    expect([after.green, tag(`${home}:main`), tag(`${packages}:main`)]).toEqual([true, undefined, undefined])
  })

  test('reaches Docker Hub under the name that everybody knows it by', async () => {
    const one = image('one')
    await docker.builds(one)
    job.clouds.registries.admin.dockerHub.addAccount('octo', { password: 'hub-token', namespaces: ['octo'] })
    const login = { 'registry-username': 'octo', 'registry-password': 'hub-token' }
    const told = await release({ inputs: { 'push-to': 'docker.io/octo/shop', ...login } })
    expect(told.lines.filter((line) => line.startsWith('error'))).toEqual([])
    expect(tag('registry-1.docker.io/octo/shop:main')).toBe(one.digest)
  })

  test('is over when main ends: a tag that another run moves on after it stays theirs', async () => {
    const [one, theirs] = [image('one'), image('theirs')]
    await docker.builds(one)
    job.clouds.registries.admin.publish(`${packages}:main`, one)
    expect((await release()).outputs['outcome']).toBe('released')
    for (const place of [home, packages]) job.clouds.registries.admin.publish(`${place}:main`, theirs)
    const after = await job.post({ inputs: { 'github-token': 'job-token' } })
    expect([after.green, tag(`${home}:main`), tag(`${packages}:main`)]).toEqual([true, theirs.digest, theirs.digest])
  })

  test('on a GitHub of somebody’s own keeps the job’s token from ghcr.io', async () => {
    await docker.builds(image('one'))
    const told = await release({ environment: { GITHUB_SERVER_URL: 'https://github.acme.example' } })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'refused'])
    expect(told.lines.filter((line) => line.startsWith('error')).join('\n')).toMatch(/ghcr\.io refused to push/)
  })

  test('says at once which registry fails, while another is still at work', async () => {
    await docker.builds(image('one'))
    job.clouds.kernel.fault({ operation: 'ghcr.manifests.put', kind: 'denied', times: 200 })
    job.clouds.kernel.fault({ operation: 'artifact-registry.manifests.put', kind: 'error-503', times: 3 })
    const { green, lines, outputs } = await release()
    expect([green, outputs['outcome'], await job.ask()]).toEqual([false, 'refused', 'no service'])
    const [failed, delivered] = [`${packages} does not get the image`, `${home} has sha256:`].map((start) =>
      lines.findIndex((line) => line.startsWith(start)),
    )
    expect(failed).toBeGreaterThan(0)
    expect(delivered).toBeGreaterThan(failed ?? 0)
  })

  test('pushes nothing when only a plan is asked for', async () => {
    await docker.builds(image('one'))
    const told = await release({ inputs: { command: 'plan' } })
    expect([told.green, told.outputs['outcome'], await job.ask()]).toEqual([true, 'planned', 'no service'])
    expect(job.clouds.kernel.requests.filter(({ operation }) => /\.(manifests|uploads)\.put$/.test(operation))).toEqual(
      [],
    )
    expect(await workshops()).toEqual([])
  })
})

describe('what stops it, before anything is pushed or changed', () => {
  const nothingWasChanged = async (): Promise<void> => {
    expect(
      job.clouds.kernel.requests.filter(({ operation }) => /manifests\.put|services\.(create|patch)/.test(operation)),
    ).toEqual([])
    expect(await workshops()).toEqual([])
  }

  test.each<readonly [string, StepRun, RegExp]>([
    ['a build that fails', {}, /no space to think/],
    ['a registry without permission', { inputs: { 'github-token': 'reader' } }, /ghcr\.io.*octo\/shop/],
    ['no Docker', { environment: { PATH: '/nonexistent' } }, /there is no "docker" on the PATH/],
    ['no Dockerfile', { inputs: { dockerfile: 'Dockerfile.prod' } }, /dockerfile: "Dockerfile\.prod" is not there/],
    ['a context that does not exist', { inputs: { context: 'app' } }, /context: "app" is not there/],
    ['a context elsewhere', { inputs: { context: 'https://github.com/a/b' } }, /is an address/],
    [
      'an image for no platform of a target',
      { inputs: { platforms: 'linux/arm64' } },
      /gcp\/cloud-run runs linux\/amd64/,
    ],
    ['a secret that is not set', { inputs: { 'build-secrets': 'NPM_TOKEN=' } }, /NPM_TOKEN is empty/],
    ['an image beside it', { inputs: { image: 'shop:1', context: '.' } }, /cannot be given together with context/],
  ])('%s', async (_what, run, problem) => {
    job.clouds.registries.admin.ghcr.addToken('reader', { read: ['octo'], write: [] })
    await docker.builds(image('one'))
    if (_what === 'a build that fails') await docker.fails('ERROR: failed to solve: no space to think\n')
    const told = await release(run)
    expect(told.green).toBe(false)
    expect(told.outputs['outcome']).toBe('refused')
    expect(told.lines.filter((line) => line.startsWith('error')).join('\n')).toMatch(problem)
    await nothingWasChanged()
  })

  test('a version that another commit has', async () => {
    const theirs = image('theirs', { 'org.opencontainers.image.revision': 'f'.repeat(40) })
    job.clouds.registries.admin.publish(`${packages}:1.2.3`, theirs)
    await docker.builds(image('ours'))
    const told = await release({ inputs: { tags: 'type=semver,pattern={{version}},value=v1.2.3' } })
    expect(told.lines.filter((line) => line.startsWith('error')).join('\n')).toMatch(
      /ghcr\.io\/octo\/shop:1\.2\.3 names sha256:.* built from commit f{40}/,
    )
    expect(tag(`${packages}:1.2.3`)).toBe(theirs.digest)
  })
})

describe('a builder of our own, for a platform that the current one lacks,', () => {
  const named = async (verb: string): Promise<readonly (string | undefined)[]> =>
    (await docker.calls()).filter(({ args }) => args[1] === verb).map(({ args }) => args.find(isOurs))
  const both = { platforms: 'linux/amd64, linux/arm64' }
  const isOurs = (word: string): boolean => word.startsWith('tandem-build-')

  test('is removed once, when the release is over', async () => {
    await docker.builds(image('one'))
    await docker.canBuildFor({ current: 'linux/amd64' })
    const told = await release({ inputs: both })
    expect([told.green, told.outputs['outcome']]).toEqual([true, 'released'])
    const [made] = await named('create')
    expect([made, await named('rm')]).toEqual([expect.stringMatching(/^tandem-build-/), [made]])
    expect(await workshops()).toEqual([])
  })

  test('is removed once where it cannot build it either', async () => {
    await docker.canBuildFor({ current: 'linux/amd64', made: 'linux/amd64' })
    const told = await release({ inputs: both })
    expect([told.green, told.outputs['outcome']]).toEqual([false, 'refused'])
    expect(told.lines.join('\n')).toContain('no builder here can build linux/arm64')
    expect(await named('rm')).toHaveLength(1)
  })
})

test('no secret of the run reaches Docker’s arguments or environment, nor the log', async () => {
  await docker.builds(image('one'))
  const inputs = { 'build-secrets': 'npm_token: "s3cr3t-of-the-build"', 'build-args': 'MODE=fast' }
  const told = await release({ inputs })
  expect(told.green).toBe(true)
  const calls = await docker.calls()
  const build = calls.find(({ args }) => args.includes('--output'))
  expect(build?.env).toMatchObject({ TANDEM_BUILD_SECRET_1: 's3cr3t-of-the-build' })
  expect(build?.args).toEqual(expect.arrayContaining(['--secret', 'id=npm_token,env=TANDEM_BUILD_SECRET_1']))
  expect(calls.map(({ args }) => args.join(' ')).join('\n')).not.toContain('s3cr3t')
  const names = calls.flatMap(({ env }) => Object.keys(env))
  expect(names.filter((name) => /^INPUT_|^STATE_|ID_TOKEN|GITHUB_/.test(name))).toEqual([])
  expect(JSON.stringify(calls)).not.toContain('job-token')
  expect(told.lines.join('\n')).not.toContain('s3cr3t')
})

test('what a dead main step has left is taken away by the post step', async () => {
  const left = join(job.temp, 'tandem-build-abc')
  await mkdir(join(left, 'layout'), { recursive: true })
  const told = await job.post({
    environment: {
      STATE_scratch: left,
      STATE_builder: 'tandem-build-abc',
      PATH: `${docker.path}:${process.env['PATH']}`,
    },
  })
  expect(told.lines.filter((line) => line.startsWith('error'))).toEqual([])
  expect(await workshops()).toEqual([])
  expect((await docker.calls()).map(({ args }) => args)).toEqual([['buildx', 'rm', '--force', 'tandem-build-abc']])
})

const sha = (): string => job.sha
const shortSha = (): string => `sha-${sha().slice(0, 7)}`
