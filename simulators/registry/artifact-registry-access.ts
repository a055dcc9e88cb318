// Who may do what at LOCATION-docker.pkg.dev. Documented: https://cloud.google.com/artifact-registry/docs/docker/authentication and
// https://cloud.google.com/artifact-registry/docs/docker/troubleshoot (the path needs a repository; as quoted in
// google-github-actions/deploy-cloudrun#420, 2022-12-24). Challenges and refusals were observed: oras-project/oras#157 (2020-06-04),
// docker/build-push-action#171 (2020-10-22), GoogleCloudPlatform/aactl#233 (2024-12-09), and, for the ping, the refusal of a bad
// token and the life of a token, the answers of the live service quoted in e6qu/sockerless-cloud (read 2026-11-20).
import type { Call, Kernel, Reply, Route } from '../kernel/types.ts'
import { createTokenDesk, readCredentials, readScopes } from './credentials.ts'
import { API_VERSION, refuseWith } from './refusal.ts'
import type { Action, Gate } from './registry.ts'

export type ArtifactPermission = `artifactregistry.repositories.${'download' | 'upload' | 'delete'}Artifacts`

export interface ArtifactTarget {
  readonly project: string
  readonly location: string
  readonly repository: string
  readonly permission: ArtifactPermission
}

export interface ArtifactRequest {
  /** An OAuth access token; `undefined` for a caller without one. */
  readonly token: string | undefined
  /** Absent when nothing but the token itself is to be checked. */
  readonly target?: ArtifactTarget
}

/** `unauthenticated`: the token is not good; `no-repository`: the caller may know that there is none. */
export type ArtifactVerdict = 'allowed' | 'unauthenticated' | 'denied' | 'no-repository'

/** Google's IAM, asked by the registry. */
export type AuthoriseArtifactRegistry = (request: ArtifactRequest) => ArtifactVerdict

interface ArtifactAccess {
  readonly gate: Gate
  readonly tokenRoute: Route
  clear(): void
}

/** What a token of the registry's own token service stands for. */
interface Identity {
  readonly accessToken: string | undefined
}

const TOKEN_USERS = ['oauth2accesstoken', '_dcgcloud_token']
const LIFETIME_SECONDS = 43_200

export function createArtifactAccess(kernel: Kernel, authorise: AuthoriseArtifactRegistry): ArtifactAccess {
  const desk = createTokenDesk<Identity>(kernel.clocks)

  const identify = (call: Call): Identity | 'none' | 'bad' => {
    const given = readCredentials(call)
    if (given.kind === 'none') return 'none'
    if (given.kind === 'bearer') return desk.read(given.token) ?? { accessToken: given.token }
    return given.kind === 'basic' && TOKEN_USERS.includes(given.user) ? { accessToken: given.password } : 'bad'
  }

  const gate: Gate = (call, { repository, action }) => {
    const components = repository?.split('/') ?? []
    if (components.length === 1) return nameInvalid('invalid number of path components: 1')
    const identity = identify(call)
    if (identity === 'none') return challenge(call, repository, action)
    if (identity === 'bad') return badCredential(kernel, call, { repository, action })
    if (components.length === 2) return nameInvalid(MISSING_IMAGE)
    const target = targetOf(call.host, components, action)
    if (target === undefined && identity.accessToken === undefined) return undefined
    const verdict = authorise({ token: identity.accessToken, ...(target && { target }) })
    return verdict === 'unauthenticated'
      ? badCredential(kernel, call, { repository, action })
      : refusalOf(verdict, target, identity)
  }

  const issue = (call: Call): Reply => {
    const found = identify(call)
    const identity = found === 'none' ? { accessToken: undefined } : found
    if (identity === 'bad') return authenticationFailed
    if (identity.accessToken !== undefined && authorise({ token: identity.accessToken }) !== 'allowed')
      return authenticationFailed
    const refused = refuseScopes(call, identity)
    return (
      refused ?? {
        status: 200,
        headers: API_VERSION,
        body: { token: desk.issue(identity, LIFETIME_SECONDS), expires_in: LIFETIME_SECONDS },
      }
    )
  }

  // A scope that the caller cannot have is refused here already. The token is the caller's identity, not the scope, and is
  // asked of IAM again on each request: it ends with the access token (google-github-actions/auth#432, #474). Observed.
  const refuseScopes = (call: Call, identity: Identity): Reply | undefined => {
    for (const { repository, actions } of readScopes(call.url)) {
      const target = targetOf(call.host, repository.split('/'), actions.includes('push') ? 'push' : 'pull')
      const verdict = target === undefined ? 'allowed' : authorise({ token: identity.accessToken, target })
      if (verdict === 'denied') return refusalOf(verdict, target, identity)
    }
    return undefined
  }

  return {
    gate,
    tokenRoute: { operation: 'artifact-registry.token', method: 'GET', path: '/v2/token', handle: issue },
    clear: () => desk.clear(),
  }
}

const PERMISSIONS: Readonly<Record<Action, ArtifactPermission>> = {
  pull: 'artifactregistry.repositories.downloadArtifacts',
  push: 'artifactregistry.repositories.uploadArtifacts',
  delete: 'artifactregistry.repositories.deleteArtifacts',
}

function targetOf(host: string, components: readonly string[], action: Action): ArtifactTarget | undefined {
  const [project, repository] = components
  const location = host.replace(/-docker\.pkg\.dev$/, '')
  return project === undefined || repository === undefined
    ? undefined
    : { project, location, repository, permission: PERMISSIONS[action] }
}

const MISSING_IMAGE =
  'Missing image name. Pushes should be of the form docker push HOST-NAME/PROJECT-ID/REPOSITORY/IMAGE'

const nameInvalid = (message: string): Reply => refuseWith({ status: 400, code: 'NAME_INVALID', message })

const unauthorized = (message: string, headers: Record<string, string> = {}): Reply =>
  refuseWith({ status: 401, code: 'UNAUTHORIZED', message, headers })

const authenticationFailed = unauthorized('authentication failed')

/** The ping's challenge has neither service nor scope. */
function challenge(call: Call, repository: string | undefined, action: Action): Reply {
  const realm = `Bearer realm="https://${call.host}/v2/token"`
  const scope = `service="${call.host}",scope="repository:${repository}:${action === 'pull' ? 'pull' : 'pull,push'}"`
  const header = repository === undefined ? realm : `${realm},${scope}`
  return unauthorized('not authenticated: No valid credential was supplied.', { 'www-authenticate': header })
}

/** With or without a challenge: both are told of, neither is documented. */
function badCredential(
  kernel: Kernel,
  call: Call,
  { repository, action }: { repository: string | undefined; action: Action },
): Reply {
  return kernel.guess('artifact-registry.challenge-after-bad-token', [true, false])
    ? challenge(call, repository, action)
    : unauthorized('No valid credential was supplied.')
}

function refusalOf(
  verdict: ArtifactVerdict,
  target: ArtifactTarget | undefined,
  identity: Identity,
): Reply | undefined {
  if (verdict === 'allowed' || target === undefined) return undefined
  const { project, location, repository, permission } = target
  if (verdict === 'no-repository') {
    return refuseWith({ status: 404, code: 'NAME_UNKNOWN', message: `Repository "${repository}" not found` })
  }
  const resource = `resource "projects/${project}/locations/${location}/repositories/${repository}" (or it may not exist)`
  const known = `Permission "${permission}" denied on ${resource}`
  const unknown = `Unauthenticated request. Unauthenticated requests do not have permission "${permission}" on ${resource}`
  return refuseWith({ status: 403, code: 'DENIED', message: identity.accessToken === undefined ? unknown : known })
}
