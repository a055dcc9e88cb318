import type { Descriptor } from './manifest.ts'

export interface Tally {
  /** Of blobs that went over the wire. */
  readonly copiedBytes: number
  /** Blobs that were there already. */
  readonly skippedBlobs: number
  readonly mountedBlobs: number
}

export type BlobOutcome = 'there' | 'uploaded' | 'mounted'

/** Keeps account over all attempts of a delivery: what an earlier one has sent was not there already. */
export interface TallyKeeper {
  note(blob: Descriptor, outcome: BlobOutcome): void
  total(): Tally
}

export function createTally(): TallyKeeper {
  const first = new Map<string, { readonly size: number; readonly outcome: BlobOutcome }>()
  const those = (outcome: BlobOutcome) => [...first.values()].filter((each) => each.outcome === outcome)
  return {
    note: ({ digest, size }, outcome) => {
      if (!first.has(digest)) first.set(digest, { size, outcome })
    },
    total: () => ({
      copiedBytes: those('uploaded').reduce((sum, { size }) => sum + size, 0),
      skippedBlobs: those('there').length,
      mountedBlobs: those('mounted').length,
    }),
  }
}
