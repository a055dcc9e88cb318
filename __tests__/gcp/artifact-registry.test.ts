import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createArtifactRegistry, registryCredentials } from '../../src/gcp/artifact-registry.ts'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import type { Reply, Route } from '../../simulators/kernel/types.ts'
import { failureOf, federatedToken, route, rpcError, type Stand, startStand, stsRoute } from './stand.ts'

const place = { project: 'acme', location: 'us-central1', repository: 'tandem' }
const parent = '/v1/projects/{p}/locations/{l}'
const name = 'projects/acme/locations/us-central1/operations/o1'

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
  stand.answer(
    'sts.googleapis.com',
    stsRoute(() => federatedToken()),
  )
})
afterEach(() => stand.stop())

function ensure(create: boolean) {
  const rest = { http: stand.http, identity: stand.identity() }
  return createArtifactRegistry(rest, googleEndpoints()).ensureRepository(place, { create }, stand.context)
}

const answer = (...routes: Route[]) => stand.answer('artifactregistry.googleapis.com', ...routes)

const getting = (reply: Reply) =>
  route('artifactregistry.repositories.get', 'GET', `${parent}/repositories/{r}`, () => reply)

const creating = (reply: Reply) =>
  route('artifactregistry.repositories.create', 'POST', `${parent}/repositories`, () => reply)

const missing = rpcError(404, 'NOT_FOUND', 'Requested entity was not found.')

describe('a home for the image', () => {
  test('a repository that is there', async () => {
    answer(getting({ status: 200, body: { format: 'DOCKER' } }))
    expect(await ensure(true)).toEqual({ registry: 'us-central1-docker.pkg.dev', path: 'acme/tandem', created: false })
  })

  test('one that is missing is made, and waited for', async () => {
    let looks = 0
    answer(
      getting(missing),
      creating({ status: 200, body: { name } }),
      route('artifactregistry.operations.get', 'GET', `${parent}/operations/{o}`, () => {
        looks += 1
        return { status: 200, body: { name, done: looks === 2 } }
      }),
    )
    expect(await ensure(true)).toMatchObject({ created: true })
    expect(looks).toBe(2)
  })

  test('somebody else made it at the same time', async () => {
    answer(getting(missing), creating(rpcError(409, 'ALREADY_EXISTS', 'the repository already exists')))
    expect(await ensure(true)).toMatchObject({ created: false })
  })

  test('missing, and not ours to make: the command that makes it', async () => {
    answer(getting(missing))
    const error = await failureOf(ensure(false))
    expect(error).toMatchObject({
      code: 'input',
      hint: expect.stringContaining('gcloud artifacts repositories create tandem'),
    })
    expect(error.message).toBe('the Artifact Registry repository us-central1/acme/tandem does not exist')
  })

  test('not a repository of container images', async () => {
    answer(getting({ status: 200, body: { format: 'NPM' } }))
    expect((await failureOf(ensure(true))).message).toBe(
      'the repository us-central1/acme/tandem holds NPM, not container images',
    )
  })

  test('not allowed to make it', async () => {
    const message = "Permission 'artifactregistry.repositories.create' denied on resource '//…' (or it may not exist)."
    answer(getting(missing), creating(rpcError(403, 'PERMISSION_DENIED', message)))
    expect(await failureOf(ensure(true))).toMatchObject({
      trouble: 'denied',
      hint: expect.stringContaining('roles/artifactregistry.admin'),
    })
  })

  test('a busy moment is waited out', async () => {
    answer(getting({ status: 200, body: { format: 'DOCKER' } }))
    stand.kernel.fault({ kind: 'error-503', operation: 'artifactregistry.repositories.get', times: 2 })
    expect(await ensure(true)).toMatchObject({ created: false })
  })

  test('the registry is entered with an access token', async () => {
    expect(await registryCredentials(stand.identity(), stand.context)).toEqual({
      username: 'oauth2accesstoken',
      password: 'federated',
    })
  })
})
