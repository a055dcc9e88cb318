import { setTimeout as sleep } from 'node:timers/promises'

/** ms of real time. */
const pause = 2
const patience = 30_000

/** Asks again until the answer is as wanted; platform time passes meanwhile. Patient: a busy machine is no failure. */
export async function until<T>(
  ask: () => Promise<T> | T,
  wanted: (answer: T) => boolean | Promise<boolean>,
): Promise<T> {
  for (const started = Date.now(); ; ) {
    const answer = await ask()
    if (await wanted(answer)) return answer
    if (Date.now() - started > patience) throw new Error(`still ${JSON.stringify(answer)} after ${patience / 1000} s`)
    await sleep(pause)
  }
}
