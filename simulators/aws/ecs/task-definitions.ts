// documented: revisions count up and are never given again; a deregistered one is INACTIVE and still described; up to ten minutes long it
// may still be used (API reference of DeregisterTaskDefinition, copy of November 2026). observed: the texts (public logs), but for that
// on a missing revision, which is a guess; the members that are filled in (public answers of DescribeTaskDefinition).
import type { Input } from '../model.ts'
import { textOf } from '../json-api.ts'
import {
  type Answer,
  type Asked,
  demand,
  newTags,
  page,
  requestContext,
  tagsIn,
  viewTags,
  wantsTags,
} from './asking.ts'
import { viewDefinition } from './definition-views.ts'
import { readDefinition } from './definition.ts'
import { checkDefinition } from './definition-rules.ts'
import { arnIn, type Place } from './naming.ts'
import { type Cloud, now, type TaskDefinition } from './records.ts'
import { clientError, invalid } from './refusal.ts'
import { passRole } from './roles.ts'

export const definitionOperations: Readonly<Record<string, Answer>> = {
  RegisterTaskDefinition: registerDefinition,
  DescribeTaskDefinition: describeDefinition,
  DeregisterTaskDefinition: deregisterDefinition,
  ListTaskDefinitions: listDefinitions,
  ListTaskDefinitionFamilies: listFamilies,
}

function registerDefinition(asked: Asked): object {
  const { cloud, place, input, caller } = asked
  const read = readDefinition(input)
  const resource = arnIn(place, `task-definition/${read.family}:*`)
  demand(asked, { action: 'ecs:RegisterTaskDefinition', resource, context: requestContext(tagsIn(input)) })
  const tags = newTags(asked, resource, 'RegisterTaskDefinition')
  checkDefinition(input, place)
  passRole(asked, 'task', read.executionRoleArn)
  passRole(asked, 'task', read.taskRoleArn)
  const definition = addDefinition(cloud, { place, input, tags, by: caller.arn })
  return { taskDefinition: viewDefinition(cloud, definition), tags: viewTags(tags) }
}

export interface NewDefinition {
  readonly place: Place
  readonly input: Input
  readonly tags: Map<string, string>
  readonly by: string
}

export function addDefinition(cloud: Cloud, { place, input, tags, by }: NewDefinition): TaskDefinition {
  const { tags: _, ...content } = input
  const read = readDefinition(content)
  const { family } = read
  const revision = Math.max(0, ...inFamily(cloud, place, family).map((each) => each.revision)) + 1
  const arn = arnIn(place, `task-definition/${family}:${revision}`)
  const times = { registered: now(cloud), deregistered: undefined }
  const made: TaskDefinition = { place, family, revision, arn, content, read, tags, registeredBy: by, ...times }
  cloud.definitions.set(arn, made)
  return made
}

const here = ({ definitions }: Cloud, { account, region }: Place): TaskDefinition[] =>
  [...definitions.values()].filter(({ place }) => place.account === account && place.region === region)

const inFamily = (cloud: Cloud, place: Place, family: string): TaskDefinition[] =>
  here(cloud, place).filter((each) => each.family === family)

/** `family` (the latest active revision), `family:revision` or an ARN. */
export function findDefinition(cloud: Cloud, place: Place, reference: string): TaskDefinition | undefined {
  const path = reference.startsWith('arn:') ? (reference.split(':task-definition/')[1] ?? '') : reference
  const [family = '', revision] = path.split(':')
  if (revision !== undefined) return cloud.definitions.get(arnIn(place, `task-definition/${path}`))
  return inFamily(cloud, place, family).findLast(({ deregistered }) => deregistered === undefined)
}

/** Throws when it is not there, or cannot be used any more. */
export function usableDefinition({ cloud, place }: Asked, reference: string): TaskDefinition {
  const definition = findDefinition(cloud, place, reference)
  if (!definition) throw clientError('TaskDefinition not found.')
  const window = cloud.kernel.guess('ecs.definition.deregistered', [0, 600_000])
  if (definition.deregistered !== undefined && now(cloud) >= definition.deregistered + window)
    throw clientError('TaskDefinition is inactive')
  return definition
}

function describeDefinition(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'ecs:DescribeTaskDefinition', resource: '*' })
  const definition = findDefinition(cloud, place, textOf(input, 'taskDefinition') ?? '')
  if (!definition) throw clientError('Unable to describe task definition.')
  const tags = wantsTags(asked) ? { tags: viewTags(definition.tags) } : {}
  return { taskDefinition: viewDefinition(cloud, definition), ...tags }
}

function deregisterDefinition(asked: Asked): object {
  const { cloud, place, input } = asked
  const reference = textOf(input, 'taskDefinition') ?? ''
  demand(asked, { action: 'ecs:DeregisterTaskDefinition', resource: '*' })
  if (!/:\d+$/.test(reference)) throw invalid('Revision is missing.')
  const definition = findDefinition(cloud, place, reference)
  if (!definition) throw clientError('The specified task definition does not exist.')
  definition.deregistered ??= now(cloud)
  return { taskDefinition: viewDefinition(cloud, definition) }
}

const hasStatus = ({ deregistered }: TaskDefinition, status: string): boolean =>
  status === 'ALL' || (deregistered === undefined) === (status === 'ACTIVE')

function listDefinitions(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'ecs:ListTaskDefinitions', resource: '*' })
  const family = textOf(input, 'familyPrefix')
  const found = here(cloud, place)
    .filter((each) => hasStatus(each, textOf(input, 'status') ?? 'ACTIVE'))
    .filter((each) => family === undefined || each.family === family)
    .sort((a, b) => (a.family === b.family ? a.revision - b.revision : a.family < b.family ? -1 : 1))
    .map(({ arn }) => arn)
  return page(asked, { items: textOf(input, 'sort') === 'DESC' ? found.toReversed() : found, as: 'taskDefinitionArns' })
}

function listFamilies(asked: Asked): object {
  const { cloud, place, input } = asked
  demand(asked, { action: 'ecs:ListTaskDefinitionFamilies', resource: '*' })
  const active = new Set(
    here(cloud, place)
      .filter((each) => hasStatus(each, 'ACTIVE'))
      .map(({ family }) => family),
  )
  const status = textOf(input, 'status') ?? 'ALL'
  const families = new Set(here(cloud, place).map(({ family }) => family))
  const items = [...families]
    .filter((family) => family.startsWith(textOf(input, 'familyPrefix') ?? ''))
    .filter((family) => status === 'ALL' || active.has(family) === (status === 'ACTIVE'))
    .sort()
  return page(asked, { items, as: 'families' })
}
