import type { Entry } from '../core/journal.ts'
import type { Secrets } from '../core/secrets.ts'
import type { JournalFile } from './file.ts'

type Hide = Secrets['hide']

/** The same journal; the reasons in it, which may quote a container, have nothing secret. What is needed to go on stays as it is. */
export const hidingJournal = (journal: JournalFile, { hide }: Pick<Secrets, 'hide'>): JournalFile => ({
  ...journal,
  append: (entry) => journal.append(hidden(entry, hide)),
})

function hidden(entry: Entry, hide: Hide): Entry {
  if (entry.type === 'decision') return { ...entry, why: hide(entry.why) }
  if (entry.type === 'settled' && entry.reason !== undefined) return { ...entry, reason: hide(entry.reason) }
  return entry
}
