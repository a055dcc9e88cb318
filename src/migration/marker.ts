import type { Mark } from '../core/target.ts'

/** Ends the address of the run in the mark of a migrated service; the page is the same. */
const suffix = '#migrate'

/** A release by `command: migrate` says so in its mark, so that another run of it is told from a release that came after. */
export const migrationRun = (run: string): string => `${run}${suffix}`

export const isMigration = ({ run }: Mark): boolean => run.endsWith(suffix)
