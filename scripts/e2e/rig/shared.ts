import { openRig, type Rig } from './rig.ts'
import { Unavailable } from './step.ts'

/** One rig for all checks that need it, started when the first one asks. */
export interface SharedRig extends AsyncDisposable {
  /** A text: why this machine cannot have one. */
  readonly get: () => Promise<Rig | string>
}

export function shareRig(tell: (line: string) => void): SharedRig {
  let opened: Promise<Rig | string> | undefined
  const open = async (): Promise<Rig | string> => {
    tell('The rig: Docker, BuildKit and registries')
    try {
      const rig = await openRig((line) => tell(`  ${line}`))
      stopOnSignals(rig)
      return rig
    } catch (error) {
      if (error instanceof Unavailable) return error.message
      throw error
    }
  }
  return {
    get: () => (opened ??= open()),
    [Symbol.asyncDispose]: async () => {
      const rig = await opened?.catch(() => undefined)
      if (typeof rig === 'object') await rig[Symbol.asyncDispose]()
    },
  }
}

/** Ctrl-C ends the checks, but not before what they were given. */
function stopOnSignals(rig: Rig): void {
  const stop = async (): Promise<void> => {
    await rig[Symbol.asyncDispose]()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
}
