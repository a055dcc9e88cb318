// documented: a function is Pending until it can be invoked, an update InProgress until `$LATEST` runs it; what it ran before is run meanwhile
// (developer guide, "Lambda function states", copy of November 2026); codes of reasons (API reference, botocore 1.44.8).
// observed: the conflicts' texts (public logs of 2021 to 2026). guess: how long it takes, the texts of reasons, and what a function shows whose creation failed.
import { randomUUID } from 'node:crypto'
import { codeProblem } from './images.ts'
import { type Cloud, type LambdaFunction, type Reason, type Version } from './records.ts'
import { conflict } from './refusal.ts'
import { principal } from './roles.ts'

/** ms of platform time. */
const durations = { creation: [5_000, 45_000], update: [3_000, 40_000] } as const

/** Throws while a creation or an update is under way. */
export function refuseWhileBusy({ arn, latest }: LambdaFunction): void {
  const { state, update } = latest.current ?? {}
  if (state?.state === 'Pending') throw conflict(pendingText('Pending'))
  if (update?.status === 'InProgress')
    throw conflict(`The operation cannot be performed at this time. An update is in progress for resource: ${arn}`)
}

export const pendingText = (state: string): string =>
  `The operation cannot be performed at this time. The function is currently in the following state: ${state}`

/** Ends what was begun with the version that `$LATEST` is now, and with the version that was published from it. */
export async function settle(cloud: Cloud, found: LambdaFunction, published?: string): Promise<void> {
  const begun = found.latest.current
  const kind = begun?.state.state === 'Pending' ? 'creation' : 'update'
  const [low, high] = durations[kind]
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(low, high, `lambda.${kind}`))
  if (!begun || cloud.functions.get(found.arn) !== found || found.latest.current === undefined) return
  const reason = takeFate(cloud, found) ?? problemOf(cloud, found, begun)
  const ended = endOf(begun, kind, reason)
  found.latest.set({ ...ended, revision: randomUUID() })
  if (!reason) found.running = found.latest.current
  if (published !== undefined) settleVersion(found, published, reason)
}

function endOf(begun: Version, kind: keyof typeof durations, reason: Reason | undefined): Version {
  if (!reason) return { ...begun, state: { state: 'Active' }, update: { status: 'Successful' } }
  const update = { status: 'Failed', reason } as const
  return kind === 'creation' ? { ...begun, state: { state: 'Failed', reason }, update } : { ...begun, update }
}

function settleVersion({ versions }: LambdaFunction, name: string, reason: Reason | undefined): void {
  const version = versions.get(name)
  if (!version?.current) return
  version.set(endOf(version.current, 'creation', reason))
}

function takeFate({ fates }: Cloud, { name }: LambdaFunction): Reason | undefined {
  const fate = fates.get(name)
  fates.delete(name)
  return fate
}

/** Why a version cannot be made ready. */
export function problemOf(
  cloud: Cloud,
  { place, arn }: LambdaFunction,
  { code, settings }: Version,
): Reason | undefined {
  const problem = codeProblem({ cloud, place, arn }, code)
  if (problem === 'deleted') return { code: 'ImageDeleted', text: `The image ${code.resolvedUri} was deleted.` }
  if (problem === 'denied')
    return { code: 'ImageAccessDenied', text: 'Lambda does not have permission to access the ECR image.' }
  if (cloud.aws.trusts(settings.Role, principal)) return undefined
  return { code: 'InsufficientRolePermissions', text: 'The role defined for the function cannot be assumed by Lambda.' }
}
