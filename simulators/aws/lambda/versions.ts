// documented: no new version when neither code nor configuration has changed since the last; guards by hash and revision (API reference,
// botocore 1.44.8). observed: the texts, that the answer is Active at once, and that publishing gives `$LATEST` another revision (tests that
// localstack recorded against AWS in November 2025).
// guess: that it can also be Pending for a while; that an update which changed nothing counts as one; what publishing a failed update does.
import { randomUUID } from 'node:crypto'
import { textOf } from '../json-api.ts'
import { type Answer, type Asked, functionFor, page, refuseQualifier } from './asking.ts'
import { refuseWhileBusy } from './lifecycle.ts'
import { type Cloud, lagging, type LambdaFunction, type State, type Version } from './records.ts'
import { badParameter, conflict, functionMissing, outdated } from './refusal.ts'
import { viewListed, viewVersion } from './views.ts'

export const versionOperations: Readonly<Record<string, Answer>> = {
  PublishVersion: publish,
  ListVersionsByFunction: list,
}

function publish(asked: Asked): object {
  const { cloud, input } = asked
  const { found, named } = functionFor(asked, 'PublishVersion')
  refuseQualifier(named)
  const latest = found.latest.current
  if (!latest) throw functionMissing(named.arn)
  refuseWhileBusy(found)
  checkGuards(asked, latest)
  const failed = failedState(cloud, latest)
  const late = cloud.kernel.guess('lambda.publish.state', ['Active', 'Pending']) === 'Pending'
  const state: State = failed ?? (late ? { state: 'Pending' } : { state: 'Active' })
  const before = found.published
  const version = publishVersion(cloud, found, state, textOf(input, 'Description'))
  if (found.published > before) {
    found.latest.set({ ...latest, revision: randomUUID() })
    if (state.state === 'Pending') void activate(cloud, found, version.name)
  }
  return viewVersion({ found, version, qualifier: version.name })
}

function checkGuards({ input }: Asked, latest: Version): void {
  const hash = textOf(input, 'CodeSha256')
  const current = latest.code.image.digest.replace('sha256:', '')
  const revision = textOf(input, 'RevisionId')
  if (revision !== undefined && revision !== latest.revision) throw outdated()
  if (hash !== undefined && hash !== '' && hash !== current)
    throw badParameter(
      `CodeSHA256 (${hash}) is different from current CodeSHA256 in $LATEST (${current}). Please try again with the CodeSHA256 in $LATEST.`,
    )
}

function failedState({ kernel }: Cloud, { update }: Version): State | undefined {
  if (update?.status !== 'Failed') return undefined
  if (kernel.guess('lambda.publish.after-failure', ['is refused', 'gives a failed version']) === 'is refused')
    throw conflict(
      `The operation cannot be performed at this time. The last update of the function failed: ${update.reason.text}`,
    )
  return { state: 'Failed', reason: update.reason }
}

async function activate(cloud: Cloud, { versions }: LambdaFunction, name: string): Promise<void> {
  await cloud.kernel.clocks.platform.sleep(cloud.kernel.between(1_000, 20_000, 'lambda.publication'))
  const version = versions.get(name)
  if (version?.current?.state.state === 'Pending')
    version.set({ ...version.current, state: { state: 'Active' }, update: { status: 'Successful' } })
}

/** A version of what `$LATEST` is now, or the last one if that is the same. */
export function publishVersion(cloud: Cloud, found: LambdaFunction, state: State, description?: string): Version {
  const latest = found.latest.current
  if (!latest) throw functionMissing(found.arn)
  const content = contentOf(cloud, latest)
  const last = found.lastPublished
  const same = last?.content === content ? found.versions.get(last.version)?.current : undefined
  if (same) return same
  found.published += 1
  const name = `${found.published}`
  const { settings } = latest
  const version: Version = {
    ...latest,
    name,
    settings: { ...settings, Description: description ?? settings.Description },
    state,
    update: state.state === 'Pending' ? undefined : latest.update,
    revision: randomUUID(),
  }
  const shown = lagging<Version | undefined>(cloud, undefined)
  shown.set(version)
  found.versions.set(name, shown)
  found.lastPublished = { content, version: name }
  return version
}

function contentOf({ kernel }: Cloud, { code, settings, modified }: Version): string {
  const counts = kernel.guess('lambda.publish.unchanged', ['by content', 'by update']) === 'by update'
  return JSON.stringify([code.image.digest, settings, counts ? modified : undefined])
}

function list(asked: Asked): object {
  const { found } = functionFor(asked, 'ListVersionsByFunction')
  const versions = [found.latest, ...found.versions.values()].flatMap((each) => each.read() ?? [])
  const items = versions.map((version) => viewListed({ found, version, qualifier: version.name }))
  return page(asked, { items, as: 'Versions' })
}
