import type { ReleaseResult } from '../../src/core/release-result.ts'

/** Awaits a release that a world is made of: what comes after would say nothing if it failed. */
export async function released(release: Promise<ReleaseResult>): Promise<void> {
  const { outcome, targets } = await release
  const reasons = targets.map(({ problem }) => problem?.reason)
  if (outcome !== 'released') throw new Error(`the world's own release was ${outcome}: ${reasons.join('; ')}`)
}
