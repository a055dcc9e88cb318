import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { HttpClient } from '../../src/http/types.ts'
import type { Leaving } from '../../src/migration/leaving.ts'
import { readLeaving } from '../../src/migration/read.ts'
import { writeMark } from '../../src/targets/aws/app-runner/mark.ts'
import { liveHash } from '../../src/targets/aws/app-runner/settings.ts'
import { acme } from '../../simulators/aws/acme.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { type Stand, startStand } from '../aws/stand.ts'
import { awsOperator } from '../support/aws-operator.ts'

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
})
afterEach(async () => {
  await stand[Symbol.asyncDispose]()
})

async function makeService(Tags: Readonly<Record<string, string>> = {}): Promise<void> {
  const image = 'public.ecr.aws/acme/shop:1.4'
  const operator = awsOperator(stand.clouds)
  await operator.client.create(
    {
      ServiceName: 'shop',
      SourceConfiguration: { ImageRepository: { ImageIdentifier: image, ImageRepositoryType: 'ECR_PUBLIC' } },
      Tags: Object.entries(Tags).map(([Key, Value]) => ({ Key, Value })),
    },
    operator.context,
  )
  await stand.clouds.aws.appRunner.atRest({ account: readyAws.account, region: readyAws.region, service: 'shop' })
  await operator.close()
}

function read(http: HttpClient = stand.http): Promise<Leaving> {
  const { role, region } = readyAws
  const { context, secrets } = stand
  const place = { role, region, name: 'shop', maskAccountId: false }
  return readLeaving(place, { http, context, secrets, oidc: stand.oidc() })
}

function mayReadAll(): void {
  const deploy = acme.roles?.find(({ name }) => name === 'github-deploy')
  if (deploy === undefined) throw new Error('there is no role to deploy with')
  const reading = { Effect: 'Allow', Action: ['apprunner:Describe*', 'apprunner:List*'], Resource: '*' } as const
  const policies = { reading: { Version: '2012-10-17', Statement: [reading] } } as const
  stand.clouds.aws.admin.putRole(readyAws.account, { ...deploy, policies })
}

/** App Runner as it is, but for one word of what it answers. */
const answering = (said: string, instead: string): HttpClient => ({
  ...stand.http,
  request: async (request, context) => {
    const answer = await stand.http.request(request, context)
    return { ...answer, body: Buffer.from(answer.body.toString().replaceAll(said, instead)) }
  },
})

test('a service that App Runner builds from source code is refused, with what to do', async () => {
  await makeService()
  // The local App Runner builds nothing.
  const fromSource = answering('"ImageRepository":', '"CodeRepository":')
  await expect(read(fromSource)).rejects.toMatchObject({
    code: 'input',
    message: expect.stringMatching(/service\/shop\/[\da-f]{32} is built from source code by App Runner, and ECS runs/),
    hint: expect.stringMatching(/^Write a Dockerfile.*aws-platform: ecs-express/),
  })
})

test('a service on which a release of Tandem is not finished is refused, since what it is may be neither of the two', async () => {
  const mark = { release: 'r1', order: 1, version: '1.4', run: 'https://x', settingsHash: 'h', asked: 'a', step: 's' }
  await makeService(writeMark({ ...mark, phase: 'held', created: false }, {}))
  await expect(read()).rejects.toMatchObject({
    code: 'cloud',
    message: expect.stringMatching(/^a release of Tandem on arn:.* is not finished$/),
    hint: expect.stringMatching(/^Wait for the run that is at it\. If there is none, run a release/),
  })
})

test('the version is that of the release that runs, and not told once somebody has changed it by hand', async () => {
  const mark = { release: 'r1', order: 1, version: '1.4', run: 'https://x', settingsHash: 'h', asked: 'a', step: 's' }
  // Its image is nowhere.
  const asRunning = answering('"CREATE_FAILED"', '"RUNNING"')
  const finished = (live: string) => writeMark({ ...mark, phase: 'done', created: false, live }, {})
  mayReadAll()
  await makeService()
  const { arn, settings } = await read(asRunning)
  const operator = awsOperator(stand.clouds)
  await operator.client.tag(arn, finished(liveHash(settings)), operator.context)
  expect((await read(asRunning)).version).toBe('1.4')
  await operator.client.tag(arn, finished('of-another-image'), operator.context)
  expect(await read(asRunning)).not.toHaveProperty('version')
  await operator.close()
})

test('a permission that is missing leads to the policy that has all of them', async () => {
  await makeService()
  stand.clouds.aws.admin.removePermission(readyAws.role, 'apprunner:DescribeService')
  await expect(read()).rejects.toMatchObject({
    code: 'auth',
    hint: expect.stringMatching(
      /^Add apprunner:DescribeService on arn:.*; examples\/aws\/migrate-policy\.json has all that a migration takes besides \(docs\/leaving-app-runner\.md#permissions\)\.$/,
    ),
  })
})
