import { listed, quoted } from './parsed.ts'

/** Set by Tandem on every platform. */
const byTandem = ['CLOUD_PROVIDER', 'RELEASE_ID', 'RELEASE_VERSION']

/** Why a container's variable cannot have this name, wherever it runs. */
export function variableNameProblem(name: string): string | undefined {
  if (byTandem.includes(name)) return `${name} is set by Tandem, which reserves ${listed(byTandem)}`
  if (/^[A-Za-z_][A-Za-z0-9_.-]*$/.test(name)) return undefined
  return `${quoted(name)} cannot be a variable's name (letters, digits, "_", "-" and ".", beginning with a letter or "_")`
}
