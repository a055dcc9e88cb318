import { describe, expect, test } from '@jest/globals'
import { explainFailure, type LineReader, readTold } from '../../../../src/targets/aws/app-runner/explain.ts'
import { aContext } from '../../../support/engine.ts'

const because = (said: readonly string[], events: readonly string[]) =>
  explainFailure({ reason: 'an update is ROLLBACK_SUCCEEDED', said, events, links: [] })

const tcp = "Health check failed on protocol `TCP` [Port: '8080']. Check your configured port number."

describe('a failure is explained', () => {
  test.each<[string, readonly string[], readonly string[], RegExp, RegExp]>([
    [
      'another architecture',
      ['exec /bin/sh: exec format error'],
      ['Container exit code: 1'],
      /^the image is for another architecture/,
      /--platform linux\/amd64/,
    ],
    [
      'a command that is missing',
      ['exec: "serve": executable file not found in $PATH'],
      [],
      /^the container’s command was not found/,
      /ENTRYPOINT/,
    ],
    [
      'an exit',
      ['boom'],
      ['Your application stopped or failed to start. Container exit code: 3'],
      /^the container ended by itself with exit code 3 instead of listening /,
      /\$PORT/,
    ],
    [
      'an exit with an error',
      ['KeyError: DATABASE_URL', 'bye'],
      ['Your application stopped or failed to start. Container exit code: 1'],
      /^the container ended by itself with exit code 1: KeyError: DATABASE_URL /,
      /`env`/,
    ],
    ['silence', [], [tcp], /^nothing answered on port 8080/, /0\.0\.0\.0/],
    [
      'another port',
      ['Listening on http://0.0.0.0:3000'],
      [tcp],
      /^the container listens on port 3000, and App Runner asks on 8080/,
      /port: 3000/,
    ],
    [
      'a loopback address',
      ['INFO:     Uvicorn running on http://127.0.0.1:8080 (Press CTRL+C to quit)'],
      [tcp],
      /^the container listens on 127\.0\.0\.1/,
      /--host 0\.0\.0\.0/,
    ],
    [
      'a sick path',
      ['Listening on :8080'],
      ["Health check failed on protocol `HTTP` [Path: '/up'], [Port: '8080']."],
      /^the health check of \/up on port 8080 failed/,
      /200 to 399/,
    ],
    [
      'a pull without permission',
      [],
      ['Failed to pull your application image. Be sure you configure your service with a valid access role.'],
      /^the access role may not pull/,
      /AWSAppRunnerServicePolicyForECRAccess/,
    ],
    ['a copy that failed', [], ['Failed to copy the image from ECR.'], /could not take the image over/, /linux\/amd64/],
    [
      'a secret that is gone',
      [],
      ['Resource arn:x referenced as a runtime environment secret was not found.'],
      /^the secret arn:x was not found/,
      /region/,
    ],
    [
      'a secret without permission',
      [],
      ['Instance role arn:r is not authorized to perform secretsmanager:GetSecretValue on arn:s.'],
      /^the instance role arn:r lacks secretsmanager:GetSecretValue on arn:s /,
      /kms:Decrypt/,
    ],
  ])('by its cause: %s', (_, said, events, reason, hint) => {
    const told = because(said, events)
    expect(told.reason).toMatch(reason)
    expect(told.reason).toContain('ROLLBACK_SUCCEEDED')
    expect(told.hint).toMatch(hint)
  })

  test('as it is known where no line tells more', () => {
    expect(because(['hello'], [])).toEqual({
      reason: 'an update is ROLLBACK_SUCCEEDED',
      logLines: ['hello'],
      links: [],
    })
  })

  test('with App Runner’s own lines where the container has said nothing', () => {
    expect(because([], [tcp]).logLines).toEqual([tcp])
  })
})

describe('lines', () => {
  const reader =
    (answers: readonly { application?: readonly string[]; service?: readonly string[] }[]): LineReader =>
    (group) => {
      const at = Math.min(asked[group]++, answers.length - 1)
      return Promise.resolve((answers[at]?.[group] ?? []).map((text) => ({ stream: 'instance/1', text })))
    }
  let asked = { application: 0, service: 0 }
  const read = (answers: Parameters<typeof reader>[0], fresh = true) => {
    asked = { application: 0, service: 0 }
    return readTold(reader(answers), { fresh }, aContext())
  }

  test('that come late are waited for, until no more come', async () => {
    const failed = '[AppRunner] Container exit code: 1'
    const told = await read([{}, { application: ['a'] }, { application: ['a', 'b'], service: [failed] }])
    expect(told).toEqual({ said: ['a', 'b'], events: ['Container exit code: 1'] })
  })

  test('are not waited for where no container was started', async () => {
    const service = ['[AppRunner] Failed to copy the image from ECR.']
    await expect(read([{ service }])).resolves.toMatchObject({ said: [] })
    expect(asked.application).toBe(2)
  })

  test('that tell no cause are not all yet', async () => {
    const lines = { application: ['a'], service: ['[AppRunner] Deployment failed.'] }
    const told = await read([
      lines,
      lines,
      { ...lines, service: [...lines.service, '[AppRunner] Container exit code: 1'] },
    ])
    expect(told.events).toHaveLength(2)
  })

  test('are read once where nothing failed a moment ago', async () => {
    await read([{}], false)
    expect(asked.application).toBe(1)
  })

  test('that may not be read are none', async () => {
    await expect(readTold(() => Promise.resolve(undefined), { fresh: true }, aContext())).resolves.toEqual({
      said: [],
      events: [],
    })
  })

  test('of the version before are left out', async () => {
    const lines = [
      { stream: 'instance/old', text: 'GET / 200' },
      { stream: 'instance/new', text: 'boom' },
      { stream: 'instance/old', text: 'GET / 200' },
    ]
    const told = await readTold(() => Promise.resolve(lines), { fresh: false }, aContext())
    expect(told.said).toEqual(['boom'])
  })
})
