import { describe, expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { answerWithin } from '../../../simulators/container/answer.ts'
import { createContainer } from '../../../simulators/container/container.ts'
import { createContainers } from '../../../simulators/container/containers.ts'
import type { Container, ContainerSettings, StoredImage } from '../../../simulators/container/types.ts'

const clock = { now: () => 0, sleep: async () => undefined, advance: () => undefined }
const world = { clocks: { platform: clock, credentials: clock, network: clock }, between: (low: number) => low }

const real: StoredImage = {
  digest: 'sha256:0',
  platforms: { 'linux/amd64': 'sha256:1' },
  labels: { 'linux/amd64': { 'org.opencontainers.image.version': '1' } },
  read: () => Buffer.from(''),
}

const settingsFor = (image: StoredImage): ContainerSettings => ({ image, platform: 'linux/amd64', port: 80, env: {} })

function choose(images: readonly StoredImage[], withEngine: boolean) {
  const run: ContainerSettings[] = []
  const said: string[] = []
  const create = (settings: ContainerSettings): Container => {
    run.push(settings)
    return createContainer(settings, world)
  }
  const make = createContainers({
    world,
    engine: withEngine ? { create } : undefined,
    say: (line) => said.push(line),
  })
  for (const image of images) make(settingsFor(image))
  return { run, said }
}

describe('a container', () => {
  test('is run by the engine when its image is a real one', () => {
    expect(choose([real], true)).toEqual({ run: [settingsFor(real)], said: [] })
  })

  test.each([
    ['whose labels say how a stand-in behaves', { ...real, labels: { 'linux/amd64': { 'tandem.sim/version': '1' } } }],
    ['of which nothing but a description is there', { ...real, read: undefined }],
    ['that is not for this platform', { ...real, platforms: { 'linux/arm64': 'sha256:1' } }],
  ])('of an image %s is stood in for', (_, { read, ...image }) => {
    expect(choose([{ ...image, ...(read && { read }) }], true)).toEqual({ run: [], said: [] })
  })

  test('is stood in for where there is no engine, which is said once', () => {
    const { said } = choose([real, real], false)
    expect(said).toEqual(['Images are not run here: a stand-in answers for each, and is always well.'])
  })

  test('that stands in by its labels is nothing to be told about', () => {
    const standIn = { ...real, labels: { 'linux/amd64': { 'tandem.sim/version': '1' } } }
    expect(choose([standIn], false).said).toEqual([])
  })
})

describe('an answer', () => {
  const request = { method: 'GET', path: '/', headers: {} }

  async function ask(patience: number) {
    let left = false
    const container: Container = {
      ...createContainer(settingsFor(real), world),
      patience,
      answer: async ({ signal }) => {
        signal?.addEventListener('abort', () => {
          left = true
        })
        await sleep(20)
        return { status: 200 }
      },
    }
    return { answer: await answerWithin(container, request, { clock, ms: 1 }), left }
  }

  test("is late by the platform's clock, and nobody waits for it any more", async () => {
    expect(await ask(0)).toEqual({ answer: 'late', left: true })
  })

  test('of a real process is not late before its real time is over', async () => {
    expect(await ask(60_000)).toEqual({ answer: { status: 200 }, left: false })
  })
})
