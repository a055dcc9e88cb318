import { expect, test } from '@jest/globals'
import type { Unit } from '../../../../src/core/unit.ts'
import { shop, type Stage } from '../../../support/stage.ts'
import { forbid } from './deployer.ts'
import { createAsNeighbour, isCandidateProbe, once } from './neighbour.ts'
import { acrossSeeds, answered, isThere, serviceOn, writesOn } from './stand.ts'

const sick = { 'tandem.sim/respond': 'error-500' }
const isPrivate = { settings: { access: 'private' } } as const

acrossSeeds('access', (stage) => {
  test('of a private service is proven with an identity token, and opened by the next release', async () => {
    const first = await stage().tandem(isPrivate).release(stage().publish('one'))
    expect(first).toMatchObject({
      outcome: 'released',
      targets: [{ proof: expect.stringContaining('identity token') }],
    })
    expect(await stage().ask()).toBe('403')
    await expect(stage().tandem().release(stage().publish('two'))).resolves.toMatchObject({ outcome: 'released' })
    expect(await stage().ask()).toBe('two')
  })

  test('of a private service has another proof, named, where there is no service account', async () => {
    const result = await stage()
      .tandem({ ...isPrivate, federated: true })
      .release(stage().publish('one'))
    expect(result.outcome).toBe('released')
    expect(result.targets[0]?.proof).toMatch(/startup check.*only a service account/)
  })

  test('is taken from everybody who had it without the invoker check', async () => {
    await stage().tandem().release(stage().publish('one'))
    await expect(stage().tandem(isPrivate).release(stage().publish('two'))).resolves.toMatchObject({
      outcome: 'released',
    })
    expect(await stage().ask()).toBe('403')
  })

  test('is taken from everybody who had it by the policy, and from nobody else', async () => {
    await openByPolicy(stage())
    await expect(stage().tandem(isPrivate).release(stage().publish('two'))).resolves.toMatchObject({
      outcome: 'released',
    })
    expect(await answered(stage(), '403')).toBe('403')
    expect(writesOn(stage()).filter((operation) => operation.endsWith('setIamPolicy'))).toHaveLength(1)
  })

  test('stays as it was when the private release fails', async () => {
    await openByPolicy(stage())
    await expect(stage().tandem(isPrivate).release(stage().publish('bad', sick))).resolves.toMatchObject({
      outcome: 'rolled-back',
    })
    expect(await stage().ask()).toBe('one')
    expect(writesOn(stage())).not.toContain('run.services.setIamPolicy')
  })

  test.each([['a first release'], ['an update']])(
    'that may not be changed is found in the plan of %s',
    async (kind) => {
      if (kind === 'an update') await stage().tandem(isPrivate).release(stage().publish('one'))
      forbid(stage(), 'run.services.setIamPolicy')
      const writes = writesOn(stage()).length
      const result = await stage().tandem().release(stage().publish('two'))
      expect(result.outcome).toBe('refused')
      expect(result.targets[0]?.problem?.reason).toContain('run.services.setIamPolicy')
      expect(writesOn(stage())).toHaveLength(writes)
      expect(isThere(stage())).toBe(kind === 'an update')
    },
  )
})

acrossSeeds('what acts on users at once', (stage) => {
  const settings = { ingress: 'internal', minInstances: 2, access: 'private', labels: { team: 'shop' } } as const

  test('is changed at the commit, not before', async () => {
    await stage().tandem().release(stage().publish('one'))
    const before = fieldsOn(stage())
    let held: ReturnType<typeof fieldsOn> | undefined
    const looked = once(stage(), isCandidateProbe, async () => void (held = fieldsOn(stage())))
    const result = await stage().tandem({ settings }).release(stage().publish('two'))
    await looked
    expect(result.outcome).toBe('released')
    expect(held).toEqual(before)
    expect(fieldsOn(stage())).toEqual({
      ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY',
      invokerIamDisabled: false,
      minInstances: 2,
      labels: { team: 'shop' },
    })
    expect(result.targets[0]?.proof).toMatch(/ingress/)
  })

  test('is not changed at all by a release that fails', async () => {
    await stage().tandem().release(stage().publish('one'))
    const before = fieldsOn(stage())
    await expect(stage().tandem({ settings }).release(stage().publish('bad', sick))).resolves.toMatchObject({
      outcome: 'rolled-back',
    })
    expect(fieldsOn(stage())).toEqual(before)
  })
})

function fieldsOn(stage: Stage) {
  const { ingress, invokerIamDisabled, scaling, labels } = serviceOn(stage)
  return { ingress, invokerIamDisabled, minInstances: scaling.minInstanceCount, labels }
}

/** Made by hand, open to everybody and to a friend by its policy. */
async function openByPolicy(stage: Stage): Promise<void> {
  const { repository, digest }: Unit['image'] = stage.publish('one')
  await createAsNeighbour(stage, { template: { containers: [{ image: `${repository}@${digest}` }] } })
  const members = ['allUsers', 'user:friend@example.com']
  stage.clouds.google.run.setPolicy(shop, [{ role: 'roles/run.invoker', members }])
  expect(await answered(stage, 'one')).toBe('one')
}
