import type { Action } from './action.ts'
import type { Clouds } from './clouds.ts'
import { leftToMove } from './core/tags-left.ts'
import { readInputs } from './github/inputs.ts'
import { type MovedTag, moveTags } from './image/moving-tags.ts'
import type { JournalFile } from './journal/file.ts'
import { type Logins, openRegistries } from './registries.ts'

/**
 * Moves the tags that main could not move any more, once the release has ended well on every target. Resolves with whether
 * nothing is left to move.
 */
export async function finishTags(journal: JournalFile, clouds: Clouds, action: Action): Promise<boolean> {
  const left = leftToMove(await journal.entries())
  if (left === undefined) return true
  return action.context.log.group('Tags', async () => {
    const { registries } = await openRegistries(await loginsFor(journal, action), clouds, action)
    const moved = await moveTags(left, journal, registries, action.context)
    for (const each of moved) tell(each, action)
    return moved.every(({ state }) => state !== 'failed')
  })
}

/** The password goes where main would have sent it, and nowhere else: a cloud that cannot be opened now has hosts too. */
async function loginsFor(journal: JournalFile, { environment, secrets }: Action): Promise<Logins> {
  const hosts = await journal.recallKept('login-hosts')
  const inputs = readInputs(environment)
  const [username, password] = [inputs['registry-username']?.trim(), inputs['registry-password']?.trim()]
  secrets.add([inputs['github-token'], password])
  const githubToken = inputs['github-token'] || undefined
  const isGiven = username && password && isHosts(hosts)
  return { githubToken, ...(isGiven ? { login: { hosts, username, password } } : {}) }
}

const isHosts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

function tell({ state, problem, command }: MovedTag, { context: { log } }: Action): void {
  if (state === 'failed') log.error(`${problem}${command === undefined ? '' : `. Move it by hand: ${command}`}`)
  if (state === 'overtaken' || state === 'immutable') log.warning(problem ?? '')
}
