import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDockerEngine, type Engine } from '../../../../simulators/container/docker/engine.ts'
import { createOwner } from '../../../../simulators/container/docker/owner.ts'
import { readImage } from '../../../../simulators/container/docker/archive.ts'
import type { Container, StoredImage } from '../../../../simulators/container/types.ts'
import type { Reply } from '../../../../simulators/kernel/types.ts'
import { makeImage } from '../../../../simulators/registry/images.ts'
import { createFakeDocker, type FakeDocker } from './fake-docker.ts'

const platform = 'linux/amd64'
const built = makeImage()
const parts = new Map([...built.blobs, ...built.manifests.map((each) => [each.digest, each.bytes] as const)])
const image: StoredImage = { ...built, labels: {}, read: (digest) => parts.get(digest) }
const { diffIds } = readImage(image, platform)

const clock = { now: () => 0, sleep: async () => undefined, advance: () => undefined }
const clocks = { platform: clock, credentials: clock, network: clock }

let docker: FakeDocker
let engine: Engine | undefined
let server: Server | undefined
const said: string[] = []

beforeEach(async () => {
  docker = await createFakeDocker()
  await docker.answer('version', '28.2.2\n')
  await docker.answer('image inspect', JSON.stringify(diffIds))
  await docker.answer('create', 'c0ffee\n')
  await docker.answer('wait', '3\n')
})
afterEach(async () => {
  server?.close()
  server = undefined
  said.length = 0
  await docker.endLogs()
  await engine?.stop()
  engine = undefined
  await docker[Symbol.asyncDispose]()
})

async function open(patience = 5_000): Promise<Engine> {
  engine = await createDockerEngine({
    environment: docker.environment,
    clocks,
    patience,
    say: (line) => said.push(line),
  })
  if (!engine) throw new Error('there is no engine')
  return engine
}

const inspected = (port?: number, exitCode = 0) =>
  JSON.stringify({
    State: { StartedAt: '2026-11-25T10:00:00.5Z', ExitCode: exitCode },
    NetworkSettings: { Ports: port === undefined ? {} : { '80/tcp': [{ HostPort: String(port) }] } },
  })

async function container(env: Readonly<Record<string, string>> = {}, patience?: number): Promise<Container> {
  return (await open(patience)).create({ image, platform, port: 80, env })
}

/** What is in the container. */
async function serve(): Promise<void> {
  server = createServer((request, response) => response.end(`${request.method} ${request.url}`)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await docker.answer(
    'container inspect',
    inspected(typeof address === 'object' && address !== null ? address.port : 0),
  )
}

async function started(): Promise<Container> {
  await serve()
  const made = await container()
  expect((await made.start()).state).toBe('listening')
  return made
}

const textOf = (reply: Reply | undefined) => (Buffer.isBuffer(reply?.body) ? reply.body.toString() : undefined)

const callsOf = async (word: string) => (await docker.calls()).filter((call) => call.startsWith(word))

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 3_000 && !(await holds()); attempt += 1) await sleep(10)
  expect(await holds()).toBe(true)
}

describe('an engine', () => {
  test('is not there where no docker is on the PATH', async () => {
    expect(await createDockerEngine({ environment: { PATH: '/nowhere' }, clocks })).toBeUndefined()
  })

  test('is not there where no daemon answers', async () => {
    await docker.answer('version', 'Cannot connect to the Docker daemon', 1)
    expect(await createDockerEngine({ environment: docker.environment, clocks })).toBeUndefined()
  })

  test('has the name of what runs the images', async () => {
    expect((await open()).name).toBe('Docker 28.2.2')
  })

  test("removes what a dead process has left, and leaves what is another's", async () => {
    const dead = createOwner().name.replace(/-\d+-\d+-/, '-4194305-1-')
    const alive = createOwner().name
    await docker.answer('ps', `aaa ${dead}\nbbb ${alive}\n`)
    await docker.answer('images', `${dead}-0123456789ab\n${alive}-0123456789ab\n`)
    await open()
    expect(await callsOf('stop')).toEqual(['stop -t 0 aaa'])
    expect(await callsOf('rm')).toEqual(['rm --force --volumes aaa', `rmi tandem-sim:${dead}-0123456789ab`])
  })

  test('stops and removes all that is its own in the end', async () => {
    await started()
    const label = /--label tandem\.sim=(\S+)/.exec((await callsOf('create'))[0] ?? '')?.[1] ?? ''
    await docker.answer('ps', `c0ffee ${label}\n`)
    await docker.answer('images', `${label}-0123456789ab\n`)
    await engine?.stop()
    expect(await callsOf('stop')).toEqual(['stop -t 10 c0ffee'])
    expect(await callsOf('rm')).toEqual(['rm --force --volumes c0ffee', `rmi tandem-sim:${label}-0123456789ab`])
  })
})

