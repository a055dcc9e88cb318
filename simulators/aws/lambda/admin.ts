import { randomUUID } from 'node:crypto'
import { putAlias } from './aliases.ts'
import { callVersion } from './calls.ts'
import { readEvent } from './http-events.ts'
import { forget } from './deletion.ts'
import { versionFor } from './invocation.ts'
import { settle } from './lifecycle.ts'
import { functionOf } from './mapping-rules.ts'
import { functionArn } from './naming.ts'
import type { Cloud, LambdaFunction, Reason, Version } from './records.ts'
import { applyWish, readWish } from './settings.ts'
import { fallAsleep, inspect } from './sleep.ts'
import { beginUpdate } from './updates.ts'
import { publishVersion } from './versions.ts'
import { viewAlias, viewVersion } from './views.ts'

export interface Where {
  readonly account: string
  readonly region: string
  readonly function: string
}

/** For tests: looks at, and changes, what is there without network and permissions. */
export interface LambdaAdmin {
  /** As GetFunctionConfiguration shows it, without delay. `undefined` when it is not there. */
  function(where: Where, qualifier?: string): Record<string, unknown> | undefined
  /** As GetAlias shows it, without delay. */
  alias(where: Where, name: string): Record<string, unknown> | undefined
  /** Its URL, or that of an alias, without delay. */
  url(where: Where, alias?: string): string | undefined
  /** Digests of the images that an alias leads to, `$LATEST` if none is named: the main one first. */
  serving(where: Where, alias?: string): readonly string[]
  tags(where: Where): Readonly<Record<string, string>>
  /** How the next creation or update of a function of this name ends, wherever it is. */
  failNext(name: string, reason: Reason): void
  /** Somebody else's UpdateFunctionConfiguration, or of the code with `ImageUri`'s image taken from another version. */
  update(where: Where, changes: object): void
  /** Somebody else's PublishVersion; returns the number. */
  publish(where: Where): string
  /** Somebody else's UpdateAlias, or CreateAlias. */
  putAlias(where: Where, name: string, version: string, weights?: Readonly<Record<string, number>>): void
  remove(where: Where): void
  /** Its key cannot be used, until it is told again without a reason. */
  seal(where: Where, reason?: string): void
  /** Nobody has called `$LATEST`, or a version, for weeks. */
  idle(where: Where, version?: string): void
  /** Lambda looks at the function's images in ECR, as it does from time to time. */
  inspect(where: Where): void
  /** An event from the mapping's source: the version that took it, and what it answered. */
  deliver(uuid: string, event: object): Promise<{ readonly version: string; readonly answer: string | undefined }>
  /** Resolves when no creation or update is under way any more. */
  atRest(where: Where): Promise<void>
  readonly limits: Cloud['limits']
}

export function createAdmin(cloud: Cloud): LambdaAdmin {
  const at = (where: Where) => existing(cloud, where)
  return {
    limits: cloud.limits,
    function: (where, qualifier) => {
      const found = find(cloud, where)
      const version = found && versionAt(found, qualifier)
      return version && { ...viewVersion({ found, version, qualifier }) }
    },
    alias: (where, name) => {
      const found = find(cloud, where)
      const alias = found?.aliases.get(name)?.current
      return found && alias && { ...viewAlias(found, alias) }
    },
    url: (where, alias = '$LATEST') => {
      const host = find(cloud, where)?.urls.get(alias)?.current?.host
      return host && `https://${host}/`
    },
    serving: (where, alias) => {
      const found = at(where)
      const { version, weights = {} } = found.aliases.get(alias ?? '')?.current ?? {}
      const names = alias === undefined ? ['$LATEST'] : version === undefined ? [] : [version, ...Object.keys(weights)]
      const versions = names.map((name) => (name === '$LATEST' ? found.running : versionAt(found, name)))
      return versions.flatMap((each) => each?.code.image.digest ?? [])
    },
    tags: (where) => Object.fromEntries(find(cloud, where)?.tags ?? []),
    failNext: (name, reason) => void cloud.fates.set(name, reason),
    update: (where, changes) => {
      const found = at(where)
      const { code, settings } = latestOf(found)
      beginUpdate(cloud, found, { code, settings: applyWish(settings, readWish(changes)) })
      void settle(cloud, found)
    },
    publish: (where) => publishVersion(cloud, at(where), { state: 'Active' }).name,
    putAlias: (where, name, version, weights = {}) =>
      void putAlias(cloud, at(where), { name, version, description: '', weights }),
    remove: (where) => forget(cloud, at(where)),
    seal: (where, reason) => void (at(where).sealed = reason),
    idle: (where, version = '$LATEST') => fallAsleep(at(where), version),
    inspect: (where) => inspect(cloud, at(where)),
    deliver: (uuid, event) => deliver(cloud, uuid, event),
    atRest: (where) => rest(cloud, at(where)),
  }
}

const versionAt = ({ latest, versions }: LambdaFunction, name = '$LATEST'): Version | undefined =>
  name === '$LATEST' ? latest.current : versions.get(name)?.current

function find(cloud: Cloud, { account, region, function: name }: Where): LambdaFunction | undefined {
  const partition = cloud.aws.accounts.get(account)?.partition ?? 'aws'
  return cloud.functions.get(functionArn({ account, region, partition }, name))
}

function existing(cloud: Cloud, where: Where): LambdaFunction {
  const found = find(cloud, where)
  if (!found) throw new Error(`there is no function ${where.function} in ${where.region} of ${where.account}`)
  return found
}

function latestOf({ name, latest }: LambdaFunction): Version {
  const { current } = latest
  if (!current || current.state.state === 'Pending' || current.update?.status === 'InProgress')
    throw new Error(`an update of ${name} is under way`)
  return current
}

async function deliver(cloud: Cloud, uuid: string, event: object) {
  const mapping = cloud.mappings.get(uuid)
  const found = mapping && functionOf(cloud, mapping.functionArn)
  if (!mapping || !found) throw new Error(`there is no event source mapping ${uuid} with a function`)
  const version = versionFor(cloud, { found, qualifier: mapping.functionArn.split(':')[7] })
  const message = { messageId: randomUUID(), body: JSON.stringify(event), eventSourceARN: mapping.source }
  const { request, payloadOf } = readEvent({ Records: [message] })
  const { outcome } = await callVersion(cloud, { found, version }, request)
  return { version: version.name, answer: 'reply' in outcome ? payloadOf(outcome.reply) : undefined }
}

async function rest({ kernel }: Cloud, found: LambdaFunction): Promise<void> {
  const busy = () =>
    found.latest.current?.state.state === 'Pending' || found.latest.current?.update?.status === 'InProgress'
  while (busy()) await kernel.clocks.platform.sleep(1_000)
}
