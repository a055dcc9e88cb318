import type { Release, SecretReference, ServiceSettings } from '../../../core/unit.ts'

/** What a container finds of the release that it belongs to. */
export const ownNames: readonly string[] = ['CLOUD_PROVIDER', 'PORT', 'RELEASE_ID', 'RELEASE_VERSION']
/** What the release before had in the environment, sealed; never part of what is compared. */
export const sealedName = 'TANDEM_FORMER'

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

const without = (map: Variables, names: readonly string[]): Variables =>
  Object.fromEntries(Object.entries(map).filter(([name]) => !names.includes(name)))

/** How to come from an environment to the one that was before it. */
export interface WayBack {
  /** Our own variables of the release before; nothing secret. */
  readonly own: Variables
  /** Names that were not there. */
  readonly added: readonly string[]
  /** Values that are gone or others now. */
  readonly former: Variables
}

/** `ownBefore`: the variables under our names are an earlier release's, and not somebody's own. */
export function wayBack(before: Variables, after: Variables, ownBefore: boolean): WayBack {
  const isOwn = (name: string): boolean => ownBefore && ownNames.includes(name)
  const names = Object.keys(before)
  return {
    own: pick(before, names.filter(isOwn)),
    former: pick(
      before,
      names.filter((name) => !isOwn(name) && after[name] !== before[name]),
    ),
    added: Object.keys(after).filter((name) => !(name in before)),
  }
}

export const goBack = (after: Variables, { own, added, former }: WayBack): Variables => ({
  ...without(after, added),
  ...former,
  ...own,
})

const pick = (map: Variables, names: readonly string[]): Variables =>
  Object.fromEntries(names.map((name) => [name, map[name] ?? '']))
