import { describe, expect, test } from '@jest/globals'
import { createEcsClient } from '../../../../src/aws/ecs-client.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { createDefinitions } from '../../../../src/targets/aws/ecs/definitions.ts'
import { revisionReader } from '../../../../src/targets/aws/ecs-express/revisions.ts'
import { timeless } from '../ecs-express/paper-express.ts'
import { answeringAws } from './answering.ts'

const arn = 'arn:aws:ecs:us-east-1:111122223333:task-definition/shop:7'

/** A client of an ECS that gives one answer to everything. */
function clientOf(status: number, code: string, message: string) {
  const context = timeless()
  const client = createEcsClient(answeringAws(() => ({ status, content: { __type: code, message } }), context))
  return { client, context }
}

type Given = ReturnType<typeof clientOf>

const readers: readonly [string, (given: Given) => Promise<unknown>][] = [
  ['Express Mode', ({ client, context }) => revisionReader(client).container(arn, context)],
  ['ECS', ({ client, context }) => createDefinitions({ client, secrets: createSecrets() }).newest('shop', context)],
]

describe.each(readers)('a task definition, as %s reads it,', (_, read) => {
  test('is absent when ECS says in its own words that it is not there', async () => {
    const given = clientOf(400, 'ClientException', 'Unable to describe task definition.')
    expect(await read(given)).toBeUndefined()
  })

  test.each([
    [400, 'ClientException', 'The request is refused for another reason.', 'invalid'],
    [400, 'InvalidParameterException', 'Family contains invalid characters.', 'invalid'],
    [400, 'AccessDeniedException', 'User is not authorized to perform: ecs:DescribeTaskDefinition', 'denied'],
    [400, 'ThrottlingException', 'Rate exceeded', 'throttled'],
    [500, 'ServerException', 'Unable to describe task definition.', 'unanswered'],
  ])('is not absent because of %i %s', async (status, code, message, trouble) => {
    await expect(read(clientOf(status, code, message))).rejects.toMatchObject({ trouble })
  })
})
