import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppRunnerClient, ListServicesCommand } from '@aws-sdk/client-apprunner'
import { readAws } from '../../src/aws/call.ts'
import { connectAws } from '../../src/aws/connection.ts'
import { createAwsIdentity, type AwsIdentity } from '../../src/aws/identity.ts'
import { InputError, TandemError } from '../../src/core/errors.ts'
import { githubTrust } from '../../simulators/aws/acme.ts'
import { readyAws } from '../../simulators/clouds.ts'
import { assuming, failureOf, type Stand, startStand } from './stand.ts'

const { account, region, role } = readyAws
const minutes = 60_000

let stand: Stand
beforeEach(async () => {
  stand = await startStand()
})
afterEach(async () => {
  await stand[Symbol.asyncDispose]()
})

/** One call that has to be signed and permitted, with a client that lives on. */
function asking(identity: AwsIdentity): () => Promise<unknown> {
  const { http, context } = stand
  const client = new AppRunnerClient(connectAws({ identity, http, region, context }).clientConfig)
  return () => readAws('apprunner.ListServices', context, (send) => client.send(new ListServicesCommand({}), send))
}

describe('the role', () => {
  test('is assumed by a token for AWS, and its credentials work', async () => {
    const identity = stand.identity({ sessionName: 'run 7/ä' })
    expect(await identity.caller(stand.context)).toEqual({
      account,
      arn: `arn:aws:sts::${account}:assumed-role/github-deploy/run-7-`,
    })
    await asking(identity)()
    expect(stand.audiences).toEqual(['sts.amazonaws.com'])
    expect(identity.describe()).toBe(role)
  })

  test('is assumed at the STS of the region', async () => {
    await stand.identity({ region: 'eu-west-1' }).credentials(stand.context)
    expect(stand.clouds.kernel.requests.find(({ operation }) => operation === assuming)?.host).toBe(
      'sts.eu-west-1.amazonaws.com',
    )
  })

  test('is assumed once for all who ask at once, and who it is is asked once', async () => {
    const identity = stand.identity()
    await Promise.all([1, 2, 3].flatMap(() => [identity.credentials(stand.context), identity.caller(stand.context)]))
    await identity.caller(stand.context)
    expect([stand.count(assuming), stand.count('sts.GetCallerIdentity')]).toEqual([1, 1])
  })

  test('leaves every credential to the secrets', async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = await stand.identity().credentials(stand.context)
    expect(stand.secrets.hide(`${accessKeyId} ${secretAccessKey} ${sessionToken}`)).toBe('*** *** ***')
  })

  test('takes another audience where it is set', async () => {
    const identity = stand.identity({ audience: 'https://acme.example' })
    expect(await failureOf(identity.credentials(stand.context))).toMatchObject({
      message: expect.stringContaining('Incorrect token audience'),
      hint: expect.stringContaining(
        `aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com --client-id https://acme.example`,
      ),
    })
    expect(stand.audiences).toEqual(['https://acme.example'])
  })

  test.each([
    ['github-deploy', `aws-role-to-assume has to be a role's ARN, arn:aws:iam::ACCOUNT:role/NAME, got "github-deploy"`],
    [
      'arn:aws-cn:iam::111122223333:role/x',
      'aws-role-to-assume: arn:aws-cn:iam::111122223333:role/x is of partition aws-cn, but the region us-east-1 of aws',
    ],
  ])('%s is no role of this region', (wrong, message) => {
    const open = () => createAwsIdentity({ role: wrong, region, http: stand.http, context: stand.context })
    expect(open).toThrow(InputError)
    expect(open).toThrow(message)
  })

  test('needs a job', async () => {
    expect(await failureOf(stand.identity({ oidc: undefined }).credentials(stand.context))).toMatchObject({
      code: 'auth',
      message: `no OIDC token to become ${role} with: this is no GitHub job`,
    })
  })
})

