import type { LambdaClient } from '../../../aws/lambda-client.ts'
import type { Context } from '../../../core/context.ts'
import { accessOf, type FunctionAlias } from './aliases.ts'
import { names, type Open, readStatements } from './statements.ts'

/** How long a policy may not show what was permitted, ms; a guess. */
const shownWithin = 4_000

interface Entrance {
  readonly name: string
  readonly alias: FunctionAlias | undefined
}

/**
 * What lets everybody call the URL of an alias. Who is not let in by one that is for everybody is found by a second look: what is
 * taken for shut here, an undo shuts again.
 */
export async function openTo(
  client: Pick<LambdaClient, 'policy'>,
  { name, alias }: Entrance,
  context: Context,
): Promise<Open> {
  const read = async (): Promise<Open> => readStatements(await client.policy(name, context))
  const open = await read()
  if (accessOf(alias) !== 'public' || names.every((permission) => open[permission].length > 0)) return open
  await context.clock.sleep(shownWithin, context.signal)
  return read()
}
