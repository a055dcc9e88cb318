import type { Call, Reply, Route, Simulator } from '../kernel/types.ts'
import { readCredentials } from './credentials.ts'
import { parseJson } from './manifest.ts'
import { refuseWith } from './refusal.ts'

/** What registries were seen to do at some time or in some place: any of ours does it when it is told to. */
export interface Quirks {
  /** From now on the registry at this host takes no manifest with `artifactType` or `subject`. */
  refuseArtifacts(host: string): void
  /** The next so many requests that carry credentials are answered with 401: a token of a moment ago is not known everywhere. */
  doubtToken(host: string, times: number): void
  /** From now on the registry at this host puts no manifest under a tag, and says so as this product does of a tag that is immutable. */
  moveNoTags(host: string, as: Immovable): void
  /** The same registry, with what is asked of it here. */
  applyTo(simulator: Simulator): Simulator
}

export function createQuirks(): Quirks {
  const withoutArtifacts = new Set<string>()
  const doubts = new Map<string, number>()
  const immovable = new Map<string, Immovable>()
  const answerTo = (call: Call): Reply | undefined => {
    if (withoutArtifacts.has(call.host) && isArtifact(call)) return artifactRefused
    const stays = isTagging(call) ? immovable.get(call.host) : undefined
    if (stays !== undefined) return tagRefused[stays]
    const left = doubts.get(call.host) ?? 0
    if (left === 0 || readCredentials(call).kind === 'none' || call.operation.endsWith('.token')) return undefined
    doubts.set(call.host, left - 1)
    return unknownToken
  }
  const strange = (route: Route): Route => ({ ...route, handle: (call) => answerTo(call) ?? route.handle(call) })
  return {
    refuseArtifacts: (host) => void withoutArtifacts.add(host),
    doubtToken: (host, times) => void doubts.set(host, times),
    moveNoTags: (host, as) => void immovable.set(host, as),
    applyTo: (simulator) => ({
      ...simulator,
      routes: simulator.routes.map(strange),
      reset: () => {
        withoutArtifacts.clear()
        doubts.clear()
        immovable.clear()
        simulator.reset?.()
      },
    }),
  }
}

export type Immovable = keyof typeof tagRefused

// Artifact Registry: cloud.google.com/artifact-registry/docs/docker/troubleshoot, documented; its code as buildx and kaniko print it ("manifest
// invalid: cannot update tag"), observed. Harbor: goharbor/harbor, src/server/middleware/immutable/errors.go, documented. Docker Hub: as buildx prints it, observed.
const tagRefused = {
  'Artifact Registry': refuseWith({
    status: 400,
    code: 'MANIFEST_INVALID',
    message: 'cannot update tag latest. The repository has enabled tag immutability',
  }),
  Harbor: refuseWith({
    status: 412,
    code: 'PRECONDITION',
    message: "Failed to process request due to 'acme/shop:latest' configured as immutable.",
  }),
  'Docker Hub': refuseWith({
    status: 403,
    code: 'DENIED',
    message:
      'This tag is already assigned to an image in this repository and cannot be updated due to immutability settings.',
  }),
} as const

const isTagging = ({ operation, url }: Call): boolean =>
  operation.endsWith('.manifests.put') && !url.pathname.includes('/manifests/sha256:')

function isArtifact({ operation, body }: Call): boolean {
  const content = operation.endsWith('.manifests.put') ? parseJson(body) : undefined
  return typeof content === 'object' && content !== null && ('artifactType' in content || 'subject' in content)
}

// ECR, with these words in opcr-io/policy#149 (2023-10-02); its 405 again in moby/buildkit#5747 (2025-02-15), moby/buildkit#6171 (2025-09-02) and
// aws/containers-roadmap#2783 (2026-03-06). Observed.
const artifactRefused = refuseWith({
  status: 405,
  code: 'UNSUPPORTED',
  message: "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
})

// ECR at the first HEAD of a push: docker/build-push-action#719 (2024-12-04); Docker Hub: docker/hub-feedback#647 (2016-04-19). Observed;
// that it comes without a challenge is a guess that a client cannot rely on.
const unknownToken = refuseWith({ status: 401, code: 'UNAUTHORIZED', message: 'authentication required' })
