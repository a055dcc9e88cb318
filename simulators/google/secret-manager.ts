/**
 * Secret Manager's API, reading side.
 * Follows https://cloud.google.com/secret-manager/docs/reference/rest/v1/projects.secrets and
 * https://cloud.google.com/secret-manager/docs/access-control (copies of November 2026); error texts are of public logs.
 */
import { createHash } from 'node:crypto'
import { crc32c } from './crc32c.ts'
import type { Reply, Simulator } from '../kernel/types.ts'
import { type Asked, type Endpoint, ok, part, routeOf } from './endpoint.ts'
import type { Iam } from './iam.ts'
import { readModel } from './model.ts'
import { pageOf } from './page.ts'
import { policyEndpoints } from './policy-endpoints.ts'
import { findProject } from './projects.ts'
import { refuseAsGoogle, rpcError } from './rpc.ts'
import { findVersion, type Secret, type Secrets, type SecretVersion } from './secrets.ts'
import type { Tokens } from './tokens.ts'
import type { Project } from './types.ts'

export interface SecretManagerParts {
  readonly projects: ReadonlyMap<string, Project>
  readonly tokens: Tokens
  readonly iam: Iam
  readonly secrets: Secrets
}

const model = readModel('secret-manager.json')
const v1 = 'google.cloud.secretmanager.v1'
const secretsPath = '/v1/projects/{project}/secrets'
const secretPath = `${secretsPath}/{secret}`

export function createSecretManager(parts: SecretManagerParts): Simulator {
  const endpoints = [
    ...endpointsOf(parts),
    ...policyEndpoints({
      ...parts,
      model,
      operation: 'secretmanager.projects.secrets',
      path: secretPath,
      permission: 'secretmanager.secrets',
      resourceOf: (asked) => `projects/${part(asked, 'project')}/secrets/${part(asked, 'secret')}`,
      missing: (asked) => (secretOf(parts, asked) ? undefined : secretNotFound(parts, asked)),
    }),
  ]
  return {
    name: 'secretmanager',
    hosts: ['secretmanager.googleapis.com'],
    routes: endpoints.map((each) => routeOf(parts.tokens, each)),
    refuse: refuseAsGoogle,
    reset: () => parts.secrets.clear(),
  }
}

function endpointsOf(parts: SecretManagerParts): readonly Endpoint[] {
  const get = (name: string, path: string, request: string, handle: (asked: Asked) => Reply): Endpoint => ({
    operation: `secretmanager.projects.secrets.${name}`,
    method: 'GET',
    path,
    model,
    request: `${v1}.${request}`,
    handle,
  })
  const versionPath = `${secretPath}/versions/{version}`
  return [
    get('list', secretsPath, 'ListSecretsRequest', (asked) => listSecrets(parts, asked)),
    get('get', secretPath, 'GetSecretRequest', (asked) => getSecret(parts, asked)),
    get('versions.list', `${secretPath}/versions`, 'ListSecretVersionsRequest', (asked) => listVersions(parts, asked)),
    get('versions.get', versionPath, 'GetSecretVersionRequest', (asked) => getVersion(parts, asked)),
    get('versions.access', `${versionPath}:access`, 'AccessSecretVersionRequest', (asked) => access(parts, asked)),
  ]
}

const pageSizes = { usual: 25_000, most: 25_000 }

function listSecrets(parts: SecretManagerParts, asked: Asked): Reply {
  const project = part(asked, 'project')
  const denied = parts.iam.permit(asked.principal, 'secretmanager.secrets.list', `projects/${project}`)
  if (denied) return denied
  const secrets = parts.secrets.inProject(project)
  const page = pageOf(secrets, asked.message, pageSizes)
  if ('refused' in page) return page.refused
  const { items, ...next } = page
  return ok({
    ...(items.length > 0 && { secrets: items.map(describeSecret) }),
    ...nextOf(next),
    totalSize: secrets.length,
  })
}

function getSecret(parts: SecretManagerParts, asked: Asked): Reply {
  const denied = deny(parts, asked, 'secretmanager.secrets.get')
  if (denied) return denied
  const secret = secretOf(parts, asked)
  return secret ? ok(describeSecret(secret)) : secretNotFound(parts, asked)
}

