import { z } from 'zod'
import type { Context } from '../core/context.ts'
import { CloudError, isCloudError, TandemError } from '../core/errors.ts'
import { readPolicy, retry, seconds } from '../core/retry.ts'
import type { GoogleEndpoints } from './endpoints.ts'
import type { GoogleIdentity } from './identity.ts'
import { type GoogleOperation, getOperation, readOperation } from './operation.ts'
import { callGoogle, type GoogleRest } from './rest.ts'

export interface RepositoryPlace {
  readonly project: string
  readonly location: string
  /** Short name of the repository. */
  readonly repository: string
}

/** Images under it are `HOST/PROJECT/REPOSITORY/IMAGE`. */
export interface Repository {
  readonly registry: string
  readonly path: string
  readonly created: boolean
}

/** Artifact Registry's repositories, as far as an image needs a home. Errors are for the user. */
export interface ArtifactRegistry {
  /** The repository, made when it is missing and `create` allows it. */
  ensureRepository(place: RepositoryPlace, options: { readonly create: boolean }, context: Context): Promise<Repository>
}

const createWithin = 120_000

export function createArtifactRegistry(rest: GoogleRest, endpoints: GoogleEndpoints): ArtifactRegistry {
  const base = `${endpoints.artifactRegistry}/v1`
  return {
    ensureRepository: async (place, { create }, context) => {
      const home = { registry: endpoints.registryHost(place.location), path: `${place.project}/${place.repository}` }
      const format = await findFormat(rest, base, place, context)
      if (format !== undefined) {
        requireDocker(place, format)
        return { ...home, created: false }
      }
      if (!create) throw missing(place)
      return { ...home, created: await makeRepository(rest, base, place, context) }
    },
  }
}

const repositorySchema = z.object({ format: z.string().default('DOCKER') })

async function findFormat(
  rest: GoogleRest,
  base: string,
  place: RepositoryPlace,
  context: Context,
): Promise<string | undefined> {
  const operation = 'artifactregistry.repositories.get'
  const call = { operation, method: 'GET', url: `${base}/${parentOf(place)}/repositories/${place.repository}` } as const
  try {
    return repositorySchema.parse(await retry(operation, readPolicy, context, () => callGoogle(rest, call, context)))
      .format
  } catch (error) {
    if (isCloudError(error, 'missing')) return undefined
    throw error
  }
}

function requireDocker(place: RepositoryPlace, format: string): void {
  if (format === 'DOCKER') return
  throw new TandemError('input', `the repository ${nameOf(place)} holds ${format}, not container images`, {
    hint: 'Choose another image-repository.',
  })
}

/** True when it was us who made it; asking again after an unknown outcome meets `exists`, which is as good. */
async function makeRepository(
  rest: GoogleRest,
  base: string,
  place: RepositoryPlace,
  context: Context,
): Promise<boolean> {
  const operation = 'artifactregistry.repositories.create'
  const url = `${base}/${parentOf(place)}/repositories?repositoryId=${encodeURIComponent(place.repository)}`
  const body = { format: 'DOCKER', description: 'Made by Tandem' }
  context.log.info(`Creating the repository ${nameOf(place)}`)
  try {
    const call = { operation, method: 'POST', url, body } as const
    const made = readOperation(await retry(operation, readPolicy, context, () => callGoogle(rest, call, context)))
    await waitUntilDone(rest, base, made, context)
    return true
  } catch (error) {
    if (!isCloudError(error, 'exists')) throw error
    return false
  }
}

async function waitUntilDone(
  rest: GoogleRest,
  base: string,
  started: GoogleOperation,
  context: Context,
): Promise<void> {
  const deadline = context.clock.now() + createWithin
  let operation = started
  while (!operation.done) {
    if (context.clock.now() > deadline) throw tooLong(operation)
    await context.clock.sleep(1_000, context.signal)
    const { name } = operation
    operation = await retry('artifactregistry.operations.get', readPolicy, context, () =>
      getOperation(rest, { service: 'artifactregistry', base, name }, context),
    )
  }
  if (operation.error !== undefined) throw failed(operation.error)
}

const tooLong = ({ name }: GoogleOperation) =>
  new TandemError('timeout', `the repository was not there after ${seconds(createWithin)} (${name})`)

function failed({ code, message }: { readonly code: number; readonly message: string }): CloudError {
  const operation = 'artifactregistry.repositories.create'
  return new CloudError(`${operation}: ${message}`, { operation, trouble: code === 6 ? 'exists' : 'invalid' })
}

function missing(place: RepositoryPlace): TandemError {
  const { project, location, repository } = place
  return new TandemError('input', `the Artifact Registry repository ${nameOf(place)} does not exist`, {
    hint: `Make it (gcloud artifacts repositories create ${repository} --repository-format=docker --location=${location} --project=${project}), or set create-repository: true.`,
  })
}

const parentOf = ({ project, location }: RepositoryPlace) => `projects/${project}/locations/${location}`

const nameOf = ({ project, location, repository }: RepositoryPlace) => `${location}/${project}/${repository}`

/** For `LOCATION-docker.pkg.dev`; the token is minted when it is asked for, so ask right before it is used. */
export async function registryCredentials(
  identity: GoogleIdentity,
  context: Context,
): Promise<{ readonly username: string; readonly password: string }> {
  return { username: 'oauth2accesstoken', password: await identity.accessToken(context) }
}
