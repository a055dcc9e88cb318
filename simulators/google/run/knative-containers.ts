import type { ContainerSpec, EnvVar, VolumeSpec } from './spec.ts'

/** v1 calls a secret's version its key, and the source of a value `valueFrom`. */
export const containersToV1 = (containers: readonly ContainerSpec[]): object[] =>
  containers.map(({ env = [], resources, ...container }) => ({
    ...container,
    ...(env.length > 0 && { env: env.map(envToV1) }),
    ...(resources?.limits && { resources: { limits: resources.limits } }),
  }))

function envToV1({ name, value, valueSource }: EnvVar): object {
  const reference = valueSource?.secretKeyRef
  if (!reference) return { name, ...(value !== undefined && { value }) }
  return { name, valueFrom: { secretKeyRef: { name: reference.secret, key: reference.version ?? 'latest' } } }
}

export const volumesToV1 = (volumes: readonly VolumeSpec[]): object[] =>
  volumes.map(({ secret, ...volume }) => ({
    ...volume,
    ...(secret && {
      secret: {
        secretName: secret.secret,
        ...(secret.defaultMode !== undefined && { defaultMode: secret.defaultMode }),
        ...(secret.items && { items: secret.items.map(({ version, ...item }) => ({ key: version, ...item })) }),
      },
    }),
  }))
