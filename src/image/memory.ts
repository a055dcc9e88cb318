import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const interval = 4 * 1024 * 1024
const tolerated = 8 * 1024 * 1024

/**
 * V8 sees the small objects that hold network buffers, not the 64 KiB behind each, and lets 80 MiB of them pile up. Told
 * how many bytes have passed, this has the young ones collected now and then: 1 GiB copied peaks 60 MiB lower.
 * Images that do not pile up so much never come to it.
 */
export function createSweeper(): (bytes: number) => void {
  let collect: (() => void) | undefined
  let passed = 0
  return (bytes) => {
    passed += bytes
    if (passed < interval) return
    passed = 0
    if (process.memoryUsage().arrayBuffers < tolerated) return
    collect ??= exposeCollector()
    collect()
  }
}

/**
 * Node has no call for it. V8's flags are "to be used with care" once it runs
 * (https://nodejs.org/docs/latest-v24.x/api/v8.html#v8setflagsfromstringflags); this one only adds a function to contexts
 * that are made afterwards.
 */
function exposeCollector(): () => void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  return typeof collector === 'function' ? () => void collector({ type: 'minor' }) : () => undefined
}
