import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Looks at the arguments of every process on the machine again and again, as anybody on it could. */
export interface ArgumentWatch {
  /** Ends it; resolves with every command line that was seen and holds one of the texts. */
  stop(): Promise<readonly string[]>
}

export function watchArguments(texts: readonly string[]): ArgumentWatch {
  const found = new Set<string>()
  const over = new AbortController()
  const watching = (async () => {
    while (!over.signal.aborted) {
      for (const line of await commandLines()) if (texts.some((text) => line.includes(text))) found.add(line)
      await sleep(20)
    }
  })()
  return {
    stop: async () => {
      over.abort()
      await watching
      return [...found]
    },
  }
}

async function commandLines(): Promise<string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = processes.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''))
  return (await Promise.all(lines)).map((line) => line.replaceAll('\0', ' '))
}
