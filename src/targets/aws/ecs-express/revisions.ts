import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { ContainerDefinition, TaskDefinition } from '../../../aws/ecs-types.ts'
import type { ExpressContainer } from '../../../aws/express-types.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import { hashOf } from '../../../core/hash.ts'
import type { Variables } from '../environment.ts'
import { pairs } from './settings.ts'

/** What a service revision runs, as far as it is told from others by it. Nothing in it is secret. */
export interface RevisionContent {
  /** ARN of its task definition. */
  readonly definition: string
  readonly image: string
  /** Hash of the environment. */
  readonly environment: string
  /** The release that it says to be of. */
  readonly release?: string
}

interface MainContainer {
  readonly image: string
  readonly env: Variables
  readonly secretNames: readonly string[]
}

/** Of the container that Express Mode leads requests to (API reference of CreateExpressGatewayService, November 2026). */
export const mainName = 'Main'

/** As Express Mode shows it, or its task definition. */
export const mainContainer = (container: ExpressContainer | ContainerDefinition | undefined): MainContainer => ({
  image: container?.image ?? '',
  env: pairs(container?.environment?.map(({ name, value }) => [name, value])),
  secretNames: (container?.secrets ?? []).flatMap(({ name }) => name ?? []),
})

export function contentOf(definition: string, { image, env }: Pick<MainContainer, 'image' | 'env'>): RevisionContent {
  const release = env['RELEASE_ID']
  return { definition, image, environment: hashOf(env), ...(release === undefined ? {} : { release }) }
}

interface RevisionReader {
  /** `undefined` when the revision, or its task definition, is gone. */
  content(revision: string, context: Context): Promise<RevisionContent | undefined>
  /** The container that requests go to, of a task definition. */
  container(taskDefinition: string, context: Context): Promise<MainContainer | undefined>
  /** What a task definition has beside it, in words. */
  companions(taskDefinition: string, context: Context): Promise<readonly string[]>
}

/** Neither a revision nor a task definition changes once it is there, so each is read once. */
export function revisionReader(client: EcsClient): RevisionReader {
  const contents = new Map<string, RevisionContent>()
  const definitions = new Map<string, TaskDefinition>()

  async function read(arn: string, context: Context): Promise<TaskDefinition | undefined> {
    const known = definitions.get(arn)
    if (known !== undefined) return known
    const found = await absentIfMissing(client.describeTaskDefinition(arn, context))
    if (found !== undefined) definitions.set(arn, found.definition)
    return found?.definition
  }

  async function container(taskDefinition: string, context: Context): Promise<MainContainer | undefined> {
    const definition = await read(taskDefinition, context)
    const main = definition?.containerDefinitions?.find(({ name }) => name === mainName)
    return main && mainContainer(main)
  }

  return {
    container,
    companions: async (taskDefinition, context) => {
      const { containerDefinitions = [], volumes = [] } = (await read(taskDefinition, context)) ?? {}
      const others = containerDefinitions.filter(({ name }) => name !== mainName)
      return [
        ...others.map(({ name = '' }) => `the container ${name}`),
        ...volumes.map(({ name = '' }) => `the volume ${name}`),
      ]
    },
    content: async (revision, context) => {
      const known = contents.get(revision)
      if (known !== undefined) return known
      const [found] = await client.describeServiceRevisions([revision], context)
      const definition = found?.taskDefinition
      const main = definition === undefined ? undefined : await container(definition, context)
      if (definition === undefined || main === undefined) return undefined
      const content = contentOf(definition, main)
      contents.set(revision, content)
      return content
    },
  }
}
