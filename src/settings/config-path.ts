import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError } from '../core/errors.ts'
import type { RawInputs } from './action-inputs.ts'
import type { ConfigFile } from './config-file.ts'

const DEFAULT_PATH = 'tandem.yml'

/**
 * Loads the file that the input `config` names, or `tandem.yml` if there is one.
 *
 * @param workspace folder that a relative path begins at
 */
export async function loadConfigFile(inputs: RawInputs, workspace: string): Promise<ConfigFile | undefined> {
  const given = inputs['config']?.trim()
  const path = given ? given : DEFAULT_PATH
  try {
    return { path, text: await readFile(resolve(workspace, path), 'utf8') }
  } catch (error) {
    if (path === DEFAULT_PATH && given !== path && isAbsent(error)) return undefined
    const why = isAbsent(error) ? 'there is no such file in the workspace' : 'the file cannot be read'
    throw new InputError([`config: "${path}": ${why}`], {
      hint: 'A checkout of the repository has to come before this step.',
      cause: error,
    })
  }
}

function isAbsent(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
