import type { Log } from '../core/log.ts'
import { seconds } from '../core/retry.ts'

/** From this on emulation is what a build waits for, ms. */
const noticeable = 60_000

const wayOut =
  'a native runner (or node of the builder) for it, or a stage that runs on the builder’s own platform and compiles for the other: FROM --platform=$BUILDPLATFORM'

export interface Emulation {
  /** A RUN step begins on this platform. */
  readonly begin: (platform: string) => void
  /** Says how long it took, and gives it back by platform, ms; without those on which nothing ran. */
  end(runTimes: ReadonlyMap<string, number>): Record<string, number>
}

/** Tells once of each platform that it is emulated, when the first step runs there: cross-compiling costs nothing. */
export function createEmulation(emulated: readonly string[], log: Log): Emulation {
  const told = new Set<string>()
  return {
    begin: (platform) => {
      if (!emulated.includes(platform) || told.has(platform)) return
      told.add(platform)
      log.info(
        `${platform} is emulated on this runner: its RUN steps take several times as long (platforms tells what is built)`,
      )
    },
    end: (runTimes) => {
      const times = [...runTimes].filter(([platform, ms]) => emulated.includes(platform) && ms > 0)
      for (const [platform, ms] of times) tell(platform, ms, log)
      return Object.fromEntries(times)
    },
  }
}

function tell(platform: string, ms: number, log: Log): void {
  const line = `RUN steps took ${seconds(ms)} under emulation on ${platform}`
  if (ms >= noticeable) log.notice(`${line}. What is faster: ${wayOut}`)
  else log.info(line)
}
