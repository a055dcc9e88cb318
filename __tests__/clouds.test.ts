import { describe, expect, test } from '@jest/globals'
import { connect, type Clouds, openClouds } from '../src/clouds.ts'
import { TandemError } from '../src/core/errors.ts'
import type { Cloud } from '../src/core/target.ts'
import { createSecrets } from '../src/core/secrets.ts'
import { createHttpClient } from '../src/http/client.ts'
import type { AmazonPlace } from '../src/aws/place.ts'
import type { GooglePlace } from '../src/gcp/place.ts'
import type { OpenCloud } from '../src/targets/cloud.ts'
import { aContext } from './support/engine.ts'

const cloud = (name: Cloud, refused?: TandemError): OpenCloud => ({
  cloud: name,
  identity: `somebody at ${name}`,
  targets: [],
  connect: () => (refused === undefined ? Promise.resolve() : Promise.reject(refused)),
  credentials: () => Promise.resolve(undefined),
  close: () => Promise.resolve(),
})

const both = (gcp: OpenCloud, aws: OpenCloud, unopened: Clouds['unopened'] = []): Clouds => ({
  all: [gcp, aws],
  unopened,
  targets: [],
  notes: [],
  warnings: [],
  places: {},
  close: () => Promise.resolve(),
})

const noGoogle = new TandemError('auth', 'Google says no', { hint: 'ask Google' })
const noAmazon = new TandemError('auth', 'AWS says no', { hint: 'ask AWS' })

describe('the identities of both clouds', () => {
  test('are proven together', async () => {
    await expect(connect(both(cloud('gcp'), cloud('aws')), aContext())).resolves.toBeUndefined()
  })

  test.each([
    ['Google’s', cloud('gcp', noGoogle), cloud('aws'), noGoogle],
    ['AWS’s', cloud('gcp'), cloud('aws', noAmazon), noAmazon],
  ])('stop the run when %s is refused, as it was refused', async (_, gcp, aws, refusal) => {
    await expect(connect(both(gcp, aws), aContext())).rejects.toBe(refusal)
  })

  test('are both told when both are refused', async () => {
    await expect(connect(both(cloud('gcp', noGoogle), cloud('aws', noAmazon)), aContext())).rejects.toMatchObject({
      code: 'auth',
      message: 'Google says no\nAWS says no',
      hint: 'ask Google\nask AWS',
    })
  })

  test('are told beside a cloud that could not even be opened', async () => {
    const clouds = {
      ...both(cloud('gcp', noGoogle), cloud('aws')),
      unopened: [{ cloud: 'aws' as const, error: noAmazon }],
    }
    await expect(connect(clouds, aContext())).rejects.toMatchObject({ message: 'AWS says no\nGoogle says no' })
  })

  test('end with the signal, and not with what it broke off', async () => {
    const cancel = new AbortController()
    const enough = new TandemError('cancelled', 'enough')
    cancel.abort(enough)
    const clouds = both(cloud('gcp', enough), cloud('aws', noAmazon))
    await expect(connect(clouds, aContext({ signal: cancel.signal }))).rejects.toBe(enough)
  })
})

const tools = () => ({
  http: createHttpClient({}),
  oidc: { token: () => Promise.reject(new Error('not asked')) },
  context: aContext(),
  secrets: createSecrets(),
})

const google: GooglePlace = {
  project: 'acme-prod',
  regions: ['us-central1', 'europe-west1'],
  name: 'shop',
  identity: { provider: 'projects/1/locations/global/workloadIdentityPools/p/providers/p' },
  universe: 'googleapis.com',
  repository: 'tandem',
  createRepository: true,
  service: { envStrategy: 'replace' },
}

describe('a place on Google Cloud', () => {
  test('hides the values of variables, but not where it is, though they say that too', async () => {
    const given = tools()
    const env = { GOOGLE_CLOUD_PROJECT: 'acme-prod', REGION: 'us-central1', APP: 'shop', URL: 'canary-of-a-value' }
    const clouds = await openClouds({ gcp: { ...google, service: { envStrategy: 'replace', env } } }, given)
    const command = 'gcloud run services describe shop --region us-central1 --project acme-prod'
    expect(given.secrets.hide(`${command} canary-of-a-value`)).toBe(`${command} ***`)
    await clouds.close()
  })
})

describe('a place on AWS', () => {
  const place: AmazonPlace = {
    role: 'arn:aws:iam::111122223333:role/github-deploy',
    maskAccountId: true,
    regions: ['us-east-1', 'eu-west-1'],
    name: 'shop',
    platform: 'app-runner',
    repository: 'tandem',
    createRepository: true,
    service: { envStrategy: 'replace', env: { URL: 'canary-of-a-value' } },
  }
  test('is opened without asking anybody: a target a region, and its account and values hidden', async () => {
    const given = tools()
    const clouds = await openClouds({ aws: place }, given)
    expect(clouds.targets.map(({ target, imageRepository }) => [target.id.region, imageRepository])).toEqual([
      ['us-east-1', '111122223333.dkr.ecr.us-east-1.amazonaws.com/tandem/shop'],
      ['eu-west-1', '111122223333.dkr.ecr.eu-west-1.amazonaws.com/tandem/shop'],
    ])
    expect(given.secrets.hide('111122223333 canary-of-a-value')).toBe('*** ***')
    expect(clouds.places.aws).toMatchObject({ account: '111122223333' })
    await clouds.close()
  })

  test('runs images from its own registries, and takes others over', async () => {
    const clouds = await openClouds({ aws: place }, tools())
    const [open] = clouds.targets
    expect(open?.runsFrom('111122223333.dkr.ecr.us-east-1.amazonaws.com')).toBe(true)
    expect(open?.runsFrom('public.ecr.aws')).toBe(true)
    for (const host of [
      'ghcr.io',
      '111122223333.dkr.ecr.eu-west-1.amazonaws.com',
      '999999999999.dkr.ecr.us-east-1.amazonaws.com',
    ])
      expect([host, open?.runsFrom(host)]).toEqual([host, false])
    await clouds.close()
  })

  test('that cannot be is told as such, and keeps nobody from the other cloud', async () => {
    const wrong = { ...place, role: 'arn:aws-cn:iam::111122223333:role/github-deploy' }
    const clouds = await openClouds({ aws: wrong, gcp: google }, tools())
    expect(clouds.all.map((each) => each.cloud)).toEqual(['gcp'])
    expect(clouds.unopened).toMatchObject([{ cloud: 'aws', error: { code: 'input' } }])
    await clouds.close()
  })
})
