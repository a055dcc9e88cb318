import { Worker } from 'node:worker_threads'

export interface Question {
  readonly id: number
  readonly path: string
  readonly text: string
}

export interface Answer {
  readonly id: number
  readonly found: readonly string[]
}

export interface LanguageService {
  /** What GitHub's own language service has against a workflow or an `action.yml`, a line each. */
  diagnosed(path: string, text: string): Promise<readonly string[]>
  close(): Promise<unknown>
}

/** It runs in a thread of its own, outside jest: Node has to be told how to load it. */
export function startLanguageService(): LanguageService {
  const worker = new Worker(new URL('./language-service-worker.ts', import.meta.url))
  const waiting = new Map<number, PromiseWithResolvers<readonly string[]>>()
  worker.on('message', ({ id, found }: Answer) => waiting.get(id)?.resolve(found))
  worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)))
  return {
    diagnosed: (path, text) => {
      const asked = Promise.withResolvers<readonly string[]>()
      const id = waiting.size
      waiting.set(id, asked)
      worker.postMessage({ id, path, text } satisfies Question, [])
      return asked.promise
    },
    close: () => worker.terminate(),
  }
}
