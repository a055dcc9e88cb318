import { expect, test } from '@jest/globals'
import type { ServiceSettings } from '../../../../src/core/unit.ts'
import { readyAws } from '../../../../simulators/clouds.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { made } from './neighbour.ts'
import { acrossSeeds, environmentOn, isThere, operationsOn, release, restOn } from './stand.ts'

const crash = {
  'tandem.sim/start': 'crash',
  'tandem.sim/output': 'no database at db.internal',
  'tandem.sim/exit-code': '3',
}

acrossSeeds('an update that does not come up', (stage) => {
  test('because it crashes is red with the cause, the container’s last lines and where the logs are', async () => {
    const problem = await failed(stage(), stage().publish('bad', crash))
    expect(problem?.reason).toMatch(/^the container ended by itself with exit code 3/)
    expect(problem?.reason).toContain('ROLLBACK')
    expect(problem?.logLines).toEqual(expect.arrayContaining([expect.stringContaining('no database at db.internal')]))
    expect(problem?.logLines.join('\n')).not.toContain('listening')
    expect(problem?.links.map(({ url }) => url)).toEqual([
      expect.stringContaining('logsV2:log-groups'),
      expect.stringContaining('apprunner'),
    ])
  })

  test.each([
    ['never listens', 'never-listens', /nothing answered on port 8080|listens on port/],
    [
      'listens on another port',
      'wrong-port',
      /listens on port \d+, and App Runner asks on 8080|nothing answered on port 8080/,
    ],
  ])('because it %s is told with the port', async (_, start, reason) => {
    const problem = await failed(stage(), stage().publish('bad', { 'tandem.sim/start': start }))
    expect(problem?.reason).toMatch(reason)
    expect(problem?.hint).toContain('port')
  })

  test('because its image is gone is told as such', async () => {
    const image = stage().publish('gone')
    const missing = `sha256:${'0'.repeat(64)}`
    const problem = await failed(stage(), { ...image, digest: missing, platforms: { 'linux/amd64': missing } })
    expect(`${problem?.reason} ${problem?.hint}`).toMatch(/registry.*still there/s)
  })

  test('because its role may not read a secret is told with role and secret', async () => {
    const { aws } = stage().clouds
    aws.admin.putSecret(shopOnAws, 'api-key', 'canary-of-a-secret')
    aws.admin.removePermission(readyAws.instanceRole, 'secretsmanager:GetSecretValue')
    const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
    const settings = { secrets, runtimeIdentity: readyAws.instanceRole }
    const problem = await failed(stage(), stage().publish('new'), settings, { roleStays: true })
    expect(`${problem?.reason} ${problem?.logLines.join('\n')}`).toContain('secretsmanager:GetSecretValue')
    expect(problem?.reason).toContain(readyAws.instanceRole)
    expect(stage().lines.join('\n')).not.toContain('canary-of-a-secret')
  })

  test('and that App Runner cannot take back is red as well', async () => {
    await release(stage(), stage().publish('old'))
    stage().clouds.aws.appRunner.decideNext('shop', 'cannot roll back')
    const result = await release(stage(), stage().publish('new'))
    expect(result.outcome).toBe('rolled-back')
    expect(await stage().askAws()).toBe('old')
  })
})

acrossSeeds('a first release', (stage) => {
  test('that fails is red with the container’s last lines, and leaves no service behind', async () => {
    const result = await release(stage(), stage().publish('bad', crash))
    expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ action: 'create', after: [] }] })
    const problem = result.targets[0]?.problem
    expect(problem?.reason).toMatch(/exit code 3.*CREATE_FAILED/)
    expect(problem?.logLines.join('\n')).toContain('no database at db.internal')
    expect(isThere(stage())).toBe(false)
    await expect(release(stage(), stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await stage().askAws()).toBe('good')
  })

  test('that comes up sick is deleted again', async () => {
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ problem: { kind: 'unhealthy' } }] })
    expect(isThere(stage())).toBe(false)
  })

  test('that is not public needs no probe', async () => {
    const result = await release(stage(), stage().publish('one'), { settings: { ingress: 'internal' } })
    expect(result).toMatchObject({ outcome: 'released', targets: [{ proof: expect.stringContaining('not publicly') }] })
    expect(result.targets[0]?.url).toBeUndefined()
  })
})

acrossSeeds('a service whose creation by somebody else failed', (stage) => {
  test('is updated by a release that works', async () => {
    await neverServed(stage())
    await expect(release(stage(), stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await stage().askAws()).toBe('good')
    expect(operationsOn(stage())).toEqual(['CREATE_SERVICE FAILED', 'UPDATE_SERVICE SUCCEEDED'])
  })

  test('is as it was after a release that does not start', async () => {
    await neverServed(stage())
    const before = restOn(stage())
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/start': 'crash' }))
    expect(result.outcome).toBe('rolled-back')
    expect(restOn(stage())).toEqual(before)
  })

  test('is stuck after a release that starts but is sick, since there is nothing to send users back to', async () => {
    await neverServed(stage())
    const result = await release(stage(), stage().publish('bad', { 'tandem.sim/respond': 'error-500' }))
    expect(result).toMatchObject({ outcome: 'stuck', targets: [{ undoProblem: { kind: 'stuck' } }] })
    expect(result.targets[0]?.undoProblem?.reason).toContain('no other has ever served')
    expect(result.targets[0]?.finishCommand).toMatch(
      /^aws apprunner pause-service --region us-east-1 --service-arn arn:/,
    )
  })
})

async function neverServed(stage: Stage): Promise<void> {
  stage.publish('broken', { 'tandem.sim/start': 'crash' })
  await made(stage, { image: ':broken', variables: { LEVEL: 'info' } })
  expect(environmentOn(stage)).toEqual({ LEVEL: 'info' })
}

/** Releases over a healthy `old`, which is there afterwards as it was; the problem that was told. */
async function failed(
  stage: Stage,
  image: ReturnType<Stage['publish']>,
  settings: Partial<ServiceSettings> = {},
  { roleStays = false } = {},
) {
  await release(stage, stage.publish('old'))
  const before = restOn(stage)
  const result = await release(stage, image, { settings })
  expect(result.outcome).toMatch(/^(rolled-back|refused)$/)
  expect(await stage.askAws()).toBe('old')
  if (!roleStays) expect(restOn(stage)).toEqual(before)
  return result.targets[0]?.problem
}

acrossSeeds('an operation that never ends', (stage) => {
  test('leaves the release pending, with the command that shows it', async () => {
    await release(stage(), stage().publish('old'))
    stage().clouds.aws.appRunner.decideNext('shop', 'hangs')
    const budgets = { release: 120_000, finish: 60_000 }
    const result = await release(stage(), stage().publish('new'), { budgets })
    expect(result.outcome).toBe('pending')
    expect(result.targets[0]?.finishCommand).toMatch(
      /^aws apprunner describe-service --service-arn arn:.* --region us-east-1$/,
    )
    expect(result.targets[0]?.problem?.reason).toContain('not decided within')
  })
})
