import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ready } from '../../simulators/clouds.ts'
import { type Check, check, type Client, type Desk } from './client.ts'
import { type Ended, eventually, lastWords, runCommand } from './command.ts'

const folder = resolve('node_modules/.cache/e2e/go')
const program = join(folder, 'crane')
const source = 'github.com/google/go-containerregistry/cmd/crane@v0.20.6'
const host = `${ready.region}-docker.pkg.dev`
const repository = `${host}/${ready.project}/tandem/shop`

/** An OCI client in Go: what Tandem has delivered is a good image to it, and its own copy is the same. */
export const crane: Client = {
  name: 'crane',
  ready: async () => {
    if (existsSync(program)) return undefined
    if ((await runCommand('go', ['version'])).code !== 0) return 'Go is not on this machine'
    await mkdir(folder, { recursive: true })
    const built = await runCommand('go', ['install', source], { env: { GOBIN: folder }, timeout: 300_000 })
    return built.code === 0 ? undefined : `it cannot be built: ${lastWords(built)}`
  },
  run: async (desk) => {
    const { scene } = desk
    const image = scene.publish('3.0.0')
    const release = await scene.release(image)
    await release.folders.remove()
    const { digest = '' } = release.outputs
    return [
      check('Tandem delivers an image', release.outputs['outcome'] === 'released', release.log),
      ...(await look(desk, image, digest)),
    ]
  },
}

async function look(desk: Desk, image: string, digest: string): Promise<Check[]> {
  const run = await craneAt(desk)
  const delivered = `${repository}@${digest}`
  const there = await run('digest', delivered)
  const valid = await run('validate', '--remote', delivered)
  const platforms = await run('manifest', delivered)
  const copied = await run('copy', image, `${repository}:by-crane`)
  const again = await eventually(
    () => run('digest', `${repository}:by-crane`),
    ({ code }) => code === 0,
  )
  const tags = await eventually(
    () => run('ls', repository),
    ({ stdout }) => stdout.includes('by-crane'),
  )
  const refused = await run('manifest', `${host}/${ready.project}/none/shop:1`)
  return [
    check('which is there by its digest', there.stdout.trim() === digest, lastWords(there)),
    check('and valid, every blob of it', valid.code === 0, lastWords(valid)),
    check('index and all', platforms.stdout.includes('arm64'), lastWords(platforms)),
    check('its own copy is the same', copied.code === 0 && again.stdout.trim() === digest, lastWords(copied)),
    check('tags are listed', tags.stdout.includes('by-crane'), lastWords(tags)),
    check('a repository that is not there is refused', refused.code === 1, lastWords(refused)),
  ]
}

async function craneAt({ operator, folder: home, scene }: Desk): Promise<(...parameters: string[]) => Promise<Ended>> {
  const auth = Buffer.from(`oauth2accesstoken:${scene.clouds.google.operatorToken}`).toString('base64')
  await writeFile(join(home, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }), { mode: 0o600 })
  return (...parameters) => runCommand(program, parameters, { env: { ...operator.environment, DOCKER_CONFIG: home } })
}
