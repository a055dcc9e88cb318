import type { Cloud, Running } from './records.ts'

/** ms of platform time; more than the front ends need to follow. */
const soon = 5_000

/** Ends what the URL leads to no more. */
export async function retire(cloud: Cloud, running: Running | undefined): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(soon)
  running?.container.stop()
}
