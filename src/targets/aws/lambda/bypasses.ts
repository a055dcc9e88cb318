import type { LambdaClient } from '../../../aws/lambda-client.ts'
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

const isUnqualified = ({ FunctionArn = '' }: { readonly FunctionArn?: string | undefined }): boolean =>
  [undefined, '$LATEST'].includes(FunctionArn.split(':')[7])
