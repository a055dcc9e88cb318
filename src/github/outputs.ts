import { setOutput } from '@actions/core'

/** The action's outputs, by their names in `action.yml`; what is absent is not set. */
export function writeOutputs(outputs: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value !== undefined) setOutput(name, value)
  }
}
