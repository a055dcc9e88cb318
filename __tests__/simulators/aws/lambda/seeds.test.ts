import {
  CreateAliasCommand,
  CreateFunctionCommand,
  GetFunctionCommand,
  LambdaClient,
  PublishVersionCommand,
  UpdateFunctionCodeCommand,
  waitUntilFunctionActiveV2,
  waitUntilFunctionUpdatedV2,
  waitUntilPublishedVersionActive,
} from '@aws-sdk/client-lambda'
import { expect, test } from '@jest/globals'
import { functionRole } from '../../../../simulators/aws/acme.ts'
import { createLambda } from '../../../../simulators/aws/lambda/lambda.ts'
import { makeImage } from '../../../../simulators/registry/images.ts'
import { until } from '../app-runner/local-app-runner.ts'
import { site, startAws } from '../local-aws.ts'
import { openUrl, repository } from './local-lambda.ts'

test.each([1, 2, 3, 4])('a release goes through under seed %s, whatever is guessed', async (seed) => {
  await using aws = await startAws({ seed, speed: 2000 })
  for (const simulator of createLambda(aws.state).simulators) aws.kernel.register(simulator)
  aws.admin.addRepository(site, 'shop')
  const client = new LambdaClient({ ...aws.client(), maxAttempts: 3 })
  const patience = { client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 }
  const FunctionName = 'shop'
  const push = (version: string) => {
    const labels = { 'tandem.sim/version': version, 'tandem.sim/lambda': 'adapter' }
    const image = makeImage({ salt: version, labels })
    aws.registries.admin.publish(`${repository}:${version}`, image)
    return { uri: `${repository}@${image.digest}`, hash: image.digest.slice(7) }
  }
  const Code = { ImageUri: push('1').uri }
  await client.send(new CreateFunctionCommand({ FunctionName, Code, PackageType: 'Image', Role: functionRole }))
  await until(
    () => client.send(new GetFunctionCommand({ FunctionName })).catch(() => undefined),
    (there) => there !== undefined,
  )
  await waitUntilFunctionActiveV2(patience, { FunctionName })
  const { uri: ImageUri, hash } = push('2')
  await client.send(new UpdateFunctionCodeCommand({ FunctionName, ImageUri, Architectures: ['x86_64'] }))
  await until(
    () => client.send(new GetFunctionCommand({ FunctionName })),
    ({ Configuration }) => Configuration?.CodeSha256 === hash,
  )
  await waitUntilFunctionUpdatedV2(patience, { FunctionName })
  const { Version = '' } = await client.send(new PublishVersionCommand({ FunctionName, CodeSha256: hash }))
  await until(
    () => client.send(new GetFunctionCommand({ FunctionName, Qualifier: Version })).catch(() => undefined),
    (there) => there !== undefined,
  )
  await waitUntilPublishedVersionActive(patience, { FunctionName, Qualifier: Version })
  await client.send(new CreateAliasCommand({ FunctionName, Name: 'live', FunctionVersion: Version }))
  const url = await openUrl(client, 'live')
  const answer = await until(
    () => aws.ask(url),
    ({ status }) => status === 200,
  )
  expect(answer.text).toContain('"version":"2"')
})
