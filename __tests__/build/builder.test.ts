import { describe, expect, test } from '@jest/globals'
import { openBuilder, removeBuilder } from '../../src/build/builder.ts'
import { systemClock } from '../../src/core/clock.ts'
import { inspected, plainDocker, version } from './answers.ts'
import { aBench, type Bench } from './bench.ts'
import type { Answer } from './fake-docker.ts'

const both = ['linux/amd64', 'linux/arm64']

async function open(bench: Bench, platforms: readonly string[] = both) {
  const announced: string[] = []
  const willMake = (name: string) => announced.push(name)
  const builder = await openBuilder({ platforms, name: 'tandem-1', willMake }, bench.tools)
  return { builder, announced }
}

const create: Answer = { to: ['buildx', 'create'] }
const remove: Answer = { to: ['buildx', 'rm'] }
const ours = inspected({ name: 'tandem-1' })
const benchWith = (...docker: readonly Answer[]) => aBench({ docker: [version('v0.27.0'), ...docker] })

describe('the current builder', () => {
  test('is used when it can build the platforms', async () => {
    await using bench = await benchWith(inspected())
    const { builder, announced } = await open(bench)
    expect(builder).toMatchObject({ name: 'default', isOurs: false, version: '0.27.0', emulated: ['linux/arm64'] })
    expect(announced).toEqual([])
    expect(await bench.callsOf('buildx', 'create')).toEqual([])
  })

  test('is used when it is Docker’s own with the containerd image store', async () => {
    await using bench = await benchWith(inspected({ driver: 'docker' }))
    expect((await open(bench)).builder.isOurs).toBe(false)
  })

  test.each<[string, Answer, RegExp]>([
    ['is Docker’s own without the containerd image store', plainDocker, /without the containerd image store/],
    ['lacks a platform', inspected({ platforms: 'linux/amd64, linux/386' }), /cannot build linux\/arm64/],
    ['has a BuildKit that is too old', inspected({ buildKit: 'v0.12.5' }), /has BuildKit v0\.12\.5, which is too old/],
    [
      'does not run',
      {
        to: ['buildx', 'inspect', '--bootstrap'],
        stdout: 'Name: gone\nDriver: remote\n\nNodes:\nName: gone0\nError: no such host\n',
      },
      /"gone" does not run: no such host/,
    ],
  ])('is replaced by one of our own when it %s', async (_, answer, reason) => {
    await using bench = await benchWith(ours, answer, create)
    const { builder, announced } = await open(bench)
    expect(builder).toMatchObject({ name: 'tandem-1', isOurs: true })
    expect(announced).toEqual(['tandem-1'])
    expect(bench.lines.join('\n')).toMatch(reason)
  })
})

describe('a builder of our own', () => {
  test('is a container that does not become the user’s current builder', async () => {
    await using bench = await benchWith(ours, plainDocker, create)
    await open(bench)
    const [made] = await bench.callsOf('buildx', 'create')
    expect(made?.args).toEqual([
      'buildx',
      'create',
      '--name',
      'tandem-1',
      '--driver',
      'docker-container',
      '--bootstrap',
    ])
  })

  test('is announced before it is made, so that a post step can remove what was half made', async () => {
    await using bench = await benchWith(ours, plainDocker, create)
    const willMake = (name: string) => {
      throw new Error(`not yet ${name}`)
    }
    await expect(openBuilder({ platforms: both, name: 'tandem-1', willMake }, bench.tools)).rejects.toThrow('not yet')
    expect(await bench.callsOf('buildx', 'create')).toEqual([])
  })

  test('reaches the network by the proxies of the runner, but for one with a password or on this machine', async () => {
    const environment = {
      https_proxy: 'http://proxy.example.com:3128',
      HTTP_PROXY: 'http://user:secret@proxy.example.com:3128',
      NO_PROXY: 'a.example.com,b.example.com',
    }
    await using bench = await aBench({ docker: [version('v0.27.0'), ours, plainDocker, create], environment })
    await open(bench)
    const args = (await bench.callsOf('buildx', 'create'))[0]?.args ?? []
    expect(args.filter((each) => each.includes('env.'))).toEqual([
      'env.HTTPS_PROXY=http://proxy.example.com:3128',
      '"env.NO_PROXY=a.example.com,b.example.com"',
    ])
    expect(args.join(' ')).not.toContain('secret')
  })

  test('that cannot build a platform either is an error that names it and what there is', async () => {
    const poor = inspected({ name: 'tandem-1', platforms: 'linux/amd64, linux/386' })
    await using bench = await benchWith(poor, plainDocker, create)
    await expect(open(bench, ['linux/amd64', 'linux/s390x'])).rejects.toMatchObject({
      code: 'build',
      message: 'no builder here can build linux/s390x; there are linux/amd64, linux/386',
      hint: expect.stringContaining('docker/setup-qemu-action'),
    })
  })

  test('that cannot be made is an error with what buildx says', async () => {
    const stderr = 'ERROR: Error response from daemon: toomanyrequests: rate limit\n'
    await using bench = await benchWith(plainDocker, { ...create, stderr, code: 1 })
    await expect(open(bench)).rejects.toMatchObject({
      message: 'buildx cannot make a builder of its own: Error response from daemon: toomanyrequests: rate limit',
      hint: expect.stringContaining('moby/buildkit'),
    })
  })
})