function listVersions(parts: SecretManagerParts, asked: Asked): Reply {
  const denied = deny(parts, asked, 'secretmanager.versions.list')
  if (denied) return denied
  const secret = secretOf(parts, asked)
  if (!secret) return secretNotFound(parts, asked)
  // documented: newest first.
  const page = pageOf(secret.versions.toReversed(), asked.message, pageSizes)
  if ('refused' in page) return page.refused
  const { items, ...next } = page
  const versions = items.map((version) => describeVersion(secret, version))
  return ok({ ...(versions.length > 0 && { versions }), ...nextOf(next), totalSize: secret.versions.length })
}

function getVersion(parts: SecretManagerParts, asked: Asked): Reply {
  const denied = deny(parts, asked, 'secretmanager.versions.get')
  if (denied) return denied
  const found = versionOf(parts, asked)
  return 'refused' in found ? found.refused : ok(describeVersion(found.secret, found.version))
}

function access(parts: SecretManagerParts, asked: Asked): Reply {
  const denied = deny(parts, asked, 'secretmanager.versions.access')
  if (denied) return denied
  const found = versionOf(parts, asked)
  if ('refused' in found) return found.refused
  const { secret, version } = found
  const { state, value } = version
  const name = versionName(secret, version)
  // observed
  if (state !== 'ENABLED' || value === undefined) {
    return rpcError('FAILED_PRECONDITION', `Secret Version [${name}] is in ${state} state.`)
  }
  const data = Buffer.from(value)
  return ok({ name, payload: { data: data.toString('base64'), dataCrc32c: String(crc32c(data)) } })
}

function deny({ iam }: SecretManagerParts, asked: Asked, permission: string): Reply | undefined {
  return iam.permit(asked.principal, permission, asked.call.url.pathname.replace(/^\/v1\//, '').replace(/:access$/, ''))
}

const secretOf = ({ secrets }: SecretManagerParts, asked: Asked): Secret | undefined =>
  secrets.find(part(asked, 'project'), part(asked, 'secret'))

// observed: answers name the project by its number.
const secretName = ({ project, id }: Secret): string => `projects/${project.number}/secrets/${id}`

const versionName = (secret: Secret, { number }: SecretVersion): string => `${secretName(secret)}/versions/${number}`

function secretNotFound({ projects }: SecretManagerParts, asked: Asked): Reply {
  const project = part(asked, 'project')
  const number = findProject(projects, project)?.number ?? project
  return rpcError('NOT_FOUND', `Secret [projects/${number}/secrets/${part(asked, 'secret')}] not found.`)
}

type FoundVersion = { readonly secret: Secret; readonly version: SecretVersion } | { readonly refused: Reply }

function versionOf(parts: SecretManagerParts, asked: Asked): FoundVersion {
  const secret = secretOf(parts, asked)
  const wanted = part(asked, 'version')
  const version = findVersion(secret, wanted)
  if (secret && version) return { secret, version }
  const number = findProject(parts.projects, part(asked, 'project'))?.number ?? part(asked, 'project')
  const name = `projects/${number}/secrets/${part(asked, 'secret')}`
  // observed: both texts.
  const message =
    secret && wanted !== 'latest' ? `Secret Version [${name}/versions/${wanted}] not found.` : noVersions(name)
  return { refused: rpcError('NOT_FOUND', message) }
}

const noVersions = (name: string): string => `Secret [${name}] not found or has no versions.`

const describeSecret = (secret: Secret): object => ({
  name: secretName(secret),
  replication: { automatic: {} },
  createTime: secret.created,
  etag: etagOf(secretName(secret)),
  ...(secret.aliases.size > 0 && { versionAliases: Object.fromEntries(secret.aliases) }),
})

const describeVersion = (secret: Secret, version: SecretVersion): object => ({
  name: versionName(secret, version),
  createTime: version.created,
  state: version.state,
  replicationStatus: { automatic: {} },
  etag: etagOf(`${versionName(secret, version)} ${version.state}`),
})

const etagOf = (text: string): string => `"${createHash('sha1').update(text).digest('hex').slice(0, 14)}"`

const nextOf = ({ nextPageToken }: { readonly nextPageToken?: string }) => (nextPageToken ? { nextPageToken } : {})
