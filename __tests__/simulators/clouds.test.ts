import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ProxyAgent, request } from 'undici'
import { type Clouds, ready, startClouds } from '../../simulators/clouds.ts'
import type { Job } from '../../simulators/github/job.ts'
import { makeImage } from '../../simulators/registry/images.ts'

let clouds: Clouds
let dispatcher: ProxyAgent
beforeEach(async () => {
  clouds = await startClouds({ speed: 1000, job: { subject: 'ids' } })
  dispatcher = new ProxyAgent({ uri: clouds.kernel.proxyUrl, requestTls: { ca: clouds.kernel.ca } })
})
afterEach(async () => {
  await dispatcher.destroy()
  await clouds.stop()
})

interface Asked {
  readonly method?: 'GET' | 'POST'
  readonly bearer?: string
  readonly body?: object
}

async function ask(
  url: string,
  { method = 'GET', bearer, body }: Asked = {},
): Promise<{ status: number; body: unknown }> {
  const headers = {
    'content-type': 'application/json',
    ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
  }
  const answer = await request(url, { dispatcher, method, headers, ...(body && { body: JSON.stringify(body) }) })
  return { status: answer.statusCode, body: await answer.body.json() }
}

async function exchange(job: Job): Promise<{ status: number; body: unknown }> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = clouds.github.jobEnvironment(job)
  const audience = encodeURIComponent(`https://iam.googleapis.com/${ready.provider}`)
  const { body } = await ask(`${url}&audience=${audience}`, { bearer: job.requestToken })
  return ask('https://sts.googleapis.com/v1/token', { method: 'POST', body: exchangeOf(textAt(body, 'value')) })
}

const exchangeOf = (subjectToken: string) => ({
  audience: `//iam.googleapis.com/${ready.provider}`,
  grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
  requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
  subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
  scope: 'https://www.googleapis.com/auth/cloud-platform',
  subjectToken,
})

function textAt(body: unknown, member: string): string {
  const entry = Object.entries(body ?? {}).find(([name]) => name === member)?.[1]
  if (typeof entry !== 'string') throw new Error(`no text "${member}" in the answer`)
  return entry
}

describe('the clouds together', () => {
  test("exchange a job's token for a service account's that may look at Cloud Run", async () => {
    const federated = await exchange(clouds.github.startJob())
    expect(federated).toMatchObject({ status: 200, body: { token_type: 'Bearer' } })
    const account = await ask(
      `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ready.serviceAccount}:generateAccessToken`,
      {
        method: 'POST',
        bearer: textAt(federated.body, 'access_token'),
        body: { scope: ['https://www.googleapis.com/auth/cloud-platform'] },
      },
    )
    expect(account.status).toBe(200)
    const services = await ask(
      `https://run.googleapis.com/v2/projects/${ready.project}/locations/${ready.region}/services`,
      {
        bearer: textAt(account.body, 'accessToken'),
      },
    )
    expect(services.status).toBe(200)
  })

  test('refuse a token that another issuer has signed', async () => {
    const job = clouds.github.startJob()
    const forged = await clouds.github.sign({ iss: 'https://evil.example.com', aud: 'x', sub: 'y', exp: 4e9, iat: 1 })
    const answer = await ask('https://sts.googleapis.com/v1/token', { method: 'POST', body: exchangeOf(forged) })
    expect(answer.status).toBe(400)
    expect(await exchange(job)).toMatchObject({ status: 200 })
  })

  test('see each other: an image in a registry is what Cloud Run would find', () => {
    const image = makeImage({ labels: { 'tandem.sim/version': '1' } })
    clouds.registries.admin.publish(`us-central1-docker.pkg.dev/${ready.project}/tandem/shop:1`, image)
    const found = clouds.google.state.findImage(`us-central1-docker.pkg.dev/${ready.project}/tandem/shop:1`)
    expect(found?.digest).toBe(image.digest)
  })
})
