import { describe, expect, test } from '@jest/globals'
import { silentLog } from '../src/core/log.ts'
import { destinationsOf } from '../src/destinations.ts'

const context = {
  clock: { now: () => 0, sleep: async () => undefined },
  log: silentLog,
  signal: new AbortController().signal,
}
const home = '111122223333.dkr.ecr.us-east-1.amazonaws.com/shop'

function destinations(pushTo: readonly string[], made: string[] = []) {
  const target = {
    imageRepository: home,
    createsImageRepository: true,
    prepareImageRepository: async () => void made.push(home),
  }
  return destinationsOf({ targets: [target, target] }, pushTo, 'Acme/Shop')
}

const placesOf = (...pushTo: readonly string[]) => destinations(pushTo).map(({ repository }) => repository)

describe('where the image goes', () => {
  test('to each place once, however often and under whatever name it is given', () => {
    expect(placesOf('ghcr.io', 'ghcr.io/acme/shop', home)).toEqual([home, 'ghcr.io/acme/shop'])
    expect(placesOf('docker.io/acme/shop', 'index.docker.io/acme/shop')).toEqual([
      home,
      'registry-1.docker.io/acme/shop',
    ])
  })

  test('a cloud’s own repository is made although push-to names it too', async () => {
    const made: string[] = []
    await Promise.all(destinations([home], made).map((each) => each.prepare(context)))
    expect(made).toEqual([home])
  })

  test.each([
    ['docker.io/acme/shop', true],
    ['ghcr.io', true],
    ['registry.example.com/team/shop', true],
    ['us-docker.pkg.dev/other/tandem/shop', false],
    ['444455556666.dkr.ecr.eu-west-1.amazonaws.com/shop', false],
  ])('of %s it is known that its first push makes it: %s', (place, makes) => {
    expect(destinations([place]).at(-1)?.mayBeMissing).toBe(makes)
  })
})
