import { summary } from '@actions/core'
import type { Log } from '../core/log.ts'
import type { Environment } from '../http/types.ts'

/** Shows `markdown` (up to 1 MiB) on the run's page. A summary that cannot be written fails nothing. */
export async function writeSummary(markdown: string, environment: Environment, log: Log): Promise<void> {
  if (!environment['GITHUB_STEP_SUMMARY']) return log.debug('There is no job summary here.')
  try {
    await summary.addRaw(markdown, true).write({ overwrite: true })
  } catch (error) {
    log.warning(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
