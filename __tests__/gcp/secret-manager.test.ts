import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import { createSecretManager } from '../../src/gcp/secret-manager.ts'
import type { Reply } from '../../simulators/kernel/types.ts'
import { failureOf, federatedToken, route, rpcError, type Stand, startStand, stsRoute } from './stand.ts'

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
  stand.answer(
    'sts.googleapis.com',
    stsRoute(() => federatedToken()),
  )
})
afterEach(() => stand.stop())

function answer(reply: Reply): void {
  const path = '/v1/projects/{p}/secrets/{s}/versions/{v}'
  stand.answer(
    'secretmanager.googleapis.com',
    route('secretmanager.versions.get', 'GET', path, () => reply),
  )
}

function pin(version: string, secret = 'openai-key') {
  const rest = { http: stand.http, identity: stand.identity() }
  return createSecretManager(rest, googleEndpoints()).pinVersion({ project: 'acme', secret, version }, stand.context)
}

const found = (state: string) => ({ status: 200, body: { name: 'projects/1/secrets/openai-key/versions/7', state } })

describe('which version of a secret runs', () => {
  test('latest becomes the number that it is now', async () => {
    answer(found('ENABLED'))
    expect(await pin('latest')).toEqual({ kind: 'pinned', version: '7' })
    expect(stand.kernel.requests.at(-1)?.path).toContain('/v1/projects/acme/secrets/openai-key/versions/latest')
  })

  test('a full resource name is asked for in its own project', async () => {
    answer(found('ENABLED'))
    await pin('latest', 'projects/other/secrets/key')
    expect(stand.kernel.requests.at(-1)?.path).toContain('/v1/projects/other/secrets/key/versions/latest')
  })

  test('a number is left as it is, without a question', async () => {
    expect(await pin('3')).toEqual({ kind: 'pinned', version: '3' })
    expect(stand.kernel.requests).toHaveLength(0)
  })

  test('without the right to look it stays at latest, and the plan says what that means', async () => {
    answer(rpcError(403, 'PERMISSION_DENIED', "Permission 'secretmanager.versions.get' denied"))
    expect(await pin('latest')).toEqual({
      kind: 'left',
      version: 'latest',
      why: "the secret openai-key is left at latest, an undo will not bring its present value back: secretmanager.versions.get: Permission 'secretmanager.versions.get' denied (HTTP 403 PERMISSION_DENIED)",
    })
  })

  test('a secret that is not there', async () => {
    answer(rpcError(404, 'NOT_FOUND', 'Secret [x] not found or has no versions.'))
    const error = await failureOf(pin('latest'))
    expect(error).toMatchObject({ code: 'input' })
    expect(error.message).toBe('the secret openai-key in the project acme has no version latest, or does not exist')
  })

  test('a latest version that is disabled', async () => {
    answer(found('DISABLED'))
    expect((await failureOf(pin('latest'))).message).toBe(
      'version 7 of the secret openai-key is DISABLED: a container could not start with it',
    )
  })
})
