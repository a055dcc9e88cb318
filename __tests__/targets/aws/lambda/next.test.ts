import { describe, expect, test } from '@jest/globals'
import { releaseOf } from '../../../../src/targets/aws/lambda/settings.ts'
import { aFunction, anAlias, aUnit, aVersion, image } from './a-function.ts'
import { planOf, type Walk, walkOver } from './paper-function.ts'

const offering = 'offer offerurl offerpermiturl offerpermitcall'

const latestOf = ({ found }: Walk) => found && [found.latest.image, releaseOf(found.latest)]

describe('forward', () => {
  test('a function is held beside what users have, and they get it by one step', async () => {
    const walk = await walkOver(aFunction())
    expect(walk.go('held')).toBe(`mark configure code publish ${offering}`)
    expect(walk.found).toMatchObject({ live: { version: '1' }, candidate: { version: '2' } })
    expect(walk.go('live')).toBe('commit promote')
    expect(walk.go('committed')).toBe('')
    expect(walk.go('finished')).toBe('withdraw retire finish tidy')
    expect(walk.found).toMatchObject({ live: { version: '2', weights: {} } })
    expect(walk.seen().mark).toMatchObject({ release: 'r2', phase: 'done' })
    expect(walk.go('finished')).toBe('')
  })

  test('what is behind it is not gone through again: a version that users have is not offered, one that is finished opens nothing', async () => {
    const walk = await walkOver(aFunction())
    walk.go('live')
    expect(walk.go('held')).toBe('')
    walk.go('finished')
    if (walk.found !== undefined) walk.found = { ...walk.found, live: anAlias('2', { open: { url: [], call: [] } }) }
    expect([walk.go('held'), walk.go('live'), walk.go('committed')]).toEqual(['', '', ''])
  })

  test('what no version is becomes one before it is overwritten', async () => {
    const { twin: _, ...found } = aFunction({ latest: aVersion('$LATEST', { image: image('c') }) })
    const walk = await walkOver(found)
    expect(walk.go('held')).toBe(`mark keep configure code publish ${offering}`)
    expect(walk.found?.versions['2']?.image).toBe(image('c'))
  })

  test('a first release makes the function, and an alias only once it is decided', async () => {
    const walk = await walkOver(undefined, aUnit({ runtimeIdentity: 'arn:aws:iam::111122223333:role/shop' }))
    expect(walk.go('held')).toBe(`create publish ${offering}`)
    expect(walk.found?.live).toBeUndefined()
    expect(walk.go('live')).toBe('commit promote url permiturl permitcall')
    expect(walk.go('finished')).toBe('withdraw retire finish')
  })

  test('nothing is published of an update that Lambda could not make', async () => {
    const walk = await walkOver(aFunction())
    walk.go('held', 'publish')
    if (walk.found !== undefined)
      walk.found = { ...walk.found, latest: { ...walk.found.latest, update: 'Failed', updateReason: 'No image.' } }
    expect(walk.next('held')).toEqual({
      kind: 'failed',
      reason: 'Lambda could not update the function: No image.',
    })
  })

  test('nothing is offered of a version that Lambda could not bring up', async () => {
    const walk = await walkOver(aFunction())
    walk.go('held', 'offer')
    const failed = aVersion('2', { ...walk.found?.versions['2'], name: '2', state: 'Failed', stateReason: 'No image.' })
    if (walk.found !== undefined) walk.found = { ...walk.found, versions: { ...walk.found.versions, '2': failed } }
    expect(walk.next('held')).toMatchObject({ kind: 'failed' })
  })

  test('an alias that somebody else has moved since is theirs', async () => {
    const walk = await walkOver(aFunction({ versions: { '1': aVersion('1'), '9': aVersion('9') } }))
    walk.go('held')
    if (walk.found !== undefined) walk.found = { ...walk.found, live: anAlias('9') }
    expect(walk.go('live')).toBe('commit overtaken')
  })

  test.each([
    ['before the mark', undefined, 'overtaken'],
    ['before its image is set', 'code', 'overtaken'],
    ['before it is published', 'publish', 'overtaken'],
  ])('what somebody else makes of $LATEST %s is theirs', async (_, until, end) => {
    const walk = await walkOver(aFunction())
    walk.go('held', until ?? 'mark')
    if (walk.found !== undefined)
      walk.found = { ...walk.found, latest: { ...walk.found.latest, image: image('e'), architecture: 'arm64' } }
    expect(walk.go('held')).toBe(end)
  })

  test('a candidate that not everybody may call has no URL', async () => {
    const walk = await walkOver(aFunction(), aUnit({ access: 'private' }))
    expect(walk.go('held')).toBe('mark configure code publish offer')
    expect(walk.go('live')).toBe('commit promote url revoke revoke')
    expect(walk.found?.live).toMatchObject({ url: { auth: 'AWS_IAM' }, open: { url: [], call: [] } })
  })

  test('a URL that another candidate has left goes before what not everybody may call is behind it', async () => {
    const walk = await walkOver(aFunction({ candidate: anAlias('1') }), aUnit({ access: 'private' }))
    expect(walk.go('held')).toBe('mark configure code publish withdraw offer')
  })

  test('a candidate is shown as users are shown what they have, or else as its adapter writes', async () => {
    const stream = { address: 'https://live.example', auth: 'NONE', mode: 'RESPONSE_STREAM' } as const
    const streamed = await walkOver(aFunction({ live: anAlias('1', { url: stream }) }))
    streamed.go('held')
    expect(streamed.found?.candidate?.url?.mode).toBe('RESPONSE_STREAM')
    const env = { AWS_LWA_INVOKE_MODE: 'response_stream' }
    const fresh = await walkOver(undefined, aUnit({ env }))
    fresh.forward()
    expect(fresh.found?.live?.url?.mode).toBe('RESPONSE_STREAM')
  })
})

