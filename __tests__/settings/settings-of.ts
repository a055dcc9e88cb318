import { InputError } from '../../src/core/errors.ts'
import type { RawInputs } from '../../src/settings/action-inputs.ts'
import { type ResolvedSettings, resolveSettings } from '../../src/settings/settings.ts'

export type WrongInput = readonly [about: string, inputs: Record<string, string>, ...problems: string[]]

export const github = { refType: 'branch', refName: 'main', sha: '0123456789abcdef0123456789abcdef01234567' }

/** The fewest inputs that make a release. */
export const fewest: RawInputs = {
  'deployment-target': 'gcp-only',
  service: 'shop',
  image: 'ghcr.io/acme/shop:1.4.0',
  'gcp-project': 'acme-prod',
  'gcp-region': 'us-central1',
}

export function resolved(inputs: RawInputs, file?: string): ResolvedSettings {
  return resolveSettings({
    inputs: { ...fewest, ...inputs },
    github,
    ...(file === undefined ? {} : { file: { path: 'tandem.yml', text: file } }),
  })
}

/** The problems that these inputs have; none when they are right. */
export function problemsOf(inputs: RawInputs, file?: string): readonly string[] {
  try {
    resolved(inputs, file)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}
