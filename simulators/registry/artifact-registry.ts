// Artifact Registry's Docker API. Documented: https://cloud.google.com/artifact-registry/docs/reference/docker-api (no chunked uploads;
// as quoted in dotnet/sdk-container-builds#287, 2023-01-10). That it has the referrers API is a guess that delivery does not depend on.
// Observed behaviours name where they were seen; guesses are drawn by the seed.
import type { Call, Kernel, Reply, Route, Simulator } from '../kernel/types.ts'
import { serveBytes } from './blobs.ts'
import { createArtifactAccess, type AuthoriseArtifactRegistry } from './artifact-registry-access.ts'
import { createTokenDesk } from './credentials.ts'
import { distributionRoutes } from './distribution.ts'
import { API_VERSION, type OciRefusal, refuseAsRegistry, refuseWith } from './refusal.ts'
import type { Registry } from './registry.ts'
import { createStore, type Repository, type Store } from './store.ts'
import { createUploads, type Uploads } from './uploads.ts'

const NAME = 'artifact-registry'

export interface ArtifactRegistry {
  readonly simulator: Simulator
  readonly store: Store
}

export function createArtifactRegistry(kernel: Kernel, authorise: AuthoriseArtifactRegistry): ArtifactRegistry {
  const access = createArtifactAccess(kernel, authorise)
  // A manifest that was pushed a moment ago is not found: seen at ECR (docker/github-builder#30), Docker Hub
  // (int128/docker-manifest-create-action#857, 2025-09-04) and ghcr.io. That it can happen here too, and for how long: a guess.
  const lag = () =>
    kernel.guess<[number, number]>(`${NAME}.read-after-push-ms`, [
      [0, 0],
      [200, 1500],
    ])
  const store = createStore(kernel, { lag })
  const downloads = createDownloads(kernel)
  const registry: Registry = {
    name: NAME,
    store,
    gate: access.gate,
    uploads: uploadRules(kernel),
    redirect: downloads.redirect,
    deletes: true,
    referrers: true,
    strictAccept: false,
    words: { manifestUnknown, blobsUnknown },
  }
  const uploads = createUploads(registry)
  return {
    store,
    simulator: {
      name: NAME,
      hosts: ['*-docker.pkg.dev'],
      routes: [access.tokenRoute, downloads.route, ...sessionRoutes(uploads), ...distributionRoutes(registry, uploads)],
      refuse: refuseAsRegistry,
      reset() {
        store.clear()
        uploads.clear()
        access.clear()
        downloads.clear()
      },
    },
  }
}

// Observed at gcr.io, which Artifact Registry serves now: stefanprodan/dockprom#242 (2021-10-06).
const manifestUnknown = (reference: string, path: string): OciRefusal => ({
  status: 404,
  code: 'MANIFEST_UNKNOWN',
  message: `Failed to fetch "${reference}" from request "${path}".`,
})

// Observed: cloudfoundry/korifi#2381 (2023-03-30); the code is not the specification's.
const blobsUnknown = (digests: readonly string[]): OciRefusal => ({
  status: 404,
  code: 'BLOB_UNKNOWN',
  message: `Manifest references unknown blob(s): ${digests.join(', ')}`,
})

function uploadRules(kernel: Kernel): Registry['uploads'] {
  return {
    get singlePost() {
      return kernel.guess(`${NAME}.single-post`, [false, true])
    },
    // Google does not say whether pkg.dev mounts.
    get mounts() {
      return kernel.guess(`${NAME}.mounts`, [true, false])
    },
    // That chunked uploads are not supported is documented, with what answer is not.
    get refuseChunks() {
      return kernel.guess<OciRefusal>(`${NAME}.second-chunk`, [
        { status: 400, code: 'BLOB_UPLOAD_INVALID', message: 'blob upload invalid' },
        { status: 404, code: 'BLOB_UPLOAD_UNKNOWN', message: 'blob upload unknown to registry' },
        { status: 405, code: 'UNSUPPORTED', message: 'The operation is unsupported.' },
        { status: 416, code: 'BLOB_UPLOAD_INVALID', message: 'chunked uploads are not supported' },
      ])
    },
    // Proxies that others wrote let the requests of a session pass without Authorization (read 2026-11-20). Observed.
    sessionIsAuthority: true,
    // Both forms are relative: the first was seen in gitpod-io/gitpod#10214 (2022-05-25), the second, under `pkg` whatever the
    // image's name, is what proxies that others wrote expect (read 2026-11-20). Observed; which one comes: a guess.
    location({ session, repository }) {
      const [project = '', repositoryId = ''] = repository.name.split('/')
      const forms = [
        `/artifacts-uploads/namespaces/${project}/repositories/${repositoryId}/uploads/${session}`,
        `/v2/${project}/${repositoryId}/pkg/blobs/uploads/${session}`,
      ] as const
      return kernel.guess<string>(`${NAME}.upload-location`, forms)
    },
  }
}

const sessionRoutes = (uploads: Uploads): Route[] =>
  uploads.steps.map(({ operation, method, handle }) => ({
    operation: `${NAME}.${operation}`,
    method,
    path: '/artifacts-uploads/namespaces/{project}/repositories/{repository}/uploads/{session}',
    handle: (call) => handle({ call, name: '', reference: call.params['session'] ?? '' }),
  }))

interface Downloads {
  readonly redirect: (repository: Repository, digest: string) => Reply
  readonly route: Route
  clear(): void
}

// 302 to a relative address on the same host, good without Authorization: ahmetb/serverless-registry-proxy#8 (2020-12-21),
// sonatype/nexus-public#1061 (2026-09-13). Observed. Its lifetime is a guess that no client can notice.
function createDownloads(kernel: Kernel): Downloads {
  const desk = createTokenDesk<{ readonly repository: Repository; readonly digest: string }>(kernel.clocks)
  const download = (call: Call): Reply => {
    const grant = desk.read(call.params['token'] ?? '')
    const bytes = grant?.repository.blobs.get(grant.digest)
    if (grant === undefined || bytes === undefined)
      return refuseWith({ status: 403, code: 'DENIED', message: 'invalid download token' })
    return serveBytes(bytes, grant.digest, call.headers['range'])
  }
  return {
    redirect(repository, digest) {
      const [project = '', repositoryId = ''] = repository.name.split('/')
      const token = desk.issue({ repository, digest }, 3600)
      const location = `/artifacts-downloads/namespaces/${project}/repositories/${repositoryId}/downloads/${token}`
      return { status: 302, headers: { ...API_VERSION, location, 'content-length': '0' } }
    },
    route: {
      operation: `${NAME}.downloads.get`,
      method: 'GET',
      path: '/artifacts-downloads/namespaces/{project}/repositories/{repository}/downloads/{token}',
      handle: download,
    },
    clear: () => desk.clear(),
  }
}
