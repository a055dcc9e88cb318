import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Checkout, type Commit, createCheckout } from '../../simulators/checkout.ts'
import type { ActionRun } from '../../simulators/runner/runner.ts'
import { cloudsOf, type Scene, type SceneRun } from '../../simulators/scene.ts'
import { watchArguments } from './builds/argument-watch.ts'
import { filesWith } from './builds/left-behind.ts'
import { lookAt, type RegistryLook } from './builds/registry-look.ts'
import { type Check, check, type Client } from './client.ts'
import { runCommand } from './command.ts'
import type { Rig } from './rig/rig.ts'

/**
 * The packaged action builds examples/hello with the real BuildKit for two platforms, pushes to three real registries beside the clouds'
 * own, and releases on both clouds, which run it in real containers.
 */
export const builds: Client = {
  name: 'builds with BuildKit',
  speed: 60,
  containers: 'docker',
  // It takes the image alone in which Lambda Web Adapter is: found where it was built in.
  awsPlatform: 'lambda',
  needsRig: true,
  ready: async () => undefined,
  run: async ({ scene, rig }) => {
    if (typeof rig !== 'object') return [check('the rig stands', false, rig)]
    const checkout = await createCheckout(process.cwd())
    try {
      const desk = await openDesk(scene, rig, checkout)
      return [
        ...(await firstAndAgain(desk)),
        ...(await attested(desk)),
        ...(await broken(desk)),
        ...(await secrets(desk)),
        ...(await killed(desk)),
      ]
    } finally {
      await runCommand('docker', ['buildx', 'rm', '--force', builder])
      await checkout.remove()
    }
  },
}

const builder = 'of-the-team'
const repository = 'team/hello'

interface BuildDesk {
  readonly scene: Scene
  readonly rig: Rig
  readonly checkout: Checkout
  readonly looks: readonly RegistryLook[]
}

/** The logins are there as `docker login` leaves them. */
async function openDesk(scene: Scene, rig: Rig, checkout: Checkout): Promise<BuildDesk> {
  const auths = rig.registries.map(({ host, login }) => {
    const auth = Buffer.from(`${login?.username}:${login?.password}`).toString('base64')
    return [host, { auth }] as const
  })
  const config = join(rig.environment['DOCKER_CONFIG'] ?? '', 'config.json')
  const known: unknown = JSON.parse(await readFile(config, 'utf8'))
  await writeFile(config, JSON.stringify({ ...Object(known), auths: Object.fromEntries(auths) }), { mode: 0o600 })
  return { scene, rig, checkout, looks: rig.registries.map((registry) => lookAt(registry, repository)) }
}

/** A builder as a team sets it up; new, it knows nothing of earlier builds. */
async function newBuilder(): Promise<void> {
  await runCommand('docker', ['buildx', 'rm', '--force', builder])
  const options = ['--driver', 'docker-container', '--driver-opt', 'network=host']
  await runCommand('docker', ['buildx', 'create', '--name', builder, ...options, '--bootstrap'])
}

const inputsFor = ({ registries }: Rig): Readonly<Record<string, string>> => ({
  'push-to': registries.map(({ host }) => `${host}/${repository}`).join('\n'),
  cache: 'registry',
  'health-check-marker': 'x-release-id',
  'health-check-timeout': '30s',
})

async function release(
  { scene, rig }: BuildDesk,
  commit: Commit,
  { inputs = {}, env = {}, ...run }: SceneRun = {},
): Promise<ActionRun> {
  const running = scene.start(commit, {
    target: 'both',
    inputs: { ...inputsFor(rig), ...inputs },
    env: { ...env, BUILDX_BUILDER: builder },
    ...run,
  })
  // What hangs is cancelled, as the job's time limit would do it.
  const limit = setTimeout(running.cancel, 240_000)
  const ended = await running.result
  clearTimeout(limit)
  await ended.folders.remove()
  return ended
}

const answers = (scene: Scene) => Promise.all(cloudsOf('both').map((cloud) => scene.ask(cloud)))
const digests = ({ looks }: BuildDesk, reference: string) => Promise.all(looks.map((look) => look.digest(reference)))
const all = (values: readonly (string | undefined)[], wanted: string | undefined): boolean =>
  wanted !== undefined && values.every((value) => value === wanted)

