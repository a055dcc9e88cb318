import type { EcsClient } from '../../../aws/ecs-client.ts'
import type { Context } from '../../../core/context.ts'
import { absentIfMissing } from '../../../core/errors.ts'
import type { Secrets } from '../../../core/secrets.ts'
import { ownNames } from '../environment.ts'
import { containersOf, type Definition, familyOf, readDefinition, revisionOf, siblingOf } from './definition.ts'

/** Task definitions and service revisions, which never change: each is asked for once. */
export interface Definitions {
  read(arn: string, context: Context): Promise<Definition>
  /** Whether it is active still may have changed. */
  readAgain(arn: string, context: Context): Promise<Definition>
  forget(arn: string): void
  /** It is not deregistered: from now on it is shown as if it were. */
  leave(arn: string): void
  /** The newest active one of a family; `undefined` when all are deregistered. */
  newest(family: string, context: Context): Promise<Definition | undefined>
  /** ARN of a service revision → ARN of its task definition, of those that ECS still knows. */
  ofRevisions(arns: readonly string[], context: Context): Promise<ReadonlyMap<string, string>>
}

interface Sources {
  readonly client: EcsClient
  /** Learns what is in every environment that is read. */
  readonly secrets: Secrets
}

export function createDefinitions({ client, secrets }: Sources): Definitions {
  const known = new Map<string, Definition>()
  const targets = new Map<string, string>()
  const left = new Set<string>()

  async function readAgain(named: string, context: Context): Promise<Definition> {
    const read = readDefinition(await client.describeTaskDefinition(named, context))
    const definition = left.has(read.arn) ? { ...read, active: false } : read
    hide(definition, secrets)
    known.set(definition.arn, definition)
    return definition
  }

  return {
    read: async (arn, context) => known.get(arn) ?? readAgain(arn, context),
    readAgain,
    forget: (arn) => void known.delete(arn),
    leave: (arn) => void left.add(arn),
    newest: (family, context) => absentIfMissing(readAgain(family, context)),
    ofRevisions: async (arns, context) => {
      const missing = [...new Set(arns)].filter((arn) => arn !== '' && !targets.has(arn))
      const found = missing.length === 0 ? [] : await client.describeServiceRevisions(missing, context)
      for (const { serviceRevisionArn = '', taskDefinition } of found)
        if (taskDefinition !== undefined) targets.set(serviceRevisionArn, taskDefinition)
      return targets
    },
  }
}

/** Tandem's own variables are in every log line and every answer, and meant to be. */
function hide({ content }: Definition, secrets: Secrets): void {
  for (const { environment = [], secrets: named = [] } of containersOf(content)) {
    secrets.add(environment.flatMap(({ name = '', value }) => (ownNames.includes(name) ? [] : [value])))
    secrets.addNames(named.flatMap(({ name }) => name ?? []))
  }
}

/** Further back a release has no task definition that was not deployed. */
const mostLooks = 10

interface Search {
  /** ARNs of those that were deployed. */
  readonly deployed: readonly string[]
  /** ARN of what was there before the release. */
  readonly former: string
  readonly isWanted: (definition: Definition) => boolean
}

/** Task definitions that the release has registered: deployed ones, and those of the family that are newer than what was there. */
export async function findMade(
  { deployed, former, isWanted }: Search,
  definitions: Definitions,
  context: Context,
): Promise<readonly Definition[]> {
  const newest = await definitions.newest(familyOf(former), context)
  const last = newest === undefined ? 0 : revisionOf(newest.arn)
  const count = Math.max(0, Math.min(mostLooks, last - revisionOf(former)))
  const newer = Array.from({ length: count }, (_, index) => siblingOf(former, last - index))
  const arns = [...new Set([...deployed, ...newer])]
  const all = await Promise.all(arns.map((arn) => absentIfMissing(definitions.read(arn, context))))
  return all.flatMap((each) => (each !== undefined && isWanted(each) ? [each] : []))
}
