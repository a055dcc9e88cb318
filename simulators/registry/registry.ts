import type { Call, Reply } from '../kernel/types.ts'
import type { OciRefusal } from './refusal.ts'
import type { Repository, Store } from './store.ts'

export type Action = 'pull' | 'push' | 'delete'

/** What a call wants; without a repository it is the ping. */
export interface Demand {
  readonly repository?: string
  readonly action: Action
}

/** Lets a call pass (`undefined`) or answers it. */
export type Gate = (call: Call, demand: Demand) => Reply | undefined

export interface OpenUpload {
  /** The host that the client speaks to. */
  readonly host: string
  readonly session: string
  readonly repository: Repository
  /** Taken so far. */
  readonly bytes: number
}

export interface UploadRules {
  /** A single POST with `?digest=` stores the blob; else it opens a session, as the specification allows. */
  readonly singlePost: boolean
  /** Blobs are mounted from other repositories (201), or a session is opened instead (202). */
  readonly mounts: boolean
  /** How a second chunk is refused where chunked uploads are not supported. */
  readonly refuseChunks?: OciRefusal
  /** The most bytes that a PATCH with Content-Range may carry. */
  readonly largestChunk?: number
  /** The session in the URL is authority enough: no Authorization is needed there. */
  readonly sessionIsAuthority: boolean
  /** Where the next request of the session goes: relative or absolute. */
  location(upload: OpenUpload): string
}

/** One cloud's registry: what it shares with the others is in distribution.ts, what is its own stands here. */
export interface Registry {
  /** Prefix of its operations: faults and the request log go by it, e.g. `ghcr.manifests.put`. */
  readonly name: string
  readonly store: Store
  readonly gate: Gate
  readonly uploads: UploadRules
  /** Redirects the GET of a blob; else the registry serves it itself. */
  readonly redirect?: (repository: Repository, digest: string, call: Call) => Reply
  /** Manifests and blobs can be deleted through the API. */
  readonly deletes: boolean
  readonly referrers: boolean
  /** An OCI manifest is found only if Accept names its exact type. */
  readonly strictAccept: boolean
  /** Own words for what is missing. */
  readonly words?: {
    manifestUnknown?(reference: string, path: string): OciRefusal
    blobsUnknown?(digests: readonly string[]): OciRefusal
    /** The same where the words depend on the repository, and on whether an index or an image lacks something. */
    missing?(digests: readonly string[], push: MissingParts): OciRefusal
  }
  /** Rules of this registry's own for a manifest that is otherwise right; refuses it or lets it pass. */
  readonly beforePut?: (put: PutManifest) => Reply | undefined
  readonly afterPut?: (put: PutManifest) => void
}

export interface MissingParts {
  readonly call: Call
  readonly name: string
  readonly kind: 'blobs' | 'manifests'
}

/** A manifest that is pushed. */
export interface PutManifest {
  readonly call: Call
  readonly name: string
  readonly digest: string
  /** Absent when it is pushed by digest alone. */
  readonly tag?: string
  /** What the tag has named until now. */
  readonly former?: string
}

/** The repository, tag, digest or session in a call's path. */
export interface Addressed {
  readonly call: Call
  readonly name: string
  /** Last part of the path; empty for the ping and the tag list. */
  readonly reference: string
}

export type Handler = (at: Addressed) => Reply
