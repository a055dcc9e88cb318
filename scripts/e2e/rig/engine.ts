import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { modestRuntime } from './capabilities.ts'
import { type Server, startServer, stopServer, untilReady } from './processes.ts'
import { has, locate } from './programs.ts'

export interface EngineOptions {
  readonly folder: string
  readonly bridge: string
  readonly gateway: string
  /** A registry that is asked before Docker Hub; host and port. */
  readonly mirror: string
}

/** A container engine that shares nothing with one that this machine may have. */
export interface Engine extends AsyncDisposable {
  /** For DOCKER_HOST. */
  readonly host: string
}

export async function startEngine(options: EngineOptions): Promise<Engine> {
  const { folder } = options
  await using started = new AsyncDisposableStack()
  // dockerd would take the machine's own containerd, if one runs, and its containers with it.
  const containerd = await startContainerd(folder)
  started.defer(() => stopServer(containerd))
  const host = `unix://${join(folder, 'docker.sock')}`
  const config = join(folder, 'daemon.json')
  await writeFile(config, JSON.stringify(await configuration(options, host)))
  const dockerd = await startServer(locate('dockerd'), ['--config-file', config], { log: join(folder, 'dockerd.log') })
  started.defer(() => stopServer(dockerd))
  await untilReady(dockerd, () => has('docker', '--host', host, 'version'))
  const running = started.move()
  return { host, [Symbol.asyncDispose]: () => running.disposeAsync() }
}

const socketOf = (folder: string): string => join(folder, 'containerd.sock')

async function startContainerd(folder: string): Promise<Server> {
  const home = join(folder, 'containerd')
  await mkdir(home)
  const config = join(folder, 'containerd.toml')
  const lines = [
    'version = 2',
    `root = "${home}/root"`,
    `state = "${home}/state"`,
    // Kubernetes' side of it would want a network of its own.
    'disabled_plugins = ["io.containerd.grpc.v1.cri"]',
    '[grpc]',
    `  address = "${socketOf(folder)}"`,
  ]
  await writeFile(config, `${lines.join('\n')}\n`)
  // dockerd cannot stop its containers without it.
  const options = { log: join(folder, 'containerd.log'), outlives: true }
  return startServer(locate('containerd'), ['--config', config], options)
}

async function configuration({ folder, bridge, gateway, mirror }: EngineOptions, host: string): Promise<object> {
  const runtime = await modestRuntime(folder)
  return {
    hosts: [host],
    'data-root': join(folder, 'data'),
    'exec-root': join(folder, 'run'),
    pidfile: join(folder, 'docker.pid'),
    containerd: socketOf(folder),
    bridge,
    // A second engine empties the chains of the first one when it starts. Published ports go through docker-proxy.
    iptables: false,
    'ip-forward': false,
    'ip-masq': false,
    // Nothing answers there: a name that a container asks for is unknown at once, instead of after half a minute.
    dns: [gateway],
    'registry-mirrors': [`http://${mirror}`],
    'shutdown-timeout': 5,
    ...(runtime && { runtimes: { modest: { path: runtime } }, 'default-runtime': 'modest' }),
  }
}
