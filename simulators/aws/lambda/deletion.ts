// observed: what a deletion of `$LATEST` or of an alias is told (tests that localstack recorded against AWS in November 2025).
import { type Asked, functionFor, namedIn } from './asking.ts'
import type { Cloud, LambdaFunction } from './records.ts'
import { badParameter, conflict } from './refusal.ts'

export function remove(asked: Asked): object | undefined {
  const named = namedIn(asked)
  if (named.qualifier === undefined) {
    const { found } = functionFor(asked, 'DeleteFunction')
    forget(asked.cloud, found)
    return {}
  }
  const { found } = functionFor(asked, 'DeleteFunction')
  if (named.qualifier === '$LATEST')
    throw badParameter('$LATEST version cannot be deleted without deleting the function.')
  if (!/^\d+$/.test(named.qualifier)) throw badParameter('Deletion of aliases is not currently supported.')
  removeVersion(found, named.qualifier)
  return {}
}

/** With its versions, aliases and URLs. */
export function forget(cloud: Cloud, found: LambdaFunction): void {
  for (const environment of found.environments.values()) environment.stop()
  cloud.functions.delete(found.arn)
  found.latest.set(undefined)
}

// documented: not while an alias leads to it. observed: a number that is not there is no error (the same tests). guess: the text.
function removeVersion(found: LambdaFunction, name: string): void {
  const users = [...found.aliases.values()].flatMap((alias) => alias.current ?? [])
  const names = users.filter(({ version, weights }) => version === name || name in weights).map((each) => each.name)
  if (names.length > 0)
    throw conflict(
      `Version ${name} cannot be deleted because the following aliases reference it: [${names.join(', ')}].`,
    )
  found.versions.get(name)?.set(undefined)
}
