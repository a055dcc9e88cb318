import { setSecret } from '@actions/core'
import type { Environment } from '../http/types.ts'

const secretInputs = ['github-token', 'registry-password']

/**
 * The action's inputs as text, by name. The runner hands each over as `INPUT_` and the name in upper case, with `_` for
 * spaces and hyphens kept; an input that is not given is empty. Inputs that are secrets are masked in the log.
 */
export function readInputs(environment: Environment): Record<string, string> {
  const inputs: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (name.startsWith('INPUT_') && value !== undefined) inputs[name.slice('INPUT_'.length).toLowerCase()] = value
  }
  for (const name of secretInputs) mask(inputs[name]?.trim())
  return inputs
}

/** Has the runner replace a value by `***` wherever it appears in the log. */
export function mask(value: string | undefined): void {
  if (value !== undefined && value !== '') setSecret(value)
}
