import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createEcr, type Ecr } from '../../src/aws/ecr.ts'
import { createEcrGuest } from '../../src/aws/ecr-guest.ts'
import { TandemError } from '../../src/core/errors.ts'
import { refusalOf, troubleIn } from '../image/world.ts'
import { type Deployer, site, startDeployer } from './deployer.ts'

let deployer: Deployer
let ecr: Ecr
beforeEach(async () => {
  deployer = await startDeployer()
  ecr = createEcr(deployer.connection)
})
afterEach(async () => {
  await deployer[Symbol.asyncDispose]()
})

const ensure = (create: boolean, name = 'tandem/shop') => ecr.ensureRepository(name, { create }, deployer.context)
const isThere = () => deployer.clouds.aws.admin.hasRepository(site, 'tandem/shop')

describe('a guest’s password', () => {
  const host = (where: string): string => `222233334444.dkr.ecr.${where}`

  test('is minted in the region of the registry, once for those of a region', async () => {
    const regions: string[] = []
    const guest = createEcrGuest((region) => {
      regions.push(region)
      return deployer.connection
    }, 'us-east-1')
    for (const place of ['eu-west-1', 'eu-west-1', 'us-east-1'])
      expect(await guest(host(`${place}.amazonaws.com`), deployer.context)).toMatchObject({ username: 'AWS' })
    expect([regions, deployer.count('ecr.GetAuthorizationToken')]).toEqual([['eu-west-1', 'us-east-1'], 2])
  })

  test.each(['ghcr.io', 'public.ecr.aws', host('cn-north-1.amazonaws.com.cn'), `x.${host('eu-west-1.amazonaws.com')}`])(
    'is for nobody else, such as %s',
    async (other) => {
      const guest = createEcrGuest(() => deployer.connection, 'us-east-1')
      expect(await guest(other, deployer.context)).toBeUndefined()
    },
  )
})

describe('a home for the image in ECR', () => {
  test('a repository that is there is only looked at', async () => {
    deployer.clouds.aws.admin.addRepository(site, 'tandem/shop', { mutability: 'IMMUTABLE' })
    await ensure(true)
    expect(deployer.count('ecr.DescribeRepositories')).toBe(1)
    expect(deployer.count('ecr.CreateRepository')).toBe(0)
  })

  test('one that is missing is made, and waited for until ECR shows it', async () => {
    deployer = await withSlowPlatform()
    await ensure(true)
    expect(isThere()).toBe(true)
    expect(deployer.count('ecr.CreateRepository')).toBe(1)
    expect(deployer.count('ecr.DescribeRepositories')).toBeGreaterThan(2)
    expect(deployer.lines).toContain('Creating the repository tandem/shop in us-east-1')
  })

  test('somebody else makes it at the same time', async () => {
    await Promise.all([ensure(true), ensure(true)])
    expect(isThere()).toBe(true)
    expect(deployer.count('ecr.CreateRepository')).toBe(2)
  })

  test.each(['reset-before', 'reset-after', 'error-500', 'error-after', 'throttled'] as const)(
    'a request for it that meets %s is made again',
    async (kind) => {
      for (const name of ['DescribeRepositories', 'CreateRepository'])
        deployer.clouds.kernel.fault({ kind, operation: `ecr.${name}` })
      await ensure(true)
      expect(isThere()).toBe(true)
    },
  )

  test('missing, and not ours to make: the command that makes it', async () => {
    const error = await refusalOf(ensure(false))
    expect(error).toMatchObject({
      code: 'input',
      message: 'the ECR repository tandem/shop does not exist in us-east-1',
      hint: expect.stringContaining(
        'aws ecr create-repository --repository-name tandem/shop --region us-east-1), or set create-repository: true',
      ),
    })
    expect(isThere()).toBe(false)
  })

  test.each(['ecr:DescribeRepositories', 'ecr:CreateRepository'])('a role without %s is told so', async (action) => {
    deployer.forbid(action)
    const error = await refusalOf(ensure(true))
    expect(troubleIn(error)).toBe('denied')
    expect(error.message).toContain(action)
    expect(error.hint).toContain(
      `Add ${action} on arn:aws:ecr:us-east-1:111122223333:repository/tandem/shop to the policy of role github-deploy`,
    )
  })

  test.each(['ecr:DescribeRepositories', 'ecr:CreateRepository'])('without %s it is named', async (action) => {
    deployer.forbid(action)
    const error = await refusalOf(ensure(true))
    expect(troubleIn(error)).toBe('denied')
    expect(`${error.message} ${error.hint}`).toContain(action)
    expect(isThere()).toBe(false)
  })

  test('a name that ECR does not take is refused in its words', async () => {
    const error = await refusalOf(ensure(true, 'Shop'))
    expect(troubleIn(error)).toBe('invalid')
    expect(error.message).toContain("at 'repositoryNames")
  })
})

describe("the registry's password", () => {
  const credentials = () => ecr.credentials(deployer.context)

  test('lets in as AWS, and serves for some minutes', async () => {
    const { clock } = deployer.context
    const after = (ms: number) =>
      ecr.credentials({ ...deployer.context, clock: { ...clock, now: () => clock.now() + ms } })
    const first = await after(0)
    expect(first.username).toBe('AWS')
    expect(first.password.length).toBeGreaterThan(1000)
    expect((await after(500_000)).password).toBe(first.password)
    expect((await after(620_000)).password).not.toBe(first.password)
  })

  test('is asked for once by all who need it at a time', async () => {
    const all = await Promise.all([credentials(), credentials(), credentials()])
    expect(new Set(all.map(({ password }) => password)).size).toBe(1)
    expect(deployer.count('ecr.GetAuthorizationToken')).toBe(1)
  })

  test('is asked for by another when the one who asked is cancelled', async () => {
    deployer.clouds.kernel.fault({ kind: 'hang', operation: 'ecr.GetAuthorizationToken' })
    const cancel = new AbortController()
    const gone = ecr.credentials({ ...deployer.context, signal: cancel.signal })
    const patient = credentials()
    await deployer.clouds.kernel.waitFor(({ operation }) => operation === 'ecr.GetAuthorizationToken')
    cancel.abort(new TandemError('cancelled', 'stopped because another part failed'))
    expect((await refusalOf(gone)).code).toBe('cancelled')
    expect((await patient).username).toBe('AWS')
  })

  test('is not to be had without the permission, which may be given later', async () => {
    deployer.forbid('ecr:GetAuthorizationToken')
    const error = await refusalOf(credentials())
    expect(troubleIn(error)).toBe('denied')
    expect(error.hint).toContain('Add ecr:GetAuthorizationToken to the policy of role github-deploy')
    expect((await refusalOf(credentials())).message).toBe(error.message)
    expect(deployer.count('ecr.GetAuthorizationToken')).toBe(2)
  })
})

/** ECR's lag is platform time: it has to take longer than our first look. */
async function withSlowPlatform(): Promise<Deployer> {
  await deployer[Symbol.asyncDispose]()
  const slow = await startDeployer({ speed: 5 })
  slow.clouds.kernel.force('ecr.repository-lag-ms', 1)
  ecr = createEcr(slow.connection)
  return slow
}
