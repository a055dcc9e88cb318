// documented: a function of an image that is not called for weeks is Inactive; the next call is rejected, and it is Pending until Lambda has
// optimised the image again; Lambda looks at the image in ECR from time to time, and a function whose image is gone or may not be read is
// Failed (developer guide, "Create a Lambda function using a container image", copy of November 2026). observed: how the call is rejected (public
// logs of 2022 to 2026). guess: the texts of reasons, how long it takes, that each version sleeps for itself.
import { randomUUID } from 'node:crypto'
import { problemOf } from './lifecycle.ts'
import type { Cloud, LambdaFunction, State, Version } from './records.ts'
import { type Refused, refuse } from './refusal.ts'

/** What runs under a name has another state from now on. */
function put(found: LambdaFunction, name: string, state: State): void {
  const changed = (version: Version): Version => ({ ...version, state, revision: randomUUID() })
  const shown = name === '$LATEST' ? found.latest : found.versions.get(name)
  if (shown?.current) shown.set(changed(shown.current))
  if (name === '$LATEST' && found.running) found.running = changed(found.running)
}

const stateOf = ({ running, versions }: LambdaFunction, name: string): Version | undefined =>
  name === '$LATEST' ? running : versions.get(name)?.current

export function fallAsleep(found: LambdaFunction, name: string): void {
  if (stateOf(found, name)?.state.state === 'Active') put(found, name, { state: 'Inactive' })
}

/** For a call that comes meanwhile. */
export const waking = (): Refused =>
  refuse(
    'CodeArtifactUserPendingException',
    'Lambda is initializing your function. It will be ready to invoke shortly.',
  )

/** Begins to make it ready again. */
export async function wake(cloud: Cloud, found: LambdaFunction, name: string): Promise<void> {
  put(found, name, { state: 'Pending', restoring: true })
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(5_000, 60_000, 'lambda.restoration'))
  const version = stateOf(found, name)
  if (!version || version.state.state !== 'Pending' || cloud.functions.get(found.arn) !== found) return
  const reason = problemOf(cloud, found, version)
  put(found, name, reason ? { state: 'Failed', reason } : { state: 'Active' })
}

/** Lambda's own look at the images. */
export function inspect(cloud: Cloud, found: LambdaFunction): void {
  for (const name of ['$LATEST', ...found.versions.keys()]) {
    const version = stateOf(found, name)
    const reason = version && problemOf(cloud, found, version)
    if (reason) put(found, name, { state: 'Failed', reason })
  }
}
