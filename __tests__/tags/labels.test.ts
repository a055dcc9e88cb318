import { expect, test } from '@jest/globals'
import { imageLabels } from '../../src/tags/labels.ts'
import { commitTime } from './a-run.ts'

const repository = { name: 'Hello-World', url: 'https://github.com/octocat/Hello-World' }
const facts = { repository, version: 'dev', revision: '860c190', createdAt: commitTime }

test('an image has the eight labels of OCI, with the time of the commit', () => {
  const known = { ...repository, description: 'This your first repo!', license: 'MIT' }
  expect(imageLabels({ ...facts, repository: known })).toEqual({
    'org.opencontainers.image.title': 'Hello-World',
    'org.opencontainers.image.description': 'This your first repo!',
    'org.opencontainers.image.url': 'https://github.com/octocat/Hello-World',
    'org.opencontainers.image.source': 'https://github.com/octocat/Hello-World',
    'org.opencontainers.image.version': 'dev',
    'org.opencontainers.image.created': '2020-01-10T00:30:00Z',
    'org.opencontainers.image.revision': '860c190',
    'org.opencontainers.image.licenses': 'MIT',
  })
})

test('what is not known has no label', () => {
  const labels = imageLabels({ ...facts, repository: { ...repository, description: '' } })
  expect(Object.keys(labels).filter((name) => /description|licenses/.test(name))).toEqual([])
})

test("the user's own labels win", () => {
  const own = { 'org.opencontainers.image.title': 'Shop', maintainer: 'mona' }
  expect(imageLabels(facts, own)).toMatchObject(own)
})
