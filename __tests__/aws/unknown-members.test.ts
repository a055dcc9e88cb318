import { createHash } from 'node:crypto'
import { DescribeServicesCommand, ECSClient, RegisterTaskDefinitionCommand } from '@aws-sdk/client-ecs'
import { expect, test } from '@jest/globals'
import { keepUnknownMembers, withMissing } from '../../src/aws/unknown-members.ts'

const at = new Date(0)

test.each<[string, unknown, unknown, unknown]>([
  ['members that are not there come in', { a: 1 }, { a: 2, b: 3 }, { a: 1, b: 3 }],
  ['at any depth', { a: { b: 1 } }, { a: { c: [2] } }, { a: { b: 1, c: [2] } }],
  ['and in lists, by position', [{ a: 1 }, { a: 2 }], [{ x: 3 }, {}], [{ a: 1, x: 3 }, { a: 2 }]],
  ['but not where lists differ in length', [{ a: 1 }], [{ x: 3 }, {}], [{ a: 1 }]],
  ['what says nothing stays away', {}, { a: null, b: undefined }, {}],
  ['dates stay dates', { at }, { at: 1.5 }, { at }],
  ['what is nothing to compare with changes nothing', { a: 1 }, undefined, { a: 1 }],
])('%s', (_, known, all, whole) => {
  expect(withMissing(known, all)).toEqual(whole)
})

/** A client whose requests go nowhere, and what they were. */
function clientThatHears(answer: object) {
  const sent: { body: string; headers: Readonly<Record<string, string>> }[] = []
  const client = new ECSClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'none' },
    requestHandler: {
      handle: ({ body, headers }: { body: string; headers: Record<string, string> }) => {
        sent.push({ body, headers })
        const response = { statusCode: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(answer)) }
        return Promise.resolve({ response })
      },
    },
  })
  keepUnknownMembers(client)
  return { client, sent }
}

test('AWS’s own client reads what it does not know, beside what it reads as dates and numbers', async () => {
  const registeredAt = 1_700_000_000.5
  const hooks = [{ targetType: 'PAUSE', novelty: { since: registeredAt } }]
  const service = { serviceName: 'shop', createdAt: registeredAt, deploymentConfiguration: { lifecycleHooks: hooks } }
  const { client } = clientThatHears({ services: [{ ...service, roleArn: null }], failures: [] })
  const { services: [found] = [] } = await client.send(new DescribeServicesCommand({ services: ['shop'] }))
  expect(found?.createdAt).toEqual(new Date(registeredAt * 1000))
  expect(found?.deploymentConfiguration?.lifecycleHooks).toEqual(hooks)
  expect(found).not.toHaveProperty('roleArn')
})

test('and sends it, counted and signed with the rest; what says nothing is not sent', async () => {
  const { client, sent } = clientThatHears({ taskDefinition: {} })
  const content = {
    family: 'shop',
    containerDefinitions: [{ name: 'web', environment: [{ name: 'WORD', value: 'grün' }], novelty: ['ö'] }],
    invented: { a: { b: 1 } },
    cpu: undefined,
  }
  await client.send(new RegisterTaskDefinitionCommand(content))
  const [{ body, headers } = { body: '', headers: {} }] = sent
  const { cpu: _, ...said } = content
  expect(JSON.parse(body)).toEqual(said)
  expect(headers['content-length']).toBe(String(Buffer.byteLength(body)))
  expect(headers['x-amz-content-sha256']).toBe(createHash('sha256').update(body).digest('hex'))
})