async function firstAndAgain(desk: BuildDesk): Promise<Check[]> {
  const commit = await desk.checkout.commit('1.0.0')
  await newBuilder()
  const first = await release(desk, commit)
  const { digest = '', outcome } = first.outputs
  const told = await answers(desk.scene)
  const marked = told.every((each) => each?.status === 200 && each.release === first.outputs['release-id'])
  const tagged = await Promise.all(['main', `sha-${commit.sha.slice(0, 7)}`, digest].map((each) => digests(desk, each)))
  const platforms = JSON.stringify(await desk.looks[0]?.manifest(digest))
  // What it knows comes from the registry alone.
  await newBuilder()
  const again = await release(desk, commit)
  const isCached = /built for .* (\d+) of \1 steps from the cache|, [1-9]\d* of \d+ steps from the cache/.test(
    again.log,
  )
  return [
    check('a commit is built and released to both clouds', outcome === 'released', first.log),
    check('whose addresses answer with this release’s marker', marked, { told, outputs: first.outputs }),
    check(
      'three real registries have the same digest, by commit, branch and digest',
      tagged.every((each) => all(each, digest)),
      tagged,
    ),
    check('for amd64 and arm64', /amd64/.test(platforms) && /arm64/.test(platforms), platforms),
    check('the same commit with a new builder gives the same digest', again.outputs['digest'] === digest, again.log),
    check('from the cache in the registry', isCached, again.log),
    check('and is unchanged', again.outputs['outcome'] === 'unchanged', again.log),
  ]
}

async function attested(desk: BuildDesk): Promise<Check[]> {
  const commit = await desk.checkout.commit('1.1.0')
  const plain = await release(desk, commit, { inputs: { command: 'plan' } })
  const run = await release(desk, commit, { inputs: { attest: 'provenance' } })
  const { digest = '', outcome } = run.outputs
  const manifests = await Promise.all(desk.looks.map(async (look) => JSON.stringify(await look.manifest(digest))))
  const [index = ''] = manifests
  return [
    check('with provenance it is released', outcome === 'released', run.log),
    check('three registries have the same digest', all(await digests(desk, digest), digest), manifests),
    check('with attestations in the index', index.includes('attestation-manifest'), index),
    check('in the form that every registry takes', !/"(?:subject|artifactType)"/.test(index), index),
    check(
      'a plan tells the digest without them',
      plain.outputs['outcome'] === 'planned' && plain.outputs['digest'] !== digest,
      plain.log,
    ),
  ]
}

interface Broken {
  readonly title: string
  readonly edit?: (server: string) => string
  readonly inputs?: Readonly<Record<string, string>>
  /** What the report's first lines tell. */
  readonly cause: readonly RegExp[]
}

/** The service's own tests, which the build runs, must not see what is broken. */
const onCloud = `const onCloud = ['aws', 'gcp'].includes(process.env.CLOUD_PROVIDER)\n`

const brokenVersions: readonly Broken[] = [
  {
    title: 'one that crashes',
    edit: (server) => `${onCloud}if (onCloud) { console.error('no database at db:5432'); process.exit(3) }\n${server}`,
    cause: [/exit[^\n]*\b3\b/i, /no database at db:5432/],
  },
  {
    title: 'one that listens on another port',
    edit: (server) =>
      onCloud + server.replace('server.listen(Number(PORT)', 'server.listen(onCloud ? 9999 : Number(PORT)'),
    cause: [/port/i],
  },
  { title: 'one for arm64 alone', inputs: { platforms: 'linux/arm64' }, cause: [/runs linux\/amd64/] },
]

