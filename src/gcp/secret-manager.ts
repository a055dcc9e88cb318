import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { isCloudError, TandemError } from '../core/errors.ts'
import { readPolicy, retry } from '../core/retry.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import { callGoogle, type GoogleRest } from './rest.ts'

export type PinnedVersion =
  | { readonly kind: 'pinned'; readonly version: string }
  /** It stays what was asked for, such as `latest`; `why` is a sentence for the plan. */
  | { readonly kind: 'left'; readonly version: string; readonly why: string }

export interface SecretPlace {
  readonly project: string
  /** Short name, or `projects/P/secrets/S`. */
  readonly secret: string
  /** A number, `latest`, or an alias. */
  readonly version: string
}

/** Reads versions' metadata, never a secret's value. */
export interface SecretManager {
  /** `latest` or an alias as a number. A secret or version that cannot be used is an error of the user's (`input`). */
  pinVersion(place: SecretPlace, context: Context): Promise<PinnedVersion>
}

export function createSecretManager(rest: GoogleRest, endpoints: GoogleEndpoints): SecretManager {
  return {
    pinVersion: async (place, context) => {
      if (/^\d+$/.test(place.version)) return { kind: 'pinned', version: place.version }
      try {
        return { kind: 'pinned', version: await lookUp(rest, endpoints, place, context) }
      } catch (error) {
        if (isCloudError(error, 'denied')) return leftAlone(place, error.message)
        throw isCloudError(error, 'missing') ? missing(place) : error
      }
    },
  }
}

const versionSchema = z.object({ name: z.string(), state: z.union([z.string(), z.number()]).default('ENABLED') })

async function lookUp(
  rest: GoogleRest,
  endpoints: GoogleEndpoints,
  place: SecretPlace,
  context: Context,
): Promise<string> {
  const operation = 'secretmanager.versions.get'
  const url = `${endpoints.secretManager}/v1/${nameOf(place)}/versions/${place.version}`
  const call = { operation, method: 'GET', url } as const
  const { name, state } = versionSchema.parse(
    await retry(operation, readPolicy, context, () => callGoogle(rest, call, context)),
  )
  const version = name.slice(name.lastIndexOf('/') + 1)
  if (state === 'DISABLED' || state === 'DESTROYED') throw unusable(place, version, state)
  return version
}

function leftAlone({ secret, version }: SecretPlace, reason: string): PinnedVersion {
  const why = `the secret ${secret} is left at ${version}, an undo will not bring its present value back: ${reason}`
  return { kind: 'left', version, why }
}

const missing = ({ project, secret, version }: SecretPlace) =>
  new TandemError(
    'input',
    `the secret ${secret} in the project ${project} has no version ${version}, or does not exist`,
    {
      hint: `gcloud secrets versions list ${secret} --project=${project} shows what there is.`,
    },
  )

const unusable = ({ secret }: SecretPlace, version: string, state: string) =>
  new TandemError(
    'input',
    `version ${version} of the secret ${secret} is ${state}: a container could not start with it`,
    {
      hint: 'Enable it, or add a new version.',
    },
  )

const nameOf = ({ project, secret }: SecretPlace) =>
  secret.includes('/') ? secret : `projects/${project}/secrets/${secret}`
