import { describe, expect, test } from '@jest/globals'
import { parseInspection } from '../../src/build/inspect.ts'
import { inspection } from './answers.ts'

describe('what buildx says of a builder', () => {
  test('is read with its node', () => {
    expect(parseInspection(inspection({ name: 'ours', platforms: 'linux/amd64, linux/arm64' }))).toEqual({
      name: 'ours',
      driver: 'docker-container',
      nodes: [
        {
          name: 'ours0',
          running: true,
          version: 'v0.27.1',
          platforms: ['linux/amd64', 'linux/arm64'],
          chosen: [],
          hasSnapshotter: true,
        },
      ],
    })
  })

  test('is read with several nodes, and with the platforms that the user has chosen for them', () => {
    const text = `Name:   two
Driver: remote

Nodes:
Name:      n0
Status:    running
Platforms: linux/amd64*, linux/386, linux/arm64

Name:      n1
Status:    inactive
Error:     listing workers: connection refused
`
    expect(parseInspection(text)?.nodes).toMatchObject([
      { name: 'n0', running: true, chosen: ['linux/amd64'], platforms: ['linux/amd64', 'linux/386', 'linux/arm64'] },
      { name: 'n1', running: false, problem: 'listing workers: connection refused', platforms: [] },
    ])
  })

  test('tells that no daemon answers', () => {
    const text = 'Name:   default\nDriver: \nError:  failed to connect to the docker API at unix:///x.sock\n\nNodes:\n'
    expect(parseInspection(text)).toEqual({
      name: 'default',
      driver: '',
      problem: 'failed to connect to the docker API at unix:///x.sock',
      nodes: [],
    })
  })

  test('tells whether Docker’s own builder has the containerd image store', () => {
    expect(parseInspection(inspection({ snapshotter: false }))?.nodes[0]?.hasSnapshotter).toBe(false)
  })

  test('that is no description of a builder is none', () => {
    expect(parseInspection('unknown command: docker buildx\n')).toBeUndefined()
  })
})