async function broken(desk: BuildDesk): Promise<Check[]> {
  const checks: Check[] = []
  for (const { title, edit, inputs = {}, cause } of brokenVersions) {
    const [before, main] = [await answers(desk.scene), await digests(desk, 'main')]
    const run = await release(desk, await desk.checkout.commit(`0.0.${checks.length}`, edit), { inputs })
    const [after, mainNow] = [await answers(desk.scene), await digests(desk, 'main')]
    const first = firstLines(run.summary)
    checks.push(
      check(`${title} is red`, run.conclusion === 'failure', run.log),
      check(
        'with its cause in the first lines',
        cause.every((each) => each.test(first)),
        first,
      ),
      check('both clouds serve the old one', JSON.stringify(after) === JSON.stringify(before), { before, after }),
      check('and no moving tag has moved', JSON.stringify(mainNow) === JSON.stringify(main), { main, mainNow }),
    )
  }
  return checks
}

/** Of the job's summary: what somebody sees first. */
const firstLines = (summary: string): string => summary.split('\n').slice(0, 12).join('\n')

const canary = 'canary-of-the-build-5f1c'

/** A build that mounts a secret, and prints it in pieces that no mask knows, to prove that it was there. */
const withSecret = (dockerfile: string, command: string): string =>
  dockerfile.replace(
    'RUN node --test',
    `RUN --mount=type=secret,id=npm_token test "$(cat /run/secrets/npm_token)" = "$(echo canary-of-the-build; )-5f1c" && ${command} && node --test`,
  )

async function editDockerfile(commit: Commit, command: string): Promise<void> {
  const path = join(commit.folder, commit.context, 'Dockerfile')
  const original = await readFile(join(process.cwd(), commit.context, 'Dockerfile'), 'utf8')
  await writeFile(path, withSecret(original, command))
}

async function secrets(desk: BuildDesk): Promise<Check[]> {
  await editDockerfile(await desk.checkout.commit('2.0.0-before'), 'true')
  const commit = await desk.checkout.commit('2.0.0')
  const passwords = desk.rig.registries.flatMap(({ login }) => login?.password ?? [])
  const watch = watchArguments([canary, ...passwords])
  const run = await release(desk, commit, { inputs: { 'build-secrets': `npm_token=${canary}` } })
  const seen = await watch.stop()
  const contents = await desk.looks[0]?.contents(run.outputs['digest'] ?? '')
  const inImage = contents?.some((bytes) => [canary, ...passwords].some((text) => bytes.includes(text)))
  const inLog = [canary, ...passwords].filter((text) => run.rawLog.replaceAll(/^::add-mask::.*$/gm, '').includes(text))
  return [
    check('a build that mounts a secret is released', run.outputs['outcome'] === 'released', run.log),
    check('no secret or password is in any process’s arguments', seen.length === 0, seen),
    check('nor in the log', inLog.length === 0, run.log),
    check('nor in the image’s layers and history', inImage === false, inImage),
  ]
}

/** Main is killed in the middle of a build with a builder of its own, and the post step comes. */
async function killed(desk: BuildDesk): Promise<Check[]> {
  const { scene, rig, checkout } = desk
  await editDockerfile(await checkout.commit('3.0.0-before'), 'sleep 60')
  const commit = await checkout.commit('3.0.0')
  const running = scene.start(commit, {
    target: 'both',
    inputs: { ...inputsFor(rig), 'build-secrets': `npm_token=${canary}` },
    onLine: (line) => {
      if (/RUN .*sleep 60/.test(line)) running.kill('SIGKILL')
    },
  })
  const run = await running.result
  const passwords = rig.registries.flatMap(({ login }) => login?.password ?? [])
  const left = [
    ...(await filesWith(run.folders.root, [canary, ...passwords])),
    ...(await filesWith(rig.environment['DOCKER_CONFIG'] ?? '', [canary])),
  ]
  const builders = await runCommand('docker', ['buildx', 'ls', '--format', '{{.Name}}'])
  const containers = await runCommand('docker', ['ps', '--all', '--format', '{{.Names}}'])
  await run.folders.remove()
  return [
    check('a run is killed in the middle of its build', run.main.signal === 'SIGKILL', run.log),
    check('no secret or password is left on the disk', left.length === 0, left),
    check(
      'nor a builder',
      !/tandem-build/.test(builders.stdout + containers.stdout),
      builders.stdout + containers.stdout,
    ),
  ]
}
