import { expect, test } from '@jest/globals'
import { creationOf } from '../../../../simulators/container/docker/creation.ts'
import type { ContainerSettings } from '../../../../simulators/container/types.ts'

const settings: ContainerSettings = {
  image: { digest: 'sha256:0', platforms: {}, labels: {} },
  platform: 'linux/amd64',
  port: 3000,
  env: { PORT: '3000', API_KEY: 'a secret\nof two lines', EMPTY: '' },
}

const wordsOf = (more: Partial<ContainerSettings> = {}) =>
  creationOf({ ...settings, ...more }, 'tandem-sim:one', 'me').parameters

test('a container is made for its platform, with its port on loopback, and is pulled from nowhere', () => {
  expect(wordsOf().join(' ')).toBe(
    'create --pull never --platform linux/amd64 --publish 127.0.0.1::3000 --label tandem.sim=me --env PORT --env API_KEY --env EMPTY tandem-sim:one',
  )
})

test('values of its environment are handed over beside the arguments', () => {
  expect(creationOf(settings, 'tandem-sim:one', 'me').env).toEqual(settings.env)
})

test("a variable that the command line itself reads cannot become the command line's", () => {
  const { parameters, env } = creationOf({ ...settings, env: { PATH: '/app/bin', DOCKER_HOST: 'tcp://db' } }, 'x', 'me')
  expect(env).toEqual({})
  expect(parameters).toEqual(expect.arrayContaining(['PATH=/app/bin', 'DOCKER_HOST=tcp://db']))
})

test("a command takes the entrypoint's place, arguments follow it", () => {
  expect(wordsOf({ command: ['/bin/sh', '-c'], args: ['echo 1'] }).slice(-5)).toEqual([
    '--entrypoint',
    '/bin/sh',
    'tandem-sim:one',
    '-c',
    'echo 1',
  ])
  expect(wordsOf({ args: ['serve'] }).slice(-2)).toEqual(['tandem-sim:one', 'serve'])
})

test('its memory is limited where the cloud limits it', () => {
  expect(wordsOf({ memory: 536_870_912 }).join(' ')).toContain('--memory 536870912')
  expect(wordsOf()).not.toContain('--memory')
})
