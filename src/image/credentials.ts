import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { InputError } from '../core/errors.ts'
import { canonicalHost } from './reference.ts'

export interface Credentials {
  readonly username: string
  readonly password: string
  /** Only worth a try: where they are refused, the registry is asked without any. */
  readonly optional?: boolean
}

/** Asked when a registry wants to know who we are, each time anew: short-lived passwords are minted then. */
export type CredentialSource = (host: string, context: Context) => Promise<Credentials | undefined>

/** The first source that knows the host wins. */
export function combineCredentials(...sources: readonly CredentialSource[]): CredentialSource {
  return async (host, context) => {
    for (const source of sources) {
      const found = await source(host, context)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** For one registry alone; `host` in any of its spellings. */
export function credentialsFor(host: string, credentials: Credentials): CredentialSource {
  const known = canonicalHost(host)
  return async (asked) => (canonicalHost(asked) === known ? credentials : undefined)
}

const configSchema = z.object({
  auths: z
    .record(
      z.string(),
      z.object({ auth: z.string().optional(), username: z.string().optional(), password: z.string().optional() }),
    )
    .optional(),
})

/**
 * The `auths` of a Docker configuration file, given its text; credential helpers are not run. Throws InputError,
 * without any of the text, when it is not such a file.
 */
export function dockerConfigCredentials(json: string): CredentialSource {
  const known = new Map<string, Credentials>()
  for (const [key, { auth, username, password }] of Object.entries(readConfig(json).auths ?? {})) {
    const credentials = auth === undefined || auth === '' ? asGiven(username, password) : decode(auth)
    if (credentials !== undefined) known.set(hostOf(key), credentials)
  }
  return async (host) => known.get(canonicalHost(host))
}

function readConfig(json: string): z.infer<typeof configSchema> {
  const parsed = configSchema.safeParse(parseJson(json))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues[0]?.path.join('.') ?? ''
  throw new InputError([`the Docker configuration is not as Docker writes it${where === '' ? '' : ` at "${where}"`}`])
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The parser's own message quotes the text, which holds passwords.
    throw new InputError(['the Docker configuration is not JSON'])
  }
}

/** `https://index.docker.io/v1/`, `https://ghcr.io`, `ghcr.io/` → the host. */
function hostOf(key: string): string {
  const [host = ''] = key.replace(/^https?:\/\//i, '').split('/')
  return canonicalHost(host)
}

function decode(auth: string): Credentials | undefined {
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : asGiven(text.slice(0, colon), text.slice(colon + 1))
}

const asGiven = (username: string | undefined, password: string | undefined): Credentials | undefined =>
  username === undefined || username === '' || password === undefined || password === ''
    ? undefined
    : { username, password }
