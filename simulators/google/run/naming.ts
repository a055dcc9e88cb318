// documented: a service has a hash-based URL and, where its name is short enough, a deterministic one
// (https://cloud.google.com/run/docs/triggering/https-request, excerpt read November 2026).
// observed: `https://NAME-NUMBER.REGION.run.app` and `https://NAME-HASH-uc.a.run.app` (google-github-actions/deploy-cloudrun pull 556).
// guess: the letters of regions other than us-central1; tags in front of the deterministic name.
import { createHash } from 'node:crypto'

export interface ServiceAddress {
  readonly project: string
  readonly projectNumber: string
  readonly location: string
  readonly service: string
}

export const serviceName = ({ project, location, service }: Omit<ServiceAddress, 'projectNumber'>): string =>
  `projects/${project}/locations/${location}/services/${service}`

/** `europe-west1` → `ew`: the letters in a hash-based URL. */
const regionLetters: Readonly<Record<string, string>> = {
  'asia-east1': 'de',
  'asia-northeast1': 'an',
  'asia-southeast1': 'as',
  'europe-north1': 'lz',
  'europe-west1': 'ew',
  'europe-west2': 'nw',
  'europe-west3': 'ey',
  'europe-west4': 'ez',
  'us-central1': 'uc',
  'us-east1': 'ue',
  'us-east4': 'uk',
  'us-west1': 'uw',
}

/** The hash is the project's own, ten letters or digits. */
function projectHash(projectNumber: string): string {
  const digest = createHash('sha256').update(projectNumber).digest().readBigUInt64BE()
  return digest.toString(36).slice(0, 10).padStart(10, 'a')
}

const label = 63

export function hashHost({ service, projectNumber, location }: ServiceAddress, tag?: string): string {
  const letters = regionLetters[location] ?? location.replace(/[^a-z]/g, '').slice(0, 2)
  return `${tagPrefix(tag)}${service}-${projectHash(projectNumber)}-${letters}.a.run.app`
}

/** `undefined` where the name is too long for one DNS label. */
export function numberHost({ service, projectNumber, location }: ServiceAddress, tag?: string): string | undefined {
  const first = `${tagPrefix(tag)}${service}-${projectNumber}`
  return first.length <= label ? `${first}.${location}.run.app` : undefined
}

const tagPrefix = (tag: string | undefined) => (tag === undefined ? '' : `${tag}---`)

/** Both names under which a service, or one of its tags, answers. */
export const hostsOf = (address: ServiceAddress, tag?: string): string[] =>
  [numberHost(address, tag), hashHost(address, tag)].filter((host) => host !== undefined)

/** observed in gcloud 528's `name_generator`: `SERVICE-00005-abc`. */
export function revisionName(service: string, generation: number, random: () => number): string {
  const consonants = 'bcdfghjklmnpqrstvwxz'
  const vowels = 'aeiou'
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  const suffix = `${pick(consonants)}${pick(vowels)}${pick(consonants)}`
  return `${service}-${String(generation).padStart(5, '0')}-${suffix}`
}
