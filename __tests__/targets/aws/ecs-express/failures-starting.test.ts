import { expect, test } from '@jest/globals'
import { executionRole } from '../../../../simulators/aws/acme.ts'
import { shopOnAws, type Stage } from '../../../support/stage.ts'
import { acrossSeeds, isThere, release, type ReleaseOptions, restOn, root, statusesOn } from './stand.ts'

const crash = {
  'tandem.sim/start': 'crash',
  'tandem.sim/output': 'no database at db.internal',
  'tandem.sim/exit-code': '3',
}

acrossSeeds('an update that does not come up', (stage) => {
  test('because it crashes is red with the exit code, the container’s last lines and where the logs are', async () => {
    const problem = await failed(stage(), stage().publish('bad', crash))
    expect(problem?.reason).toMatch(/exit code 3/)
    expect(problem?.logLines).toEqual(expect.arrayContaining([expect.stringContaining('no database at db.internal')]))
    expect(problem?.logLines.join('\n')).not.toContain('listening')
    expect(problem?.links.map(({ url }) => url)).toEqual(
      expect.arrayContaining([expect.stringContaining('logsV2:log-groups'), expect.stringContaining('/ecs/')]),
    )
    expect(statusesOn(stage())).toEqual(['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL'])
  })

  test.each([
    ['never listens', { 'tandem.sim/start': 'never-listens' }],
    ['answers 500 to the health check', { 'tandem.sim/respond': 'error-500' }],
  ])('because it %s is told so, with what to look at', async (_, labels) => {
    const problem = await failed(stage(), stage().publish('bad', labels))
    expect(problem?.reason).toMatch(
      /^the load balancer’s health check \(GET \/ on port 8080\) failed \(ECS took the revision back: the circuit breaker went off after \d+ tasks that came to nothing\)$/,
    )
    expect(problem?.hint).toContain('`startup-probe`')
    expect(stage().lines.join('\n')).toMatch(/ECS says: task \w+ ended: Task failed ELB health checks/)
  })

  test('because its image is gone is told as such', async () => {
    const missing = `sha256:${'0'.repeat(64)}`
    const image = { ...stage().publish('gone'), digest: missing, platforms: { 'linux/amd64': missing } }
    const problem = await failed(stage(), image)
    expect(`${problem?.reason} ${problem?.hint}`).toMatch(/CannotPull|registry/)
  })

  test('because there is no room for its tasks is told with ECS’s reason and the quota', async () => {
    const quota = 'You’ve reached the limit on the number of vCPUs you can run concurrently'
    const refuse = () => stage().clouds.aws.ecs.refuseTasks(quota)
    const problem = await failed(stage(), stage().publish('new'), {}, refuse)
    expect(problem?.reason).toContain(`ECS could not place a task: ${quota} (`)
    expect(problem?.hint).toContain('Fargate On-Demand vCPU resource count')
  })

  test('because its execution role may not read a secret is told with role and secret', async () => {
    const { aws } = stage().clouds
    aws.admin.putSecret(shopOnAws, 'api-key', 'canary-of-a-secret')
    aws.admin.removePermission(executionRole, 'secretsmanager:GetSecretValue')
    const secrets = [{ target: 'API_KEY', secret: 'api-key', version: 'latest' }]
    const problem = await failed(stage(), stage().publish('new'), { awsSettings: { secrets } })
    expect(problem?.reason).toContain('secretsmanager:GetSecretValue')
    expect(problem?.reason).toContain(executionRole)
    expect(stage().lines.join('\n')).not.toContain('canary-of-a-secret')
  })
})

/** Releases over a healthy `old`, which is there afterwards as it was; the problem that was told. */
async function failed(
  stage: Stage,
  image: ReturnType<Stage['publish']>,
  options: ReleaseOptions = {},
  meanwhile: () => void = () => undefined,
) {
  await release(stage, stage.publish('old'), { awsSettings: root })
  const before = restOn(stage)
  meanwhile()
  const result = await release(stage, image, { ...options, budgets: { release: 1_200_000, finish: 1_200_000 } })
  expect(result.outcome).toBe('rolled-back')
  expect(await stage.askAws()).toBe('old')
  expect(restOn(stage)).toEqual(before)
  return result.targets[0]?.problem
}

acrossSeeds(
  'a first release',
  (stage) => {
    test('that fails is red with the container’s last lines, and leaves no service behind', async () => {
      const result = await release(stage(), stage().publish('bad', crash))
      expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ action: 'create', after: [] }] })
      const problem = result.targets[0]?.problem
      expect(problem?.reason).toMatch(/exit code 3.*nothing to go back to, as after any first release/)
      expect(problem?.logLines.join('\n')).toContain('no database at db.internal')
      expect(problem).not.toHaveProperty('served')
      expect(isThere(stage())).toBe(false)
      await expect(release(stage(), stage().publish('good'))).resolves.toMatchObject({ outcome: 'released' })
      expect(await stage().askAws()).toBe('good')
    })

    test('that comes up sick is deleted again', async () => {
      const image = stage().publish('bad', { 'tandem.sim/respond': 'not-found-on-health' })
      const result = await release(stage(), image, { awsSettings: root })
      expect(result).toMatchObject({ outcome: 'rolled-back', targets: [{ problem: { kind: 'unhealthy' } }] })
      expect(isThere(stage())).toBe(false)
    })
  },
  [2],
)