describe('back', () => {
  // Wherever it is broken off, what there was is there again.
  test.each(['configure', 'code', 'publish', 'offer', 'offerurl', 'offerpermiturl', 'commit', 'promote', 'withdraw'])(
    'from before %s leaves nothing of it, and users first get what they had',
    async (until) => {
      const before = aFunction({
        live: anAlias('1', { weights: { '2': 0.25 } }),
        versions: { '1': aVersion('1'), '2': aVersion('2') },
      })
      const walk = await walkOver(before)
      walk.forward(until)
      const names = walk.go('back').split(' ')
      expect(names.at(0)).toBe(until === 'configure' ? 'unmark' : 'retract')
      if (until === 'withdraw') expect(names.at(1)).toBe('reroute')
      const { latest, live, candidate } = walk.found ?? {}
      expect([latest, live, candidate]).toEqual([before.latest, before.live, undefined])
      expect(walk.seen().mark).toBeUndefined()
      expect(Object.values(walk.found?.tags ?? {}).filter((value) => value !== '')).toEqual([])
    },
  )

  test('from before the decision leaves alone who may call what users have, since nobody has looked at that', async () => {
    const walk = await walkOver(aFunction(), aUnit({ access: 'private' }))
    walk.go('held', 'configure')
    if (walk.found !== undefined) walk.found = { ...walk.found, live: anAlias('1', { open: { url: [], call: [] } }) }
    expect(walk.go('back')).toMatch(/^unmark/)
  })

  test('puts $LATEST back, image and settings, so that nobody’s next change ships what was undone', async () => {
    const walk = await walkOver(aFunction())
    walk.go('live')
    expect(walk.go('back')).toMatch(/^retract reroute withdraw retire recode restore unmark/)
    expect(latestOf(walk)).toEqual([image('a'), undefined])
  })

  test('leaves what somebody else has made of $LATEST, and an alias that they have moved', async () => {
    const walk = await walkOver(aFunction({ versions: { '1': aVersion('1'), '9': aVersion('9') } }))
    walk.go('live')
    const theirs = aVersion('$LATEST', { image: image('e') })
    if (walk.found !== undefined) walk.found = { ...walk.found, latest: theirs, live: anAlias('9') }
    const names = walk.go('back')
    expect(names).not.toMatch(/recode|restore|reroute/)
    expect(walk.found).toMatchObject({ latest: { image: image('e') }, live: { version: '9' } })
  })

  test('deletes a function that the release has made, and no other', async () => {
    const walk = await walkOver(undefined)
    walk.go('held')
    expect(walk.go('back')).toBe('delete')
    const done = await walkOver(undefined)
    done.forward()
    expect(done.next('back')).toMatchObject({ kind: 'overtaken' })
  })

  test('is stuck, with a command, where the environment of before is known to nobody any more', async () => {
    const walk = await walkOver(aFunction())
    walk.go('held')
    walk.forget()
    expect(walk.go('back')).toBe('retract withdraw retire stuck')
    expect(walk.next('back')).toMatchObject({ command: expect.stringMatching(/update-function-code.*shop@sha256:a+/) })
  })
})

