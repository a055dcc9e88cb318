import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createSecretReferences } from '../../src/aws/secret-references.ts'
import { refusalOf, troubleIn } from '../image/world.ts'
import { type Deployer, site, startDeployer } from './deployer.ts'

let deployer: Deployer
beforeEach(async () => {
  deployer = await startDeployer()
})
afterEach(async () => {
  await deployer[Symbol.asyncDispose]()
})

const admin = () => deployer.clouds.aws.admin

const resolve = (secret: string, version = 'latest') =>
  createSecretReferences(deployer.connection).resolve({ target: 'DATABASE', secret, version }, deployer.context)

/** What a container gets by it. */
const valueOf = (reference: string) => deployer.clouds.aws.state.findSecret(reference, site)?.value

/** Puts one version after the other; returns the ARN. */
const secretWith = (...values: readonly string[]) =>
  values.map((value) => admin().putSecret(site, 'shop/db', value)).at(-1) ?? ''

const lookups = () => deployer.count('secretsmanager.DescribeSecret') + deployer.count('ssm.DescribeParameters')

describe('a secret of Secrets Manager', () => {
  test.each(['its name', 'its ARN'])('by %s becomes the version that is current, and stays it', async (by) => {
    const arn = secretWith('old', 'new')
    const { kind, arn: reference } = await resolve(by === 'its ARN' ? arn : 'shop/db')
    expect(kind).toBe('pinned')
    expect(reference).toMatch(new RegExp(`^${arn}:::[0-9a-f-]{36}$`))
    expect(valueOf(reference)).toBe('new')
    secretWith('newer')
    expect(valueOf(reference)).toBe('new')
    secretWith('newest')
    expect(valueOf(reference)).toBe('new')
  })

  test('is the same reference as long as nobody changes it', async () => {
    secretWith('one')
    expect(await resolve('shop/db')).toEqual(await resolve('shop/db'))
  })

  test.each(['shop/db:url::', 'shop/db:url:AWSCURRENT:'])('%s is one member of it', async (text) => {
    secretWith('{"url":"postgres://old"}', '{"url":"postgres://new"}')
    const { kind, arn } = await resolve(text)
    expect([kind, valueOf(arn)]).toEqual(['pinned', 'postgres://new'])
  })

  test('by a label is the version that has it now', async () => {
    secretWith('old', 'new')
    for (const named of [resolve('shop/db', 'AWSPREVIOUS'), resolve('shop/db::AWSPREVIOUS:')]) {
      const { kind, arn } = await named
      expect([kind, valueOf(arn)]).toEqual(['pinned', 'old'])
    }
  })

  test('by the id of a version is that one, though it has no label any more', async () => {
    secretWith('first')
    const id = (await resolve('shop/db')).arn.split(':').at(-1) ?? ''
    const arn = secretWith('second', 'third')
    expect(valueOf((await resolve('shop/db', id)).arn)).toBe('first')
    const before = lookups()
    expect(await resolve(arn, id)).toEqual({ kind: 'pinned', arn: `${arn}:::${id}` })
    expect(await resolve(`${arn}:::${id}`)).toEqual({ kind: 'pinned', arn: `${arn}:::${id}` })
    expect(lookups()).toBe(before)
  })

  test('in another region is looked at there', async () => {
    const arn = admin().putSecret({ ...site, region: 'eu-west-1' }, 'shop/db', 'there')
    const { kind, arn: reference } = await resolve(arn)
    expect([kind, valueOf(reference)]).toEqual(['pinned', 'there'])
  })

  test('is never read', async () => {
    secretWith('value')
    await resolve('shop/db')
    await resolve(secretWith('other'))
    expect(deployer.count('secretsmanager.GetSecretValue')).toBe(0)
  })

  test('that is not there is named, with what shows those that are', async () => {
    expect(await refusalOf(resolve('shop/none'))).toMatchObject({
      code: 'input',
      message: 'the secret shop/none does not exist in us-east-1',
      hint: expect.stringContaining('aws secretsmanager list-secrets --region us-east-1'),
    })
  })

  test('without the asked-for version is told with those that it has', async () => {
    secretWith('old', 'new')
    const error = await refusalOf(resolve('shop/db', 'url'))
    expect(error).toMatchObject({ code: 'input', hint: expect.stringContaining('shop/db:KEY::') })
    expect(error.message).toBe('the secret shop/db has no version url; it has AWSPREVIOUS, AWSCURRENT')
  })

  test('that is to be deleted cannot be used', async () => {
    admin().deleteSecret(secretWith('value'))
    expect(await refusalOf(resolve('shop/db'))).toMatchObject({
      code: 'input',
      message: 'the secret shop/db is scheduled for deletion: a container could not start with it',
      hint: expect.stringContaining('restore-secret --secret-id shop/db'),
    })
  })

  test('that may not be looked at stays as it is by its ARN, and the plan says what that means', async () => {
    const arn = secretWith('{"url":"postgres://new"}')
    deployer.forbid('secretsmanager:DescribeSecret')
    const why = expect.stringMatching(
      new RegExp(`^the secret ${arn} is left at latest, an undo will not .* perform: secretsmanager:DescribeSecret on`),
    )
    expect(await resolve(arn)).toEqual({ kind: 'left', arn, why })
    expect(await resolve(`${arn}:url::`)).toEqual({ kind: 'left', arn: `${arn}:url::`, why })
    expect((await resolve(arn, 'AWSPREVIOUS')).arn).toBe(`${arn}::AWSPREVIOUS:`)
  })

  test('that may not be looked at cannot be used by its name', async () => {
    secretWith('value')
    deployer.forbid('secretsmanager:DescribeSecret')
    const error = await refusalOf(resolve('shop/db'))
    expect(error.code).toBe('input')
    expect(error.message).toMatch(/^the ARN of the secret shop\/db is not known: secretsmanager\.DescribeSecret: User/)
    expect(error.hint).toBe(
      'Allow secretsmanager:DescribeSecret on it, or give the full ARN instead of the name shop/db.',
    )
  })

  test('a busy moment is waited out', async () => {
    secretWith('value')
    deployer.clouds.kernel.fault({ kind: 'throttled', operation: 'secretsmanager.DescribeSecret', times: 2 })
    expect((await resolve('shop/db')).kind).toBe('pinned')
  })
})

