import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import {
  combineCredentials,
  type CredentialSource,
  credentialsFor,
  dockerConfigCredentials,
} from './image/credentials.ts'
import { parseReference } from './image/reference.ts'
import { createRegistries, type Registries } from './image/registry.ts'
import type { Settings } from './settings/settings.ts'

export interface OpenRegistries {
  readonly registries: Registries
  /** Names and passwords, minted when they are asked for. */
  readonly credentials: CredentialSource
}

/** What was given to sign in with, besides the clouds' identities. */
export interface Logins {
  readonly githubToken?: string | undefined
  /** For these hosts alone. */
  readonly login?: { readonly hosts: readonly string[]; readonly username: string; readonly password: string }
}

/** The clouds' own registries, the login that was given, what `docker login` has left, GitHub's packages, and the clouds' other registries. */
export async function openRegistries(
  { githubToken, login }: Logins,
  clouds: Clouds,
  action: Action,
): Promise<OpenRegistries> {
  const sources: CredentialSource[] = clouds.all.map(({ credentials }) => credentials)
  if (login !== undefined) {
    const { hosts, username, password } = login
    sources.push(...hosts.map((host) => credentialsFor(host, { username, password })))
  }
  const config = await readDockerConfig(action)
  if (config !== undefined) sources.push(dockerConfigCredentials(config))
  if (githubToken !== undefined) {
    // The job's token reads what its repository may; a public image of anybody else needs none.
    const job = { username: action.run.actor || 'token', password: githubToken, optional: true }
    sources.push(credentialsFor(packagesOf(action.run.serverUrl), job))
  }
  sources.push(...clouds.all.flatMap(({ guestCredentials }) => guestCredentials ?? []))
  const credentials = known(combineCredentials(...sources), action)
  return { registries: createRegistries({ http: action.http, credentials }), credentials }
}

/**
 * The registry of the GitHub that the job's token is of. An enterprise's own has its own
 * (docs.github.com/enterprise-server, working with the container registry, read November 2026), and its tokens are no business of ghcr.io.
 */
function packagesOf(serverUrl: string): string {
  const { host } = new URL(serverUrl)
  return host === 'github.com' ? 'ghcr.io' : `containers.${host}`
}

export function loginsOf({ githubToken, registry, source }: Settings): Logins {
  const hosts = source.kind === 'image' ? [parseReference(source.reference).host] : source.build.pushTo.map(hostOf)
  return { githubToken, ...(registry === undefined ? {} : { login: { hosts, ...registry } }) }
}

export const hostOf = (repository: string): string => repository.split('/')[0] ?? repository

/** Whatever is offered to a registry is not shown, not even as the header that carries it. */
const known =
  (source: CredentialSource, { secrets }: Action): CredentialSource =>
  async (host, context) => {
    const found = await source(host, context)
    if (found !== undefined) secrets.add([found.password, `${found.username}:${found.password}`])
    return found
  }

async function readDockerConfig({ environment, context }: Action): Promise<string | undefined> {
  const folder = environment['DOCKER_CONFIG'] ?? join(environment['HOME'] ?? homedir(), '.docker')
  try {
    return await readFile(join(folder, 'config.json'), 'utf8')
  } catch {
    context.log.debug(`No Docker configuration in ${folder}`)
    return undefined
  }
}
