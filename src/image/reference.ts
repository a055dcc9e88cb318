import { InputError } from '../core/errors.ts'
import { isDigest } from './digest.ts'

export interface Reference {
  /** As it is connected to: `registry-1.docker.io` for Docker Hub, with the port when there is one. */
  readonly host: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
}

export const dockerHub = 'registry-1.docker.io'
const dockerHubNames = ['docker.io', 'index.docker.io', 'registry.hub.docker.com', dockerHub]

const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?'
const hostPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]{1,5})?$`)
const segmentPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const longestName = 255

/** Reads `host/repository:tag@sha256:…` as Docker does. Throws InputError with the value and what is allowed. */
export function parseReference(text: string): Reference {
  if (/^[a-z]+:\/\//i.test(text)) throw refused(text, `must not begin with ${text.slice(0, text.indexOf('//') + 2)}`)
  const { name, tag, digest } = split(text)
  if (digest !== undefined && !isDigest(digest)) {
    throw refused(text, `digest "${digest}" must be sha256: and 64 of 0-9 a-f`)
  }
  if (tag !== undefined && !tagPattern.test(tag)) {
    throw refused(text, `tag "${tag}" must be 1 to 128 of A-Z a-z 0-9 _ . - and not begin with . or -`)
  }
  const place = locate(text, name)
  return { ...place, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) }
}

/** The problem of an image that cannot be released: unreadable, or without tag and digest; else `undefined`. */
export function imageProblem(text: string): string | undefined {
  try {
    const { tag, digest } = parseReference(text)
    if (tag !== undefined || digest !== undefined) return undefined
    return `image "${text}" has neither tag nor digest: write ${text}:TAG or ${text}@sha256:…`
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

/** What to ask the registry for: the digest wins over the tag. Throws InputError when there is neither. */
export function versionOf({ host, repository, tag, digest }: Reference): string {
  const version = digest ?? tag
  if (version !== undefined) return version
  throw new InputError([`image "${host}/${repository}" has neither tag nor digest`], {
    hint: 'Write image:TAG, or image@sha256:… for exactly one image.',
  })
}

/** `host/repository` and what follows it, as it would be typed. */
export function formatReference({ host, repository, tag, digest }: Reference): string {
  return `${host}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`
}

/** One spelling for each registry's host: lower case, and Docker Hub's many names are one. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase()
  return dockerHubNames.includes(lower) ? dockerHub : lower
}

function split(text: string): { name: string; tag: string | undefined; digest: string | undefined } {
  const at = text.indexOf('@')
  const before = at < 0 ? text : text.slice(0, at)
  const digest = at < 0 ? undefined : text.slice(at + 1)
  const colon = before.indexOf(':', before.lastIndexOf('/') + 1)
  if (colon < 0) return { name: before, tag: undefined, digest }
  return { name: before.slice(0, colon), tag: before.slice(colon + 1), digest }
}

function locate(text: string, name: string): { host: string; repository: string } {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const named = slash > 0 && (/[.:A-Z]/.test(first) || first === 'localhost')
  if (named && !hostPattern.test(first))
    throw refused(text, `registry "${first}" must be a host name, with a port if needed`)
  const host = named ? canonicalHost(first) : dockerHub
  const path = named ? name.slice(slash + 1) : name
  const repository = host === dockerHub && !path.includes('/') ? `library/${path}` : path
  checkRepository(text, path)
  if (host.length + repository.length + 1 > longestName) {
    throw refused(text, `its name has ${host.length + repository.length + 1} characters, ${longestName} are allowed`)
  }
  return { host, repository }
}

function checkRepository(text: string, path: string): void {
  const wrong = path.split('/').find((segment) => !segmentPattern.test(segment))
  if (wrong === undefined) return
  const which = wrong === '' ? 'has an empty part' : `has "${wrong}" in it`
  throw refused(
    text,
    `repository "${path}" ${which}: parts are a-z 0-9, joined by single . or _, __ or any number of -`,
  )
}

const refused = (text: string, problem: string) =>
  new InputError([`image "${text}": ${problem}`], {
    hint: 'An image is written [host/]repository:tag or [host/]repository@sha256:…',
  })