describe('a parameter of the Parameter Store', () => {
  const why = (id: string, more = '') =>
    `the parameter ${id} is left at latest, an undo will not bring its present value back: App Runner takes no version of one${more}`

  test.each([
    ['/shop/key', 'ssm:/shop/key'],
    ['key', 'ssm:key'],
    ['/key', 'ssm:/key'],
  ])('%s is left at its latest, by its ARN', async (name, reference) => {
    const arn = admin().putParameter(site, name, 'value')
    expect(await resolve(reference)).toEqual({ kind: 'left', arn, why: why(name) })
    expect(await resolve(arn)).toEqual({ kind: 'left', arn, why: why(arn) })
    expect(valueOf(arn)).toBe('value')
    expect(deployer.count('ssm.GetParameter') + deployer.count('ssm.GetParameters')).toBe(0)
  })

  test('that is not there is named', async () => {
    admin().putParameter(site, '/shop/key/more', 'value')
    expect(await refusalOf(resolve('ssm:/shop/key'))).toMatchObject({
      code: 'input',
      message: 'the parameter /shop/key does not exist in us-east-1',
    })
  })

  test('of another account is refused, though there is one of that name here', async () => {
    admin().putParameter(site, '/shop/key', 'value')
    const error = await refusalOf(resolve('arn:aws:ssm:us-east-1:444455556666:parameter/shop/key'))
    expect(error.message).toContain('is of another account')
  })

  test('that may not be looked for is used as it is named', async () => {
    const arn = admin().putParameter(site, '/shop/key', 'value')
    deployer.forbid('ssm:DescribeParameters')
    const byName = await resolve('ssm:/shop/key')
    expect(byName.arn).toBe('/shop/key')
    expect(byName.kind === 'left' && byName.why).toContain('perform: ssm:DescribeParameters')
    expect(valueOf(byName.arn)).toBe('value')
    expect((await resolve(arn)).arn).toBe(arn)
  })

  test('cannot be had in a version', async () => {
    admin().putParameter(site, '/shop/key', 'value')
    const error = await refusalOf(resolve('ssm:/shop/key', '3'))
    expect([error.code, troubleIn(error)]).toEqual(['input', 'input'])
    expect(error.message).toContain('version 3 of the parameter /shop/key cannot be used')
  })
})

test('what names no secret is not repeated', async () => {
  const error = await refusalOf(resolve('postgres://user:password@host/db'))
  expect(error.code).toBe('input')
  expect(`${error.message} ${error.hint}`).not.toContain('password')
})