describe('a plan', () => {
  test('is not to be deleted when it has run and cannot be run any more', async () => {
    const failed = { state: 'Failed', stateReason: 'The image was deleted.' } as const
    const told = async (update: string) => {
      const { problems } = await planOf(aFunction({ latest: aVersion('$LATEST', { ...failed, update }) }))
      return problems.join()
    }
    expect(await told('Successful')).toMatch(/any more \(The image was deleted\.\).*update-function-code/)
    expect(await told('Successful')).not.toContain('delete-function')
    expect(await told('InProgress')).toMatch(/could not be created .*delete-function/)
  })

  test('stops at an environment that may not be read: what is not given would be lost', async () => {
    const { problems } = await planOf(aFunction({ latest: aVersion('$LATEST', { sealed: 'KMS access was denied' }) }))
    expect(problems.join()).toMatch(/cannot be read \(KMS access was denied\).*kms:Decrypt/)
  })

  test('stops where the mark would need a tag more than there are, which it has only once it is decided', async () => {
    const unit = aUnit()
    const known = { ...unit, release: { ...unit.release, id: 'r'.repeat(70) } }
    const told = async (count: number) => {
      const tags = Object.fromEntries(Array.from({ length: count }, (_, index) => [`their-${index}`, 'x']))
      return (await planOf(aFunction({ tags }), known)).problems.join()
    }
    const walk = await walkOver(aFunction({ live: anAlias('1', { revision: 'first' }) }), known)
    walk.forward('finish')
    const most = 50 - Object.keys(walk.found?.tags ?? {}).length
    expect(await told(most)).toBe('')
    expect(await told(most + 1)).toMatch(/at most 50 tags/)
  })

  test('stops at an update of somebody else’s that failed', async () => {
    const { problems } = await planOf(
      aFunction({ latest: aVersion('$LATEST', { update: 'Failed', updateReason: 'No image.' }) }),
    )
    expect(problems.join()).toMatch(/last update of the function failed: No image\./)
  })

  test.each([
    ['nothing is told', {}, undefined, 'x86_64'],
    ['there is a function for arm64', { latest: aVersion('$LATEST', { architecture: 'arm64' }) }, undefined, 'arm64'],
    ['the image is for arm64 alone', {}, ['linux/arm64'], 'arm64'],
    ['the image is for both', {}, ['linux/arm64', 'linux/amd64'], 'x86_64'],
  ] as const)('takes an architecture that the image has: %s', async (_, changes, built, architecture) => {
    const unit = aUnit()
    const platforms = Object.fromEntries((built ?? Object.keys(unit.image.platforms)).map((each) => [each, image('b')]))
    const all = architecture === 'arm64' ? { 'linux/arm64': image('b'), ...platforms } : platforms
    const plan = await planOf(aFunction(changes), { ...unit, image: { ...unit.image, platforms: all } })
    expect(plan.detail).toMatchObject({ content: { architecture } })
  })
})
