import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Ended {
  /** `undefined` when it could not be started or was ended by a signal. */
  readonly code: number | undefined
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  /** Laid over this process's own. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** ms; it is killed then. */
  readonly timeout?: number
}

/** Runs a program without a shell and without input; never rejects. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  { env = {}, cwd, timeout = 120_000 }: CommandOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      [...parameters],
      { env: { ...process.env, ...env }, timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 25, ...(cwd && { cwd }) },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : undefined
        resolve({ code, stdout, stderr: error === null || code !== undefined ? stderr : `${stderr}${error.message}` })
      },
    )
    child.stdin?.end()
  })
}

/** Registries show what was written a moment late: asks again for a few seconds. The last answer, good or not. */
export async function eventually(ask: () => Promise<Ended>, good: (ended: Ended) => boolean): Promise<Ended> {
  for (let attempt = 1; ; attempt += 1) {
    const ended = await ask()
    if (good(ended) || attempt === 10) return ended
    await sleep(500)
  }
}

/** The end of what a program said, for a message. */
export const lastWords = ({ stdout, stderr }: Ended): string => `${stdout}${stderr}`.trim().slice(-1_000)
