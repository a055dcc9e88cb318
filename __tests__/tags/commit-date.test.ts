import { describe, expect, test } from '@jest/globals'
import { commitDate } from '../../src/tags/commit-date.ts'
import { commitTime } from './a-run.ts'

const at = (iso: string): number => Date.parse(iso) / 1000

describe("a commit's date", () => {
  // The examples of docker/metadata-action's README are of 2020-01-10 too (read November 2026).
  test.each([
    ['YYYYMMDD', 'UTC', '20200110'],
    ['YYYYMMDD-HHmmss', 'Asia/Tokyo', '20200110-093000'],
    ['dddd, MMMM Do YYYY, h:mm:ss a', 'UTC', 'Friday, January 10th 2020, 12:30:00 am'],
    ['YYYY-MM-DDTHH:mm:ss.SSS[Z]', 'UTC', '2020-01-10T00:30:00.000Z'],
    ['YY.M.D', 'UTC', '20.1.10'],
    ['DDDD DDD Q', 'UTC', '010 10 1'],
    ['ddd dd d', 'UTC', 'Fri Fr 5'],
    ['MMM hh H m s S SS', 'UTC', 'Jan 12 0 30 0 0 00'],
    ['HH:mm Z', 'Asia/Kolkata', '06:00 +05:30'],
    ['DD HH:mm A ZZ', 'America/New_York', '09 19:30 PM -0500'],
    ['X x', 'UTC', '1578616200 1578616200000'],
    ['[week] [YYYY]', 'UTC', 'week YYYY'],
  ])('as %s in %s is %s', (format, zone, expected) => {
    expect(commitDate(commitTime, format, zone)).toBe(expected)
  })

  test.each([
    ['2021-02-01T12:00:00Z', '1st'],
    ['2021-02-02T12:00:00Z', '2nd'],
    ['2021-02-03T12:00:00Z', '3rd'],
    ['2021-02-04T12:00:00Z', '4th'],
    ['2021-02-11T12:00:00Z', '11th'],
    ['2021-02-13T12:00:00Z', '13th'],
    ['2021-02-22T12:00:00Z', '22nd'],
  ])('%s is the %s', (iso, expected) => {
    expect(commitDate(at(iso), 'Do', 'UTC')).toBe(expected)
  })

  test('knows summer time', () => {
    expect(commitDate(at('2026-07-01T12:00:00Z'), 'HH Z', 'Europe/Berlin')).toBe('14 +02:00')
    expect(commitDate(at('2026-12-01T12:00:00Z'), 'HH Z', 'Europe/Berlin')).toBe('13 +01:00')
  })

  test('counts the days of a leap year', () => {
    expect(commitDate(at('2024-12-31T23:59:59Z'), 'DDDD', 'UTC')).toBe('366')
  })
})