describe('a daemon that cannot be used', () => {
  const dead = (stderr: string): Answer[] => [
    { to: ['buildx', 'inspect'], stdout: `Name: default\nDriver: \nError: ${stderr}\n\nNodes:\n`, code: 1 },
    { to: ['version'], stderr: `${stderr}\n`, code: 1 },
  ]

  test('is named when it does not answer, and no builder is made', async () => {
    await using bench = await benchWith(
      ...dead('Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'),
    )
    await expect(open(bench)).rejects.toMatchObject({
      code: 'build',
      message: expect.stringMatching(/^Docker’s daemon does not answer at unix:\/\/\/var\/run\/docker\.sock: Cannot/),
      hint: expect.stringContaining('Start Docker'),
    })
    expect(await bench.callsOf('buildx', 'create')).toEqual([])
  })

  test('is named when it refuses this user', async () => {
    await using bench = await benchWith(
      ...dead('permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock'),
    )
    await expect(open(bench)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^Docker’s daemon refuses this user at unix:\/\/\/var\/run\/docker\.sock: permission/,
      ),
      hint: expect.stringContaining('group "docker"'),
    })
  })
})

describe('removing a builder by its name', () => {
  test('is content with one that is not there any more', async () => {
    const stderr =
      'failed to remove tandem-1: no builder "tandem-1" found\nERROR: failed to remove one or more builders\n'
    await using bench = await aBench({ docker: [{ ...remove, stderr, code: 1 }] })
    await removeBuilder('tandem-1', bench.tools)
    expect(await bench.callsOf('buildx', 'rm')).toHaveLength(1)
  })

  test('tells what stands in the way, and the command for doing it by hand', async () => {
    await using bench = await aBench({ docker: [{ ...remove, stderr: 'ERROR: device is busy\n', code: 1 }] })
    await expect(removeBuilder('tandem-1', bench.tools)).rejects.toMatchObject({
      message: 'the builder tandem-1 cannot be removed: device is busy',
      hint: 'Remove it by hand: docker buildx rm tandem-1',
    })
  })
})

test('a runner with Windows is named before Docker is asked for anything', async () => {
  await using bench = await aBench({ docker: [version('v0.27.0')], environment: { RUNNER_OS: 'Windows' } })
  await expect(open(bench)).rejects.toMatchObject({ code: 'build', hint: expect.stringContaining('ubuntu-latest') })
  expect(await bench.calls()).toEqual([])
})

test('a daemon that never answers is given up, by name', async () => {
  await using bench = await benchWith({ to: ['buildx', 'inspect'], hangs: 'until interrupted' })
  const quick = { now: () => 0, sleep: (ms: number, signal?: AbortSignal) => systemClock.sleep(ms / 1000, signal) }
  const tools = { ...bench.tools, context: { ...bench.tools.context, clock: quick } }
  const opening = openBuilder({ platforms: both, name: 'tandem-1', willMake: () => undefined }, tools)
  await expect(opening).rejects.toMatchObject({
    code: 'timeout',
    message: 'Docker has not made a builder ready within 10 min 0 s',
  })
})
