import { readFile } from 'node:fs/promises'

/**
 * When the process started, in ticks since the machine did: its number is given to another one some day, but not with the same start.
 * '' for one that is not there, or dead and only not yet buried.
 */
export async function startOf(pid: number): Promise<string> {
  const fields = await statOf(pid)
  return fields[0] === 'Z' ? '' : (fields[19] ?? '')
}

/** Fields of /proc/PID/stat from the third on: what stands before is the name in brackets, with whatever it has in it. */
export const statOf = async (pid: number): Promise<readonly string[]> =>
  (await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')).replace(/^.*\) /s, '').split(' ')
