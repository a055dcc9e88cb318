import type { SecretReference, ServiceSettings } from '../core/unit.ts'
import { containerPart } from './container.ts'
import { environmentPart } from './environment.ts'
import { healthPart } from './health.ts'
import type { Given, Leaving, Row } from './leaving.ts'
import { networkPart } from './network.ts'
import { othersPart } from './others.ts'
import { rolesPart } from './roles.ts'
import { scalingPart } from './scaling.ts'

/** A service of App Runner in the words of ECS Express Mode. */
export interface Translation {
  /** What the new service is to run with. Sensitive: the environment is in it. */
  readonly service: ServiceSettings
  /** Both sides, setting by setting; nothing in it is secret. */
  readonly rows: readonly Row[]
  /** What stops the migration before anything is made; one sentence each. */
  readonly problems: readonly string[]
}

/** Everything that a service of App Runner is, with what is given in this run laid over it. */
export function translate(leaving: Leaving, given: Given): Translation {
  const parts = [containerPart, environmentPart, rolesPart, healthPart, scalingPart, networkPart, othersPart].map(
    (part) => part(leaving, given),
  )
  const translated: ServiceSettings = Object.assign(
    { envStrategy: 'replace' },
    ...parts.map(({ settings }) => settings),
  )
  return {
    service: overlay(translated, given.service),
    rows: parts.flatMap(({ rows }) => rows),
    problems: parts.flatMap(({ problems = [] }) => problems),
  }
}

/** As for any release: what is given wins; the maps are replaced, or merged on request; tags are always merged. */
function overlay(translated: ServiceSettings, given: ServiceSettings): ServiceSettings {
  const { startupProbe, ...rest } = translated
  const { livenessProbe, startupProbe: givenProbe } = given
  const hasCheck = livenessProbe !== undefined || givenProbe !== undefined
  return {
    ...rest,
    ...(hasCheck || startupProbe === undefined ? {} : { startupProbe }),
    ...given,
    ...environmentOf(translated, given),
    labels: { ...translated.labels, ...given.labels },
    // Whole maps go to the new service, so that another run of the migration finds nothing to change.
    envStrategy: 'replace',
  }
}

/** A name is a value or a secret, never both: the given one wins. */
function environmentOf(translated: ServiceSettings, { env, secrets, envStrategy }: ServiceSettings) {
  const isMerged = envStrategy === 'merge'
  const taken = new Set([...Object.keys(env ?? {}), ...(secrets ?? []).map(({ target }) => target)])
  const keptValues = env === undefined || isMerged ? Object.entries(translated.env ?? {}) : []
  const keptSecrets: readonly SecretReference[] = secrets === undefined || isMerged ? (translated.secrets ?? []) : []
  return {
    env: { ...Object.fromEntries(keptValues.filter(([name]) => !taken.has(name))), ...env },
    secrets: [...keptSecrets.filter(({ target }) => !taken.has(target)), ...(secrets ?? [])],
  }
}
