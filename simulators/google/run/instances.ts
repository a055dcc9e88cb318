// documented: an instance that gets no requests is kept for up to 15 minutes, and is told by SIGTERM that it ends
// (https://cloud.google.com/run/docs/about-instance-autoscaling and /container-contract, excerpts read November 2026).
// guess: those of a revision with traffic or a tag stay, whatever the minimum is.
import type { Cloud, Revision, Service } from './records.ts'
import { servingNames } from './serving.ts'

const idle = 15 * 60_000

/** To be called when traffic has moved, with what had some: what has none any more is scaled to zero after a while. It can be asked still. */
export async function restIdle(cloud: Cloud, service: Service, before: ReadonlySet<string>): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(idle)
  const serving = servingNames(service)
  for (const name of before) {
    const state = service.revisions.get(name)?.state
    if (state?.kind === 'ready' && !serving.has(name)) state.container.rest()
  }
}

export function endInstances({ state }: Revision): void {
  if (state.kind === 'ready') state.container.stop()
}
