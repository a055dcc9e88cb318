import { describe, expect, test } from '@jest/globals'
import { parseSecretName, writeSecretName } from '../../src/aws/secret-name.ts'

const secret = 'arn:aws:secretsmanager:us-east-1:111122223333:secret:shop/db-AbCdEf'
const parameter = 'arn:aws-cn:ssm:cn-north-1:111122223333:parameter/shop/key'
const id = '9d4cb84b-ad69-40c0-a0ab-cead36b967e8'

describe('how a secret is named', () => {
  test.each([
    ['openai-key', { id: 'openai-key', version: 'latest' }],
    ['shop/db:AWSPREVIOUS', { id: 'shop/db', version: 'AWSPREVIOUS' }],
    ['shop/db:AWSCURRENT', { id: 'shop/db', version: 'latest' }],
    ['shop/db:latest', { id: 'shop/db', version: 'latest' }],
    [`shop/db:${id}`, { id: 'shop/db', version: id }],
    ['shop/db:url::', { id: 'shop/db', key: 'url', version: 'latest' }],
    ['shop/db:url:AWSPREVIOUS:', { id: 'shop/db', key: 'url', version: 'AWSPREVIOUS' }],
    [secret, { id: secret, version: 'latest' }],
    [`${secret}:url::`, { id: secret, key: 'url', version: 'latest' }],
    [`${secret}:::${id}`, { id: secret, version: id }],
    [`${secret}:url:AWSCURRENT:${id}`, { id: secret, key: 'url', version: id }],
  ])('%s is a secret', (text, expected) => {
    expect(parseSecretName(text)).toEqual({ service: 'secretsmanager', key: undefined, ...expected })
  })

  test.each([
    ['ssm:/shop/key', '/shop/key'],
    ['ssm:key', 'key'],
    [parameter, parameter],
  ])('%s is a parameter', (text, expected) => {
    expect(parseSecretName(text)).toEqual({ service: 'ssm', id: expected, key: undefined, version: 'latest' })
  })

  test.each([
    '',
    'postgres://user:password@host/db',
    'two words',
    `${secret}:url`,
    'shop/db:url:',
    'arn:aws:s3:::bucket',
    'arn:aws:kms:us-east-1:111122223333:key/1',
    `${parameter}:3`,
    'ssm:',
  ])('%s names none', (text) => {
    expect(parseSecretName(text)).toBeUndefined()
  })

  test.each(['openai-key', 'shop/db:url::', secret, `${secret}:url::`, 'ssm:/shop/key', parameter])(
    '%s is read again as it was written',
    (text) => {
      const name = parseSecretName(text)
      expect(name && writeSecretName(name)).toBe(text)
    },
  )
})
