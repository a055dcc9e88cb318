import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import { readHistory } from './core/journal.ts'
import { tagsMayMove, unmoved } from './core/tag-history.ts'
import { readInputs } from './github/inputs.ts'
import { type MovedTag, moveTags } from './image/moving-tags.ts'
import type { JournalFile } from './journal/file.ts'
import { hostOf, type Logins, openRegistries } from './registries.ts'

/**
 * Moves the tags that main could not move any more, once the release has ended well on every target. Resolves with whether
 * nothing is left to move.
 */
export async function finishTags(journal: JournalFile, clouds: Clouds, action: Action): Promise<boolean> {
  const history = readHistory(await journal.entries())
  // A release that is not closed may still go back, and no tag may name what users do not have.
  if (history?.tags === undefined || !history.closed || !tagsMayMove(history)) return true
  const { digest } = history.tags
  const tags = unmoved(history)
  if (tags.length === 0) return true
  return action.context.log.group('Tags', async () => {
    const { registries } = await openRegistries(
      loginsFor(
        tags.map(({ repository }) => hostOf(repository)),
        action,
      ),
      clouds,
      action,
    )
    const moved = await moveTags({ digest, tags }, journal, registries, action.context)
    for (const each of moved) tell(each, action)
    return moved.every(({ state }) => state !== 'failed')
  })
}

/** The clouds know their own hosts first; what is left is the one that the password was given for. */
function loginsFor(hosts: readonly string[], { environment, secrets }: Action): Logins {
  const inputs = readInputs(environment)
  const [username, password] = [inputs['registry-username']?.trim(), inputs['registry-password']?.trim()]
  secrets.add([inputs['github-token'], password])
  const githubToken = inputs['github-token'] || undefined
  return { githubToken, ...(username && password ? { login: { hosts, username, password } } : {}) }
}

function tell({ state, problem, command }: MovedTag, { context: { log } }: Action): void {
  if (state === 'failed') log.error(`${problem}${command === undefined ? '' : `. Move it by hand: ${command}`}`)
  if (state === 'overtaken' || state === 'immutable') log.warning(problem ?? '')
}
