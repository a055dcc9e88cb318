import { expect, test } from '@jest/globals'
import { fewest, fewestOnAws, fewestOnBoth, problemsOf, resolved } from './settings-of.ts'

const warned = (path: string, base = fewest) => resolved({ 'health-check-path': path }, undefined, base).warnings

test.each(['/healthz', '/healthz?deep=1', '/api/livez', '/quiz'])(
  'a path that Google may answer itself is warned about, by name: %s',
  (path) => {
    const told = [
      expect.stringMatching(/^health-check-path: Google answers some paths that end in "z" itself .*such as \/health$/),
    ]
    expect(warned(path)).toEqual(told)
    expect(warned(path, fewestOnBoth)).toEqual(told)
  },
)

test.each(['/', '/health', '/healthz/', '/zoo', '/ready?verbose=z', '/_ahead', '/eventlogs'])(
  'any other path is as good as on AWS: %s',
  (path) => {
    expect(problemsOf({ 'health-check-path': path })).toEqual([])
    expect(warned(path)).toEqual([])
  },
)

test.each(['/healthz', '/eventlog', '/_ah/health'])('%s is the container’s own on AWS', (path) => {
  expect(problemsOf({ 'health-check-path': path }, undefined, fewestOnAws)).toEqual([])
  expect(warned(path, fewestOnAws)).toEqual([])
})

test('what the platform itself asks for is not asked through Google’s front end', () => {
  const { warnings } = resolved({ 'startup-probe': '/healthz', 'liveness-probe': '/livez' })
  expect(warnings).toEqual([])
})
