import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { startServer, stopServer, untilReady } from './processes.ts'
import { locate } from './programs.ts'
import { must } from './step.ts'

/** The CNCF's registry, as Debian packages it, over plain HTTP. */
export interface Registry extends AsyncDisposable {
  /** Address and port. */
  readonly host: string
  /** Of the only one who may read and write; absent when everybody may. */
  readonly login?: { readonly username: string; readonly password: string }
  /** What it was asked, and its errors. */
  readonly log: string
}

export interface RegistryOptions {
  readonly name: string
  /** For its configuration and its log. */
  readonly folder: string
  /** Of this machine alone: loopback, or a bridge. */
  readonly address: string
  /** Where it keeps what it has. Default: in its folder. */
  readonly store?: string
  readonly access: 'login' | 'everybody' | 'everybody reads'
}

export async function startRegistry(options: RegistryOptions): Promise<Registry> {
  const { name, address, access } = options
  const folder = join(options.folder, name)
  await mkdir(folder)
  const host = `${address}:${await freePort(address)}`
  const login = access === 'login' ? { username: name, password: randomBytes(18).toString('base64url') } : undefined
  const auth = login && { htpasswd: { realm: name, path: await passwordFile(folder, login) } }
  const config = configuration({ store: join(folder, 'store'), ...options }, host, auth)
  await writeFile(join(folder, 'config.json'), JSON.stringify(config), { mode: 0o600 })
  const log = join(folder, 'log')
  const server = await startServer(locate('docker-registry'), ['serve', join(folder, 'config.json')], { log })
  const stop = (): Promise<void> => stopServer(server)
  await untilReady(server, () => answers(host)).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { host, log, ...(login && { login }), [Symbol.asyncDispose]: stop }
}

/** It is YAML to the registry; JSON is that too. */
const configuration = ({ store, access }: RegistryOptions, host: string, auth: object | undefined): object => ({
  version: 0.1,
  log: { level: 'info', fields: { host } },
  storage: {
    filesystem: { rootdirectory: store },
    delete: { enabled: true },
    maintenance: { readonly: { enabled: access === 'everybody reads' }, uploadpurging: { enabled: false } },
  },
  http: { addr: host, secret: randomBytes(18).toString('hex') },
  ...(auth && { auth }),
})

/** It takes bcrypt alone, which Node has not; Perl, essential to Debian, asks libcrypt. The password goes by the environment. */
async function passwordFile(folder: string, login: NonNullable<Registry['login']>): Promise<string> {
  const salt = randomBytes(32).toString('hex').slice(0, 22)
  const hash = await must('perl', ['-e', 'print crypt($ENV{PASSWORD}, q($2y$05$) . $ENV{SALT})'], {
    env: { PASSWORD: login.password, SALT: salt },
  })
  const file = join(folder, 'htpasswd')
  await writeFile(file, `${login.username}:${hash}\n`, { mode: 0o600 })
  return file
}

const answers = (host: string): Promise<boolean> =>
  fetch(`http://${host}/v2/`).then(
    ({ status }) => status === 200 || status === 401,
    () => false,
  )

const freePort = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, address, () => {
      const taken = server.address()
      server.close(() => resolve(typeof taken === 'object' && taken !== null ? taken.port : 0))
    })
  })
