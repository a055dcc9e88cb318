import { describe, expect, test } from '@jest/globals'
import { accessOf, type FunctionAlias } from '../../../../src/targets/aws/lambda/aliases.ts'
import { aFunction, anAlias, aUnit, aVersion } from './a-function.ts'
import { planOf, type Walk, walkOver } from './paper-function.ts'

const none = { url: [], call: [] }
const theirs = { url: ['FunctionURLAllowPublicAccess'], call: ['theirs'] }
const ours = { url: ['tandem-url'], call: ['tandem-call'] }
const signed = { address: 'https://live.example', auth: 'AWS_IAM', mode: 'BUFFERED' } as const

/** Who can call an alias: the kind of its URL, and what lets everybody in. */
const doorOf = ({ found }: Walk): unknown => doorIn(found?.live)
const doorIn = (alias: FunctionAlias | undefined) => [
  accessOf(alias),
  ...(['url', 'call'] as const).map((name) => (alias?.open[name].length ?? 0) > 0),
]

// A release that comes to nothing after users have been led over opens and closes nothing for good.
describe.each(['public', 'private'] as const)('who may call an alias, on the way back from access: %s', (access) => {
  test.each([
    ['of a URL for everybody', anAlias('1', { open: ours })],
    ['of a URL for everybody, opened by others', anAlias('1', { open: theirs })],
    ['of such a URL of before October 2025, which needs one permission', anAlias('1', { open: { ...ours, call: [] } })],
    ['of a URL that is shut by its policy', anAlias('1', { open: none })],
    ['of a URL for who has the permission', anAlias('1', { url: signed, open: none })],
    ['of such a URL, with statements left over', anAlias('1', { url: signed, open: ours })],
  ])('is as it was: %s', async (_, live) => {
    const walk = await walkOver(aFunction({ live }), aUnit({ access }))
    walk.go('live')
    expect(accessOf(walk.found?.live)).toBe(access)
    expect(walk.go('back')).toMatch(/unmark/)
    // Where the URL is not for everybody, statements for one that is let nobody in.
    const isMoot = access === 'private' && accessOf(live) === 'private'
    expect(isMoot ? accessOf(walk.found?.live) : doorOf(walk)).toEqual(isMoot ? 'private' : doorIn(live))
  })

  test('is as it was: without a URL', async () => {
    const { url: _, ...bare } = anAlias('1', { open: none })
    const walk = await walkOver(aFunction({ live: bare }), aUnit({ access }))
    walk.go('live')
    walk.go('back')
    expect(doorOf(walk)).toEqual(['none', false, false])
  })
})

test('what somebody closes while a release is under way is not opened by its way back', async () => {
  const walk = await walkOver(aFunction())
  walk.go('live')
  if (walk.found?.live !== undefined) walk.found = { ...walk.found, live: { ...walk.found.live, open: none } }
  walk.go('back')
  expect(doorOf(walk)).toEqual(['public', false, false])
})

describe('a function that is as it was asked for', () => {
  const released = async (access: 'public' | 'private') => {
    const walk = await walkOver(aFunction(), aUnit({ access }))
    walk.forward()
    const again = () => planOf(walk.found, aUnit({ access }))
    expect((await again()).action).toBe('unchanged')
    return { walk, again }
  }
  const withUrl = ({ found }: Walk, auth: 'NONE' | 'AWS_IAM') =>
    found?.live && { ...found, live: { ...found.live, url: { ...signed, auth } } }

  test.each([
    ['public', 'AWS_IAM'],
    ['private', 'NONE'],
  ] as const)('is changed where access: %s is asked for and somebody has made it %s since', async (access, auth) => {
    const { walk, again } = await released(access)
    walk.found = withUrl(walk, auth)
    expect((await again()).action).toBe('update')
  })

  test('is changed where Lambda cannot run its version any more: a private one is asked by nobody', async () => {
    const { walk, again } = await released('private')
    const failed = aVersion('2', { ...walk.found?.versions['2'], name: '2', state: 'Failed' })
    if (walk.found !== undefined) walk.found = { ...walk.found, versions: { ...walk.found.versions, '2': failed } }
    expect((await again()).action).toBe('update')
  })
})
