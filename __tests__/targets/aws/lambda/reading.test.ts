import { describe, expect, test } from '@jest/globals'
import { modeFor, readVersion } from '../../../../src/targets/aws/lambda/settings.ts'
import { readStatements } from '../../../../src/targets/aws/lambda/statements.ts'

const policy = (...Statement: object[]): string => JSON.stringify({ Version: '2012-10-17', Statement })
const statement = (Sid: string, Action: string, more: object = {}) => ({
  Sid,
  Effect: 'Allow',
  Principal: '*',
  Action,
  Resource: 'arn:aws:lambda:us-east-1:111122223333:function:shop:live',
  ...more,
})
const byUrl = { Condition: { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE' } } }
const viaUrl = { Condition: { Bool: { 'lambda:InvokedViaFunctionUrl': 'true' } } }

describe('statements of a policy', () => {
  test('open a URL to everybody by what the console and Tandem write', () => {
    const both = policy(
      statement('url', 'lambda:InvokeFunctionUrl', byUrl),
      statement('call', 'lambda:InvokeFunction', viaUrl),
    )
    expect(readStatements(both)).toEqual({ url: ['url'], call: ['call'] })
  })

  test.each(['lambda:*', '*'])('open it by %s too, by which everything is allowed', (every) => {
    expect(readStatements(policy(statement('all', every)))).toEqual({ url: ['all'], call: ['all'] })
  })

  test('say the same in whatever order they come', () => {
    const both = [statement('b', 'lambda:InvokeFunctionUrl', byUrl), statement('a', 'lambda:InvokeFunctionUrl', byUrl)]
    expect(readStatements(policy(...both))).toEqual(readStatements(policy(...both.toReversed())))
  })

  test.each([
    ['an organisation', { StringEquals: { 'aws:PrincipalOrgID': 'o-acme123456' } }],
    ['an account', { StringEquals: { 'lambda:FunctionUrlAuthType': 'NONE', 'AWS:SourceAccount': '111122223333' } }],
    ['who has the permission', { StringEquals: { 'lambda:FunctionUrlAuthType': 'AWS_IAM' } }],
  ])('do not when they are for %s alone', (_, Condition) => {
    const some = policy(
      statement('url', 'lambda:InvokeFunctionUrl', { Condition }),
      statement('call', 'lambda:InvokeFunction', { Condition }),
    )
    expect(readStatements(some)).toEqual({ url: [], call: [] })
  })
})

describe('a version', () => {
  const configuration = { Version: '$LATEST', FunctionName: 'shop' }

  test('whose environment may not be decrypted says so: that its values are not there means nothing', () => {
    const Error = { ErrorCode: 'AccessDeniedException', Message: 'Lambda was unable to decrypt them.' }
    const { sealed, settings } = readVersion({ configuration: { ...configuration, Environment: { Error } }, tags: {} })
    expect([sealed, settings.env]).toEqual(['Lambda was unable to decrypt them.', {}])
  })

  test.each([
    ['response_stream', 'RESPONSE_STREAM'],
    ['RESPONSE_STREAM', 'RESPONSE_STREAM'],
    ['buffered', 'BUFFERED'],
    [undefined, 'BUFFERED'],
  ])('whose adapter writes by %s gets a URL that hands on by %s', (value, mode) => {
    const env = value === undefined ? {} : { AWS_LWA_INVOKE_MODE: value }
    expect(modeFor({ settings: { role: '', memory: 512, timeout: 30, env } })).toBe(mode)
  })
})