describe('a container of a real image', () => {
  test('is made from the image that was loaded under a name of our own', async () => {
    await started()
    const [create = ''] = await callsOf('create')
    expect(create).toMatch(new RegExp(`--platform ${platform} .*tandem-sim:\\S+-${built.digest.slice(7, 19)}$`))
    expect(await callsOf('load')).toEqual(['load --quiet'])
  })

  test('loads an image once for many', async () => {
    const first = await started()
    await engine?.create({ image, platform, port: 80, env: {} }).start()
    expect(await callsOf('load')).toHaveLength(1)
    expect(await callsOf('create')).toHaveLength(2)
    expect(first.patience).toBe(5_000)
  })

  test('gets its variables without any value among the arguments', async () => {
    await serve()
    await (await container({ API_KEY: 'a secret', RELEASE_ID: 'r1' })).start()
    expect((await docker.calls()).join()).not.toContain('a secret')
    expect(await docker.environmentOf('create')).toMatchObject({ API_KEY: 'a secret', DOCKER_HOST: 'tcp://x' })
    expect((await docker.environmentOf('start'))['API_KEY']).toBeUndefined()
  })

  test('answers from its port', async () => {
    const made = await started()
    const reply = await made.answer({ method: 'POST', path: '/a', headers: {} })
    expect([reply?.status, textOf(reply)]).toEqual([200, 'POST /a'])
  })

  test('that ends instead of listening tells its exit code and all that it printed', async () => {
    await docker.answer('container inspect', inspected())
    await docker.answer('logs', 'starting\nno database at db:5432\n')
    await docker.endLogs()
    expect(await (await container()).start()).toEqual({
      state: 'exited',
      exitCode: 3,
      output: ['starting', 'no database at db:5432'],
    })
  })

  test('whose program is not there tells what the engine said', async () => {
    await docker.answer('start', 'Error response from daemon: exec: "serve": executable file not found in $PATH\n', 1)
    await docker.answer('container inspect', inspected(undefined, 127))
    expect(await (await container()).start()).toEqual({
      state: 'exited',
      exitCode: 127,
      output: ['exec: "serve": executable file not found in $PATH'],
    })
  })

  test('on which nobody answers in time is silent', async () => {
    await docker.answer('container inspect', inspected(1))
    await docker.answer('logs', 'listening on another port\n')
    const made = await container({}, 1_500)
    expect(await made.start()).toEqual({ state: 'silent', output: ['listening on another port'] })
    expect(await made.answer({ method: 'GET', path: '/', headers: {} })).toBeUndefined()
  })

  test('tells later lines, and its end', async () => {
    const made = await started()
    const told: unknown[] = []
    made.follow({ printed: (lines) => told.push(...lines), exited: (code) => told.push(code) })
    await docker.answer('logs', 'one\n')
    await until(() => told.length === 1)
    await docker.answer('logs', 'one\ntwo\n')
    await until(() => told.length === 2)
    await docker.endLogs()
    await until(() => told.length === 3)
    expect(told).toEqual(['one', 'two', 3])
    expect(await made.answer({ method: 'GET', path: '/', headers: {} })).toBeUndefined()
  })

  test('that is stopped gets ten seconds, is removed, and its end is no news', async () => {
    const made = await started()
    const told: number[] = []
    made.follow({ printed: () => undefined, exited: (code) => told.push(code) })
    made.stop()
    await docker.endLogs()
    await until(async () => (await callsOf('rm')).length === 1)
    expect(await callsOf('stop')).toEqual(['stop -t 10 c0ffee'])
    expect(await callsOf('rm')).toEqual(['rm --force --volumes c0ffee'])
    expect(told).toEqual([])
  })

  test('that was scaled to zero starts again when it is asked', async () => {
    const made = await started()
    made.rest()
    const reply = await made.answer({ method: 'GET', path: '/again', headers: {} })
    expect(textOf(reply)).toBe('GET /again')
    const order = (await docker.calls())
      .map((call) => call.split(' ')[0])
      .filter((word) => /^(start|stop|rm)$/.test(word ?? ''))
    expect(order).toEqual(['start', 'stop', 'start'])
  })

  test.each([
    [
      'an image that cannot be loaded',
      () => docker.answer('load', 'no space left on device\n', 1),
      'no space left on device',
    ],
    ['other layers than the registry has', () => docker.answer('image inspect', '["sha256:1"]'), 'has other layers'],
  ])('with %s ends with the code of a failed engine, and that is said', async (_, arrange, why) => {
    await arrange()
    const ended = await (await container()).start()
    expect(ended).toEqual({ state: 'exited', exitCode: 125, output: [expect.stringContaining(why)] })
    expect(said).toEqual([expect.stringContaining(why)])
  })
})
