// documented: members of CreateFunction and its permissions (API reference, botocore 1.44.8; service authorization reference, "AWS Lambda").
// observed: `Function already exist`, and what Publish answers (tests that localstack recorded against AWS in November 2025). guess: what is told of
// members that functions of images do not have.
import { randomUUID } from 'node:crypto'
import { partsOf, textOf } from '../json-api.ts'
import { isObject } from '../model.ts'
import { type Asked, demand, mapIn } from './asking.ts'
import { resolveCode } from './images.ts'
import { settle } from './lifecycle.ts'
import { checkLimits } from './limits.ts'
import { parseName, type Place } from './naming.ts'
import { type Cloud, lagging, type LambdaFunction, now, type Version } from './records.ts'
import { badParameter, conflict } from './refusal.ts'
import { checkRole } from './roles.ts'
import { applyWish, checkEnvironment, defaults, readWish } from './settings.ts'
import { checkTags } from './tags.ts'
import { publishVersion } from './versions.ts'
import { viewVersion } from './views.ts'

export function create(asked: Asked): object {
  const { cloud, place, input, caller } = asked
  const named = parseName(place, textOf(input, 'FunctionName') ?? '')
  const tags = mapIn(input, 'Tags')
  demand(asked, { action: 'lambda:CreateFunction', resource: named.arn })
  if (tags.size > 0) demand(asked, { action: 'lambda:TagResource', resource: named.arn })
  const settings = applyWish(defaults(named.name, textOf(input, 'Role') ?? ''), readWish(input))
  const uri = imageIn(input)
  checkLimits(cloud, settings)
  checkEnvironment(cloud, settings)
  checkTags(tags)
  if (cloud.functions.has(named.arn)) throw conflict(`Function already exist: ${named.name}`)
  checkRole(asked, settings.Role)
  const code = resolveCode({ cloud, place, arn: named.arn }, caller, uri)
  const version: Version = {
    name: '$LATEST',
    code,
    settings,
    state: { state: 'Pending' },
    update: undefined,
    revision: randomUUID(),
    modified: now(cloud),
  }
  const found = addFunction(cloud, { ...named, place, tags, version })
  const published = input['Publish'] === true ? publishVersion(cloud, found, { state: 'Pending' }).name : undefined
  void settle(cloud, found, published)
  // observed (the same tests): the answer has the published version's number and the function's own ARN.
  return { ...viewVersion({ found, version }), ...(published !== undefined && { Version: published }) }
}

/** Only functions made of images are here. */
function imageIn(input: Asked['input']): string {
  const code = input['Code']
  const uri = isObject(code) ? textOf(code, 'ImageUri') : undefined
  if (textOf(input, 'PackageType') !== 'Image' || uri === undefined)
    throw badParameter('The local clouds have functions of PackageType Image with an ImageUri alone.')
  if (partsOf(input, 'Layers').length > 0 || 'Runtime' in input || 'Handler' in input)
    throw badParameter('Runtime, Handler and Layers are not supported for functions created with container images.')
  return uri
}

interface NewFunction {
  readonly name: string
  readonly arn: string
  readonly place: Place
  readonly tags: Map<string, string>
  readonly version: Version
}

function addFunction(cloud: Cloud, { name, arn, place, tags, version }: NewFunction): LambdaFunction {
  const latest = lagging<Version | undefined>(cloud, undefined)
  latest.set(version)
  const found: LambdaFunction = {
    name,
    arn,
    place,
    tags,
    latest,
    running: undefined,
    versions: new Map(),
    published: 0,
    lastPublished: undefined,
    aliases: new Map(),
    routes: new Map(),
    urls: new Map(),
    policies: new Map(),
    environments: new Map(),
    concurrency: undefined,
    sealed: undefined,
  }
  cloud.functions.set(arn, found)
  return found
}
