import { silentLog } from '../../../../src/core/log.ts'
import { scaledClock } from '../../../../src/core/clock.ts'
import { createHttpClient } from '../../../../src/http/client.ts'
import type { Stage } from '../../../support/stage.ts'
import { serviceOn } from './stand.ts'

/** Users who ask an address all the time. */
export interface Users {
  /** Everything that they have been answered, as versions or statuses; they go home. */
  leave(): Promise<ReadonlySet<string>>
}

/** Of the public address, or of a traffic tag's. */
export function watchAsUsers(stage: Stage, tag?: string): Users {
  const answers = new Set<string>()
  const leaving = new AbortController()
  const clock = scaledClock(100)
  const asking = (async () => {
    while (!leaving.signal.aborted) {
      answers.add(await (tag === undefined ? stage.ask() : askTag(stage, tag)))
      await clock.sleep(200)
    }
  })()
  // A test that fails closes the stage under its users.
  asking.catch(() => leaving.abort())
  return {
    leave: async () => {
      leaving.abort()
      await asking
      return answers
    },
  }
}

async function askTag(stage: Stage, tag: string): Promise<string> {
  const url = serviceOn(stage).trafficStatuses.find((status) => status.tag === tag)?.uri
  if (url === undefined) return 'no tag'
  const http = createHttpClient(stage.clouds.environment)
  try {
    const context = { clock: scaledClock(1), log: silentLog, signal: new AbortController().signal }
    const { status, body } = await http.request({ method: 'GET', url, operation: 'test.ask' }, context)
    return /"version":"([^"]*)"/.exec(body.toString())?.[1] ?? String(status)
  } finally {
    await http.close()
  }
}
