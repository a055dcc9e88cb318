import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeBridge } from './bridge.ts'
import { emulate } from './emulation.ts'
import { type Engine, startEngine } from './engine.ts'
import { imageStore } from './images/store.ts'
import { clearLeftovers, openPlace } from './place.ts'
import { foreign, installPrograms, native, requireDebian } from './programs.ts'
import { type Registry, startRegistry } from './registry.ts'
import { timedBy, together } from './step.ts'
import { buildTools, type Tools } from './tools.ts'

/** A container engine, buildx, BuildKit and registries of this run's own: the real ones, from package registries. */
export interface Rig extends AsyncDisposable {
  /** DOCKER_HOST and DOCKER_CONFIG, for whoever calls `docker`. */
  readonly environment: Readonly<Record<string, string>>
  /** What its builders can build; the second one is emulated. */
  readonly platforms: readonly [string, string]
  /** Three to push to, on loopback, each with a login. */
  readonly registries: readonly [Registry, Registry, Registry]
  /** With a login too, and within a builder's reach: for a cache. */
  readonly cache: Registry
  /** What Docker Hub is to the engine and to its builders; to these ECR Public too. */
  readonly mirror: Registry
}

/** Takes some seconds, the first time on a machine minutes. Rejects with `Unavailable` where it cannot be had. */
export async function openRig(tell: (line: string) => void): Promise<Rig> {
  const timed = timedBy(tell)
  requireDebian()
  await clearLeftovers()
  await using started = new AsyncDisposableStack()
  const { folder, name, willMount } = started.use(await openPlace())
  const programs = timed('programs from Debian', installPrograms)
  const tools = timed('buildx and BuildKit by Go', buildTools)
  const images = timed('base images', () => imageStore(join(folder, 'images'), { tools, programs }))
  const [, built, store] = await together([programs, tools, images])
  await timed('emulation', () => emulate(name, willMount))

  const gateway = await makeBridge(name)
  const registry = async (each: string, address: string): Promise<Registry> =>
    started.use(await startRegistry({ name: each, folder, address, access: 'login' }))
  const mirror = started.use(
    await startRegistry({ name: 'mirror', folder, address: gateway, store, access: 'everybody reads' }),
  )
  const [engine, cache, ...registries] = await timed('engine and registries', () =>
    together([
      startEngine({ folder, bridge: name, gateway, mirror: mirror.host }).then((each) => started.use(each)),
      registry('cache', gateway),
      registry('first', '127.0.0.1'),
      registry('second', '127.0.0.1'),
      registry('third', '127.0.0.1'),
    ] as const),
  )
  const environment = await configureDocker({ folder, engine, tools: built, mirror, cache })
  const running = started.move()
  return {
    environment,
    platforms: [`linux/${native}`, `linux/${foreign}`],
    registries,
    cache,
    mirror,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  }
}

interface Parts {
  readonly folder: string
  readonly engine: Engine
  readonly tools: Tools
  readonly mirror: Registry
  readonly cache: Registry
}

async function configureDocker({ folder, engine, tools, mirror, cache }: Parts): Promise<Rig['environment']> {
  const config = join(folder, 'docker')
  await mkdir(join(config, 'cli-plugins'), { recursive: true })
  await mkdir(join(config, 'buildx'))
  await writeFile(join(config, 'config.json'), '{}')
  await symlink(tools.buildx, join(config, 'cli-plugins/docker-buildx'))
  // buildx gives it to each builder that it makes without a configuration (its util/confutil/config.go, November 2026).
  const lines = [
    ...['docker.io', 'public.ecr.aws'].flatMap((host) => [`[registry."${host}"]`, `  mirrors = ["${mirror.host}"]`]),
    ...[mirror, cache].flatMap(({ host }) => [`[registry."${host}"]`, '  http = true']),
  ]
  await writeFile(join(config, 'buildx/buildkitd.default.toml'), `${lines.join('\n')}\n`)
  return { DOCKER_HOST: engine.host, DOCKER_CONFIG: config }
}
