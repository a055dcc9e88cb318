import { posix } from 'node:path'
import type { SecretReference, ServiceSettings } from '../../../core/unit.ts'
import type { RunContainer, RunTemplate } from '../../../gcp/run-types.ts'
import { isVariable, mainContainer } from './container.ts'

type RunVolume = NonNullable<RunTemplate['volumes']>[number]

/**
 * Secrets as files: one volume a folder, since a mount hides the folder that it is mounted on; a volume holds versions of
 * one secret, so settings with two secrets in a folder have been refused before. Given secrets replace the secret volumes that there are, or are laid over them on request.
 */
export function withSecretFiles(template: RunTemplate, { secrets, envStrategy }: ServiceSettings): RunTemplate {
  if (secrets === undefined) return template
  const folders = Map.groupBy(
    secrets.filter((secret) => !isVariable(secret)),
    ({ target }) => posix.dirname(target),
  )
  const volumes = [...folders].map(([folder, files]) => volumeFor(folder, files))
  const main = mainContainer(template)
  const secretVolumes = (template.volumes ?? []).filter(({ secret }) => secret != null).map(({ name }) => name)
  const gone = (main.volumeMounts ?? [])
    .filter(
      ({ name, mountPath }) =>
        secretVolumes.includes(name) && (envStrategy === 'replace' || folders.has(mountPath ?? '')),
    )
    .map(({ name }) => name)
  const mounted = usedElsewhere(template, main)
  const changed: RunContainer = {
    ...main,
    volumeMounts: [
      ...(main.volumeMounts ?? []).filter(({ name }) => !gone.includes(name)),
      ...[...folders.keys()].map((folder) => ({ name: volumeName(folder), mountPath: folder })),
    ],
  }
  return {
    ...template,
    containers: (template.containers ?? []).map((each) => (each === main ? changed : each)),
    volumes: [...(template.volumes ?? []).filter(({ name }) => !gone.includes(name) || mounted.has(name)), ...volumes],
  }
}

const volumeFor = (folder: string, files: readonly SecretReference[]): RunVolume => ({
  name: volumeName(folder),
  secret: {
    secret: files[0]?.secret ?? '',
    items: files.map(({ target, version }) => ({ path: posix.basename(target), version })),
  },
})

const volumeName = (folder: string): string =>
  `tandem${folder
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/-$/, '')
    .toLowerCase()}`.slice(0, 63)

/** Volumes that sidecars mount too are not ours to remove. */
const usedElsewhere = (template: RunTemplate, main: RunContainer): Set<string | null | undefined> =>
  new Set(
    (template.containers ?? [])
      .filter((each) => each !== main)
      .flatMap(({ volumeMounts }) => (volumeMounts ?? []).map(({ name }) => name)),
  )
