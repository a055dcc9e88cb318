import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from './environment.ts'

const userFolder = (environment: Environment): string =>
  environment['DOCKER_CONFIG'] || join(environment['HOME'] || homedir(), '.docker')

/** buildx keeps its builders where they were; else it would know none but the default one. */
export const dockerConfigEnvironment = (home: string, environment: Environment): Environment => ({
  DOCKER_CONFIG: home,
  BUILDX_CONFIG: environment['BUILDX_CONFIG'] || join(userFolder(environment), 'buildx'),
  PATH: [home, environment['PATH']].filter(Boolean).join(':'),
})

/**
 * The user's Docker configuration once more, in a folder of ours, with a helper for one registry's credentials. All that
 * the user's folder holds besides is there under its own name: contexts, plug-ins, certificates.
 */
export async function writeDockerConfig(
  home: string,
  { host, helper }: { host: string; helper: string },
  environment: Environment,
): Promise<void> {
  const folder = userFolder(environment)
  const others = (await readdir(folder).catch(() => [])).filter((name) => name !== 'config.json')
  await Promise.all(others.map((name) => symlink(join(folder, name), join(home, name))))
  const given = parsed(await readFile(join(folder, 'config.json'), 'utf8').catch(() => '{}'))
  const helpers = 'credHelpers' in given && isObject(given.credHelpers) ? given.credHelpers : {}
  const config = { ...given, credHelpers: { ...helpers, [serverOf(host)]: helper } }
  await writeFile(join(home, 'config.json'), JSON.stringify(config), { mode: 0o600 })
}

const hub = ['docker.io', 'index.docker.io', 'registry-1.docker.io']

/** Docker Hub has many names. */
export const isSameHost = (a: string, b: string): boolean => a === b || (hub.includes(a) && hub.includes(b))

/** The name under which Docker keeps a registry's login (docker/cli, cli/config; November 2026). */
const serverOf = (host: string): string => (hub.includes(host) ? 'https://index.docker.io/v1/' : host)

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : {}
  } catch {
    // Docker says what is wrong with it, and goes on without.
    return {}
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
