import { expect, test } from '@jest/globals'
import { readMark, type ServiceMark, writeMark } from '../../../../src/targets/aws/app-runner/mark.ts'

const mark: ServiceMark = {
  release: 'rmwwhyge80kj',
  order: 1_764_094_000_000,
  version: 'v1.4.0 (ü + =)',
  run: 'https://github.com/octo/shop/actions/runs/1',
  settingsHash: 'abc',
  asked: 'def',
  step: 'rmwwhyge80kj-live-mark-1',
  phase: 'committed',
  created: false,
}

test.each<[string, readonly string[] | undefined]>([
  ['nothing', undefined],
  ['nobody', []],
  ['one place', ['aws/us-east-1/app-runner/shop']],
  [
    'more than fit into one tag',
    Array.from({ length: 12 }, (_, index) => `aws/us-east-${index}/app-runner/a-name_that-is-long`),
  ],
])('a mark that tells %s of the places is read back as it was written', (_, places) => {
  const told = { ...mark, ...(places === undefined ? {} : { places: [...places] }) }
  expect(readMark(writeMark(told, {}))).toEqual(told)
})

test('places that were told are taken back when the decision covers nobody any more', () => {
  const before = writeMark(
    { ...mark, places: Array.from({ length: 12 }, (_, index) => `gcp/europe-${index}/cloud-run/x`) },
    {},
  )
  const now = { ...before, ...writeMark({ ...mark, places: [] }, before) }
  expect(readMark(now)?.places).toEqual([])
})
