import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { AliasConfiguration, FunctionUrlConfig } from '../../../aws/lambda-types.ts'
import type { Context } from '../../../core/context.ts'
import { hasStatements } from './statements.ts'

/** Ways by which a function is called without an alias, in words; such callers have `$LATEST`, whatever it is. */
export async function bypassesOf(client: LambdaClient, context: Context): Promise<readonly string[]> {
  const [urls, policy, mappings] = await Promise.all([
    client.urls(context),
    client.policy(undefined, context),
    client.mappings(context),
  ])
  const queues = mappings.filter((each) => isUnqualified(each))
  return [
    ...(urls.some((each) => isUnqualified(each)) ? ['a URL of its own'] : []),
    ...(hasStatements(policy) ? ['permissions of others on the function itself'] : []),
    ...queues.map(({ EventSourceArn, UUID }) => `an event source mapping of ${EventSourceArn ?? UUID ?? ''}`),
  ]
}

interface Callable {
  readonly aliases: readonly AliasConfiguration[]
  readonly urls: readonly FunctionUrlConfig[]
}

/** How a function can be called besides by the aliases of a release, in words. */
export const othersIn = ({ aliases, urls }: Callable, ours: readonly string[]): readonly string[] => [
  ...aliases.flatMap(({ Name = '' }) => (ours.includes(Name) ? [] : [`the alias ${Name}`])),
  ...(urls.some((each) => isUnqualified(each)) ? ['a URL of its own'] : []),
]

interface Named {
  readonly FunctionArn?: string | undefined
}

const isUnqualified = (named: Named): boolean => [undefined, '$LATEST'].includes(qualifierOf(named))

/** The alias or version of an ARN. */
export const qualifierOf = ({ FunctionArn = '' }: Named): string | undefined => FunctionArn.split(':')[7]
