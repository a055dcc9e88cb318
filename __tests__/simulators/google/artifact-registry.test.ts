import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { deployer } from '../../../simulators/google/acme.ts'
import { errorOf, type LocalGoogle, startGoogle, text, until } from './local-google.ts'

let google: LocalGoogle

beforeEach(async () => {
  google = await startGoogle()
})

afterEach(() => google.stop())

const host = 'https://artifactregistry.googleapis.com/v1'
const collection = `${host}/projects/acme-prod/locations/us-central1/repositories`
const tandem = { project: 'acme-prod', location: 'us-central1', repository: 'tandem' }
const docker = { format: 'DOCKER' }

const create = (id: string, body: object = docker) =>
  google.ask(`${collection}?repositoryId=${id}`, { method: 'POST', token: google.deployerToken(), body })

const get = (id: string, token = google.deployerToken()) => google.ask(`${collection}/${id}`, { token })

test('a repository is made by an operation and is there when that is done', async () => {
  expect(await get('tandem')).toMatchObject({ status: 404 })
  const started = await create('tandem')
  expect(started).toMatchObject({ status: 200, body: { name: expect.stringContaining('/operations/') } })
  expect(started.body).not.toHaveProperty('done')
  const poll = () => google.ask(`${host}/${text(started.body['name'])}`, { token: google.deployerToken() })
  const done = await until(poll, ({ body }) => body['done'] === true)
  expect(done.body['response']).toMatchObject({
    '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.Repository',
    name: 'projects/acme-prod/locations/us-central1/repositories/tandem',
    registryUri: 'us-central1-docker.pkg.dev/acme-prod/tandem',
    format: 'DOCKER',
  })
  expect(await get('tandem')).toMatchObject({ status: 200, body: { mode: 'STANDARD_REPOSITORY' } })
  expect(google.admin.hasRepository({ ...tandem, project: '123456789012' })).toBe(true)
})

test('one that exists, or is being made, cannot be made again', async () => {
  google.admin.addRepository(tandem)
  const again = await create('tandem')
  expect(again.status).toBe(409)
  expect(errorOf(again)).toMatchObject({ status: 'ALREADY_EXISTS', message: 'the repository already exists' })
  await create('other')
  expect(await create('other')).toMatchObject({ status: 409 })
})

test('names, formats and members are checked', async () => {
  for (const id of ['Tandem', '1st', 'a_b', 'ends-', 'x'.repeat(64), '']) {
    expect(await create(id)).toMatchObject({ status: 400 })
  }
  expect(await create('tandem', {})).toMatchObject({ status: 400 })
  const unknown = await create('tandem', { ...docker, dockerConfig: { immutable: true } })
  expect(errorOf(unknown)['message']).toBe(
    'Invalid JSON payload received. Unknown name "immutable" at \'repository.docker_config\': Cannot find field.',
  )
  const wrong = await create('tandem', { format: 'OCI' })
  expect(errorOf(wrong)['message']).toContain("Invalid value at 'repository.format'")
  const query = await google.ask(`${collection}?colour=blue`, { token: google.deployerToken() })
  expect(errorOf(query)['message']).toContain('Cannot bind query parameter')
})

test('numbers stand for enum values, as client libraries send them', async () => {
  expect(await create('tandem', { format: 1, mode: 0, labels: {} })).toMatchObject({ status: 200 })
  const made = await until(
    () => get('tandem'),
    ({ status }) => status === 200,
  )
  expect(made.body).toMatchObject({ format: 'DOCKER', mode: 'STANDARD_REPOSITORY' })
})

test('lists come in pages', async () => {
  for (const repository of ['a', 'b', 'c']) google.admin.addRepository({ ...tandem, repository })
  const token = google.deployerToken()
  const first = await google.ask(`${collection}?pageSize=2`, { token })
  expect(first.body['repositories']).toHaveLength(2)
  const second = await google.ask(`${collection}?pageSize=2&pageToken=${text(first.body['nextPageToken'])}`, { token })
  expect(second.body['repositories']).toHaveLength(1)
  expect(second.body).not.toHaveProperty('nextPageToken')
})

test('one who may not read is not told whether it exists', async () => {
  const stranger = google.state.issueToken({ member: 'user:eve@example.com', sets: [] }, 60)
  const answer = await get('tandem', stranger)
  expect(answer.status).toBe(403)
  expect(errorOf(answer)['message']).toBe(
    "Permission 'artifactregistry.repositories.get' denied on resource '//artifactregistry.googleapis.com/projects/acme-prod/locations/us-central1/repositories/tandem' (or it may not exist).",
  )
})

test('pushes and pulls need their own permission, and a repository', () => {
  const permission = 'artifactregistry.repositories.uploadArtifacts'
  const target = { ...tandem, permission } as const
  const token = google.deployerToken()
  expect(google.authoriseArtifactRegistry({ token, target })).toBe('no-repository')
  google.admin.addRepository(tandem)
  expect(google.authoriseArtifactRegistry({ token, target })).toBe('allowed')
  expect(google.authoriseArtifactRegistry({ token: undefined, target })).toBe('denied')
  expect(google.authoriseArtifactRegistry({ token: 'ya29.no', target })).toBe('unauthenticated')
  google.admin.revoke('projects/acme-prod', `serviceAccount:${deployer}`)
  expect(google.authoriseArtifactRegistry({ token, target })).toBe('allowed')
  google.admin.finishPropagation()
  expect(google.authoriseArtifactRegistry({ token, target })).toBe('denied')
})

test('an API that is not enabled says so, and how to enable it', async () => {
  google.admin.disableService('acme-prod', 'artifactregistry.googleapis.com')
  const answer = await get('tandem')
  expect(answer.status).toBe(403)
  expect(errorOf(answer)['message']).toMatch(
    /^Artifact Registry API has not been used in project acme-prod before or it is disabled/,
  )
  expect(errorOf(answer)['details']).toContainEqual(expect.objectContaining({ reason: 'SERVICE_DISABLED' }))
  google.admin.enableService('acme-prod', 'artifactregistry.googleapis.com')
  expect(await get('tandem')).toMatchObject({ status: 404 })
})
