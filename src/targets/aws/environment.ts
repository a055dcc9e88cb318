import type { Release, SecretReference, ServiceSettings } from '../../core/unit.ts'

/** What a container finds of the release that it belongs to. */
export const ownNames: readonly string[] = ['CLOUD_PROVIDER', 'PORT', 'RELEASE_ID', 'RELEASE_VERSION']

export type Variables = Readonly<Record<string, string>>

export interface Environment {
  readonly env: Variables
  /** Name → ARN. */
  readonly secrets: Variables
}

/** Each map that is given replaces its kind, or is laid over it on request. A name is a value or a secret, never both. */
export function environmentFor(
  { env, secrets, envStrategy }: ServiceSettings,
  { release, port, before }: { readonly release: Release; readonly port: string; readonly before: Environment },
): Environment {
  const given = Object.fromEntries((secrets ?? []).map(({ target, secret }: SecretReference) => [target, secret]))
  const merged = envStrategy === 'merge'
  const keptValues = env === undefined || merged ? without(before.env, [...ownNames, ...Object.keys(given)]) : {}
  const keptSecrets = secrets === undefined || merged ? without(before.secrets, Object.keys(env ?? {})) : {}
  return {
    env: { ...keptValues, ...env, ...ownVariables(release, port) },
    secrets: { ...without(keptSecrets, ownNames), ...given },
  }
}

const ownVariables = ({ id, version }: Release, port: string): Variables => ({
  CLOUD_PROVIDER: 'aws',
  PORT: port,
  RELEASE_ID: id,
  RELEASE_VERSION: version,
})

export const without = (map: Variables, names: readonly string[]): Variables =>
  Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)))
