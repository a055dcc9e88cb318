import type { RegisterTaskDefinition } from '../../../aws/ecs-service-types.ts'
import type { ContainerDefinition, TaskDefinition, TaskDefinitionFound } from '../../../aws/ecs-types.ts'
import type { Tags } from '../tags.ts'

/** What a task definition says, as it can be registered again: with everything that Tandem does not know. Sensitive. */
export type Content = Omit<RegisterTaskDefinition, 'tags'>

/** One revision of a task definition; it never changes but for its tags, and for being active. Sensitive. */
export interface Definition {
  readonly arn: string
  readonly content: Content
  readonly tags: Tags
  /** Deregistered ones run on, and no new deployment can be made of them. */
  readonly active: boolean
}

export const readDefinition = ({ definition, tags }: TaskDefinitionFound): Definition => ({
  arn: definition.taskDefinitionArn ?? '',
  content: contentOf(definition),
  tags,
  active: definition.status !== 'INACTIVE' && definition.status !== 'DELETE_IN_PROGRESS',
})

/** Without what only ECS writes (API reference of TaskDefinition, November 2026). */
function contentOf(definition: TaskDefinition): Content {
  const {
    taskDefinitionArn: _,
    revision: __,
    status: ___,
    requiresAttributes: ____,
    compatibilities: _____,
    registeredAt: ______,
    registeredBy: _______,
    deregisteredAt: ________,
    deleteRequestedAt: _________,
    ...content
  } = definition
  return { ...content, family: content.family ?? '', containerDefinitions: content.containerDefinitions ?? [] }
}

/** `shop:12`: family and revision. */
export const shortName = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1)

export const familyOf = (arn: string): string => shortName(arn).replace(/:\d+$/, '')

export const revisionOf = (arn: string): number => Number(/:(\d+)$/.exec(arn)?.[1] ?? 0)

/** `shop:12` of the same place as another. */
export const siblingOf = (arn: string, revision: number): string => arn.replace(/:\d+$/, `:${revision}`)

export const containersOf = ({ containerDefinitions = [] }: Content): readonly ContainerDefinition[] =>
  containerDefinitions

/** Which container is released. */
export interface ContainerChoice {
  /** As it is given. */
  readonly container: string | undefined
  readonly service: string
}

/** The one that is given; else the only essential one; else the one with the service's name. */
export function containerIn(content: Content, { container, service }: ContainerChoice): string | undefined {
  const all = containersOf(content)
  const names = all.map(({ name }) => name)
  if (container !== undefined) return names.includes(container) ? container : undefined
  const essential = all.filter((each) => each.essential !== false)
  if (essential.length === 1) return essential[0]?.name
  return names.includes(service) ? service : undefined
}
