// documented: two versions at most, published, with the same execution role and dead-letter queue; weights from 0 to 1 (developer guide,
// "Implement Lambda canary deployments using a weighted alias", copy of November 2026; API reference, botocore 1.44.8).
// observed: the texts, and that deleting one that is not there is no error (tests that localstack recorded against AWS in November 2025).
// guess: the texts for roles and queues, and how long requests still go the old way.
import { randomUUID } from 'node:crypto'
import { textOf } from '../json-api.ts'
import { isObject } from '../model.ts'
import { type Answer, type Asked, functionFor, page } from './asking.ts'
import { type Alias, type Cloud, lagging, type LambdaFunction } from './records.ts'
import { badParameter, conflict, functionMissing, missing, outdated } from './refusal.ts'
import { viewAlias } from './views.ts'

export const aliasOperations: Readonly<Record<string, Answer>> = {
  CreateAlias: create,
  UpdateAlias: update,
  GetAlias: (asked) => {
    const { found } = functionFor(asked, 'GetAlias')
    const name = nameIn(asked)
    const alias = found.aliases.get(name)?.read()
    if (!alias) throw missing(`Cannot find alias arn: ${found.arn}:${name}`)
    return viewAlias(found, alias)
  },
  DeleteAlias: (asked) => {
    const { found } = functionFor(asked, 'DeleteAlias')
    found.aliases.get(nameIn(asked))?.set(undefined)
    found.routes.get(nameIn(asked))?.set(undefined)
    // guess: localstack takes it away, no page of AWS's says so.
    if (asked.cloud.kernel.guess('lambda.alias.url', ['goes', 'stays']) === 'goes')
      found.urls.get(nameIn(asked))?.set(undefined)
    return undefined
  },
  ListAliases: list,
}

const nameIn = ({ input }: Asked): string => textOf(input, 'Name') ?? ''

function create(asked: Asked): object {
  const { cloud, input } = asked
  const { found } = functionFor(asked, 'CreateAlias')
  const name = nameIn(asked)
  const alias = {
    name,
    version: textOf(input, 'FunctionVersion') ?? '',
    description: textOf(input, 'Description') ?? '',
    weights: weightsIn(asked) ?? {},
  }
  checkRouting(found, alias)
  if (found.aliases.get(name)?.current) throw conflict(`Alias already exists: ${found.arn}:${name}`)
  return viewAlias(found, putAlias(cloud, found, alias))
}

function update(asked: Asked): object {
  const { cloud, input } = asked
  const { found } = functionFor(asked, 'UpdateAlias')
  const before = found.aliases.get(nameIn(asked))?.current
  if (!before) throw missing(`Alias not found: ${found.arn}:${nameIn(asked)}`)
  const revision = textOf(input, 'RevisionId')
  if (revision !== undefined && revision !== before.revision) throw outdated()
  const alias = {
    name: before.name,
    version: textOf(input, 'FunctionVersion') ?? before.version,
    description: textOf(input, 'Description') ?? before.description,
    weights: weightsIn(asked) ?? before.weights,
  }
  checkRouting(found, alias)
  return viewAlias(found, putAlias(cloud, found, alias))
}

/** `undefined`: the request says nothing of them. An empty map takes them away. */
function weightsIn({ input }: Asked): Record<string, number> | undefined {
  const routing = input['RoutingConfig']
  if (!isObject(routing)) return undefined
  const weights = routing['AdditionalVersionWeights']
  const given = isObject(weights) ? Object.entries(weights) : []
  return Object.fromEntries(given.map(([version, weight]) => [version, Number(weight)]))
}

type NewAlias = Omit<Alias, 'revision'>

export function putAlias(cloud: Cloud, found: LambdaFunction, alias: NewAlias): Alias {
  const revised = { ...alias, revision: randomUUID() }
  const shown = found.aliases.get(alias.name) ?? lagging<Alias | undefined>(cloud, undefined)
  const lag = cloud.kernel.guess('lambda.alias.propagation-ms', lags)
  const route = found.routes.get(alias.name) ?? cloud.kernel.stale<Alias | undefined>(undefined, { lag })
  found.aliases.set(alias.name, shown)
  found.routes.set(alias.name, route)
  shown.set(revised)
  route.set(revised)
  return revised
}

const lags = [
  [0, 0],
  [0, 5_000],
] as const

function checkRouting(found: LambdaFunction, { version, weights }: NewAlias): void {
  const others = Object.keys(weights)
  if (others.length > 1) throw badParameter('Number of items in AdditionalVersionWeights cannot be greater than 1')
  if (others.length > 0 && version === '$LATEST')
    throw badParameter('$LATEST is not supported for an alias pointing to more than 1 version')
  if (others.includes(version))
    throw badParameter(
      `Invalid function version ${version}. Function version ${version} is already included in routing configuration.`,
    )
  for (const each of [version, ...others]) published(found, each)
  for (const other of others) checkAlike(found, version, other)
}

function published({ arn, latest, versions }: LambdaFunction, name: string) {
  const version = name === '$LATEST' ? latest.current : versions.get(name)?.current
  if (!version) throw functionMissing(`${arn}:${name}`)
  return version
}

function checkAlike(found: LambdaFunction, one: string, other: string): void {
  const [a, b] = [published(found, one).settings, published(found, other).settings]
  if (a.Role !== b.Role)
    throw badParameter(`The versions ${one} and ${other} must have the same execution role to be used in one alias.`)
  if (a.DeadLetterConfig?.TargetArn !== b.DeadLetterConfig?.TargetArn)
    throw badParameter(`The versions ${one} and ${other} must have the same dead-letter queue to be used in one alias.`)
}

function list(asked: Asked): object {
  const { found } = functionFor(asked, 'ListAliases')
  const wanted = textOf(asked.input, 'FunctionVersion')
  const aliases = [...found.aliases.values()].flatMap((alias) => alias.read() ?? [])
  const items = aliases
    .filter(({ version, weights }) => wanted === undefined || version === wanted || wanted in weights)
    .map((alias) => viewAlias(found, alias))
  return page(asked, { items, as: 'Aliases' })
}
