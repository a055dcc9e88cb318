import { describe, expect, test } from '@jest/globals'
import { combineCredentials, credentialsFor, dockerConfigCredentials } from '../../src/image/credentials.ts'
import { aContext } from './world.ts'

const { context } = aContext()
const encoded = (text: string) => Buffer.from(text).toString('base64')
const config = (auths: Record<string, object>) => dockerConfigCredentials(JSON.stringify({ auths }))

describe('credentials from a Docker configuration', () => {
  test.each([
    ['https://index.docker.io/v1/', 'registry-1.docker.io'],
    ['docker.io', 'registry-1.docker.io'],
    ['ghcr.io', 'ghcr.io'],
    ['https://GHCR.io/', 'ghcr.io'],
    ['http://localhost:5000', 'localhost:5000'],
    ['https://registry.example.com/v2/', 'registry.example.com'],
  ])('%s is for %s', async (key, host) => {
    const source = config({ [key]: { auth: encoded('ann:pa:ss') } })
    expect(await source(host, context)).toEqual({ username: 'ann', password: 'pa:ss' })
    expect(await source('other.example.com', context)).toBeUndefined()
  })

  test('user and password may be given in the open', async () => {
    const source = config({ 'ghcr.io': { username: 'ann', password: 'secret' } })
    expect(await source('ghcr.io', context)).toEqual({ username: 'ann', password: 'secret' })
  })

  test.each([{}, { auth: '' }, { auth: encoded('no colon') }, { auth: encoded(':only') }, { identitytoken: 'x' }])(
    'an entry without user and password (%j) is none',
    async (entry) => {
      expect(await config({ 'ghcr.io': entry })('ghcr.io', context)).toBeUndefined()
    },
  )

  test('a file without entries, with helpers alone, is empty', async () => {
    const source = dockerConfigCredentials('{"credsStore":"desktop","credHelpers":{"gcr.io":"gcloud"}}')
    expect(await source('gcr.io', context)).toBeUndefined()
  })

  test('what is not such a file is refused without its text', () => {
    expect(() => dockerConfigCredentials('{"auths": secret')).toThrow('the Docker configuration is not JSON')
    expect(() => dockerConfigCredentials('{"auths":{"ghcr.io":"secret"}}')).toThrow(
      /^the Docker configuration is not as Docker writes it at "auths.ghcr.io"$/,
    )
  })
})

test('sources are asked in their order until one knows the host', async () => {
  const asked: string[] = []
  const unknown = async () => void asked.push('unknown')
  const first = credentialsFor('docker.io', { username: 'a', password: '1' })
  const second = credentialsFor('registry-1.docker.io', { username: 'b', password: '2' })
  const source = combineCredentials(unknown, first, second)
  expect(await source('index.docker.io', context)).toEqual({ username: 'a', password: '1' })
  expect(await source('ghcr.io', context)).toBeUndefined()
  expect(asked).toEqual(['unknown', 'unknown'])
})
