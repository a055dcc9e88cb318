import { join } from 'node:path'
import type { BuildRequest } from './request.ts'

export const layoutIn = (folder: string): string => join(folder, 'layout')
export const metadataIn = (folder: string): string => join(folder, 'metadata.json')

/** What follows `docker` to build the image into an OCI layout on this machine's disk. */
export const buildArguments = (builder: string, request: BuildRequest, cacheFrom: readonly string[]): string[] => [
  ...common(builder, request, cacheFrom),
  ...labels(request),
  ...annotations(request),
  `--provenance=${request.attest.provenance ? 'mode=max' : 'false'}`,
  `--sbom=${request.attest.sbom}`,
  '--output',
  output(layoutIn(request.folder)),
  '--metadata-file',
  metadataIn(request.folder),
  request.context,
]

/** What follows `docker` to walk through the same steps once more, all of them cached, only to write them elsewhere. */
export const cacheArguments = (
  builder: string,
  request: BuildRequest,
  { from, to }: { from: readonly string[]; to: readonly string[] },
): string[] => [
  ...common(builder, request, from),
  '--provenance=false',
  '--sbom=false',
  '--output',
  'type=cacheonly',
  ...to.flatMap((each) => ['--cache-to', each]),
  request.context,
]

const common = (builder: string, request: BuildRequest, cacheFrom: readonly string[]): string[] => [
  'buildx',
  'build',
  '--builder',
  builder,
  '--progress',
  'rawjson',
  '--file',
  request.dockerfile,
  ...(request.target === undefined ? [] : ['--target', request.target]),
  '--platform',
  request.platforms.join(','),
  ...pairs({ SOURCE_DATE_EPOCH: String(request.createdAt), ...request.args }).flatMap((each) => ['--build-arg', each]),
  ...secretNames(request.secrets).flatMap(({ id, name }) => ['--secret', attributes({ id, env: name })]),
  ...cacheFrom.flatMap((each) => ['--cache-from', each]),
]

/**
 * `rewrite-timestamp` sets the files of our layers to the commit's time, so that a checkout's times do not matter
 * (BuildKit docs/build-repro.md, from 0.13). `oci-artifact=false` keeps attestations in the form that knows neither
 * `subject` nor `artifactType`, since not every registry takes those (docs/attestations/attestation-storage.md; the
 * default changed with 0.32; before that the option is passed over). Read November 2026.
 */
const output = (dest: string): string =>
  attributes({ type: 'oci', tar: 'false', dest, 'rewrite-timestamp': 'true', 'oci-artifact': 'false' })

/** The values reach buildx by its environment, under these names. */
export const secretNames = (secrets: BuildRequest['secrets']): { id: string; name: string; value: string }[] =>
  Object.entries(secrets)
    .toSorted(byName)
    .map(([id, value], index) => ({ id, name: `TANDEM_BUILD_SECRET_${index + 1}`, value }))

const labels = (request: BuildRequest): string[] => pairs(request.labels).flatMap((each) => ['--label', each])

function annotations(request: BuildRequest): string[] {
  const levels = hasIndex(request) ? ['index', 'manifest'] : ['manifest']
  return levels.flatMap((level) => pairs(request.annotations).flatMap((each) => ['--annotation', `${level}:${each}`]))
}

/** BuildKit makes an index for several platforms, and for attestations, which lie beside the manifest. */
const hasIndex = ({ platforms, attest }: BuildRequest): boolean =>
  platforms.length > 1 || attest.provenance || attest.sbom

const pairs = (map: Readonly<Record<string, string>>): string[] =>
  Object.entries(map)
    .toSorted(byName)
    .map(([name, value]) => `${name}=${value}`)

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : Number(a > b))

/** `a=b,c=d` as buildx reads it: one line of CSV, so that what holds a comma or a quote is quoted. */
export const attributes = (map: Readonly<Record<string, string>>): string =>
  Object.entries(map)
    .map(([name, value]) => `${name}=${value}`)
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(',')