describe('a session', () => {
  test('is renewed with a fresh token in its last minutes, by one request, while the old one serves', async () => {
    const identity = stand.identity()
    const first = await identity.credentials(stand.context)
    stand.pass(54 * minutes)
    expect(await identity.credentials(stand.context)).toBe(first)
    stand.pass(2 * minutes)
    expect(await Promise.all([1, 2].map(() => identity.credentials(stand.context)))).toEqual([first, first])
    stand.pass(3.5 * minutes)
    const second = await identity.credentials(stand.context)
    expect(second.accessKeyId).not.toBe(first.accessKeyId)
    expect([stand.count(assuming), stand.audiences.length]).toEqual([2, 2])
  })

  test('of an hour is no bound for a wait of 70 minutes', async () => {
    const ask = asking(stand.identity())
    await ask()
    stand.pass(70 * minutes)
    await ask()
    expect(stand.count(assuming)).toBe(2)
  })

  test('that AWS ends sooner is replaced when that is told', async () => {
    const ask = asking(stand.identity())
    await ask()
    stand.pass(61 * minutes, 'there')
    await ask()
    expect(stand.count(assuming)).toBe(2)
  })

  test('that cannot be renewed yet serves until its end', async () => {
    const identity = stand.identity()
    const first = await identity.credentials(stand.context)
    stand.clouds.aws.admin.putRole(account, { name: 'github-deploy', trust: githubTrust([]) })
    stand.pass(59.5 * minutes)
    expect(await identity.credentials(stand.context)).toBe(first)
    expect(stand.lines.join('\n')).toContain(`The session of ${role} could not be renewed yet: AWS refused ${role}`)
    stand.pass(1 * minutes)
    expect(await failureOf(identity.credentials(stand.context))).toMatchObject({ code: 'auth' })
  })

  test('is waited for by all but the one who is cancelled', async () => {
    stand.clouds.kernel.fault({ kind: 'slow', operation: assuming, delay: 100 })
    const identity = stand.identity()
    const cancel = new AbortController()
    const cancelled = identity.credentials({ ...stand.context, signal: cancel.signal })
    const other = identity.credentials(stand.context)
    const reason = new TandemError('cancelled', 'stopped by hand')
    cancel.abort(reason)
    await expect(cancelled).rejects.toBe(reason)
    expect((await other).accessKeyId).toMatch(/^ASIA/)
    expect(stand.count(assuming)).toBe(1)
  })

  test('is not begun any more when the connection is closed', async () => {
    stand.clouds.kernel.fault({ kind: 'hang', operation: assuming })
    const closing = new AbortController()
    const asked = stand.identity({ closed: closing.signal }).credentials(stand.context)
    const reason = new TandemError('cancelled', 'closed')
    closing.abort(reason)
    await expect(asked).rejects.toBe(reason)
  })
})

describe('what heals', () => {
  test.each(['throttled', 'error-500', 'error-503', 'reset-before', 'reset-after'] as const)(
    '%s is asked again, with a fresh token',
    async (kind) => {
      stand.clouds.kernel.fault({ kind, operation: assuming, times: 2 })
      await stand.identity().credentials(stand.context)
      expect([stand.count(assuming), stand.audiences.length]).toEqual([3, 3])
    },
  )

  test.each(['IDPCommunicationError', 'InvalidIdentityToken'] as const)(
    'AWS that could not read GitHub’s keys (%s) is asked again, with a fresh token',
    async (kind) => {
      stand.clouds.aws.admin.failKeyFetch(kind, 2)
      await stand.identity().credentials(stand.context)
      expect([stand.count(assuming), stand.audiences.length]).toEqual([3, 3])
    },
  )

  test('a token that came too late is replaced by a fresh one', async () => {
    const late = await stand.oidc().token('sts.amazonaws.com', stand.context)
    stand.pass(6 * minutes)
    const fresh = stand.oidc()
    const tokens = [Promise.resolve(late)]
    const oidc = { token: (...asked: Parameters<typeof fresh.token>) => tokens.pop() ?? fresh.token(...asked) }
    await stand.identity({ oidc }).credentials(stand.context)
    expect(stand.count(assuming)).toBe(2)
  })

  test('a role that was made a moment ago is waited for', async () => {
    const source = stand.oidc()
    const made = { name: 'new', trust: githubTrust(['repo:octo/*']) }
    const oidc = {
      token: async (...asked: Parameters<typeof source.token>) => {
        if (stand.count(assuming) > 0) stand.clouds.aws.admin.putRole(account, made)
        return source.token(...asked)
      },
    }
    await stand.identity({ role: `arn:aws:iam::${account}:role/new`, oidc }).credentials(stand.context)
    expect(stand.count(assuming)).toBe(2)
  })

  test('for ever is given up, with what to do', async () => {
    stand.clouds.aws.admin.failKeyFetch('IDPCommunicationError', 100)
    const error = await failureOf(stand.identity().credentials(stand.context))
    expect(error).toMatchObject({ code: 'auth', hint: expect.stringContaining('could not read the keys of https://') })
    expect(error.message).toMatch(/IDPCommunicationError\) \(\d+ attempts in 1 min/)
    expect(stand.count(assuming)).toBeLessThan(12)
  })
})
