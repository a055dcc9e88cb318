import { describe, expect, test } from '@jest/globals'
import type { ServiceSettings, Unit } from '../../../../src/core/unit.ts'
import { createSecrets } from '../../../../src/core/secrets.ts'
import { settingsFor } from '../../../../src/targets/aws/app-runner/desired.ts'
import { discreet } from '../../../../src/targets/aws/app-runner/discreet.ts'
import { goBack, wayBack } from '../../../../src/targets/aws/app-runner/environment.ts'
import { fits, newKey, seal, unseal } from '../../../../src/targets/aws/app-runner/sealed.ts'
import type { AppRunnerServiceApi } from '../../../../src/targets/aws/app-runner/service.ts'
import { isBefore, readSettings, withoutEnvironment } from '../../../../src/targets/aws/app-runner/settings.ts'
import { writeSettings } from '../../../../src/targets/aws/app-runner/wire.ts'
import { hashOf } from '../../../../src/core/hash.ts'
import { aContext, aUnit } from '../../../support/engine.ts'
import { running, shown } from './a-service.ts'

const child = `sha256:${'c'.repeat(64)}`
const unitWith = (settings: Partial<ServiceSettings> = {}): Unit => {
  const unit = aUnit('r2')
  return {
    ...unit,
    image: { ...unit.image, platforms: { 'linux/amd64': child } },
    settings: { envStrategy: 'replace', ...settings },
  }
}
const now = running(
  { LEVEL: 'info', URL: 'x' },
  { secrets: { KEY: 'arn:key' }, observability: 'arn:traces', connector: 'arn:vpc' },
)

describe('what is to run', () => {
  test('is the child for linux/amd64, by digest, without automatic deployments', () => {
    const wanted = settingsFor(unitWith(), { ...now, autoDeployments: true })
    expect(wanted).toMatchObject({ image: `registry.example/shop@${child}`, autoDeployments: false })
  })

  test('keeps what is not given', () => {
    const { image: _, env: __, ...kept } = settingsFor(unitWith(), now)
    const { image: ___, env: ____, ...before } = now
    expect(kept).toEqual(before)
  })

  test.each<[string, Partial<ServiceSettings>, object]>([
    ['sizes', { cpu: 0.25, memory: 512 }, { cpu: '256', memory: '512' }],
    ['a port', { port: 3000 }, { port: '3000', env: expect.objectContaining({ PORT: '3000' }) }],
    ['a closed door', { ingress: 'internal' }, { public: false }],
    [
      'an HTTP check',
      { startupProbe: { kind: 'http', path: '/up', period: 9, failureThreshold: 3 } },
      { health: { protocol: 'HTTP', path: '/up', interval: 9, timeout: 2, healthy: 1, unhealthy: 3 } },
    ],
    [
      'a TCP check',
      { livenessProbe: { kind: 'tcp', timeout: 4 } },
      { health: { protocol: 'TCP', path: '/', interval: 5, timeout: 4, healthy: 1, unhealthy: 5 } },
    ],
    ['roles', { accessRole: 'arn:a', runtimeIdentity: 'arn:i' }, { accessRole: 'arn:a', instanceRole: 'arn:i' }],
    ['a connector', { vpc: { kind: 'connector', connector: 'arn:other' } }, { connector: 'arn:other' }],
  ])('takes %s', (_, settings, wanted) => {
    expect(settingsFor(unitWith(settings), now)).toMatchObject(wanted)
  })

  test('ends tracing when it is off, and only then', () => {
    expect(settingsFor(unitWith({ observability: 'off' }), now)).not.toHaveProperty('observability')
    expect(settingsFor(unitWith(), now)).toHaveProperty('observability', 'arn:traces')
  })

  test.each<[string, Partial<ServiceSettings>, readonly string[], readonly string[]]>([
    ['given values replace all values', { env: { NEW: '1' } }, ['NEW'], ['KEY']],
    [
      'given values are laid over on request',
      { env: { NEW: '1' }, envStrategy: 'merge' },
      ['LEVEL', 'NEW', 'URL'],
      ['KEY'],
    ],
    [
      'given secrets replace all secrets',
      { secrets: [{ target: 'S', secret: 'arn:s', version: '1' }] },
      ['LEVEL', 'URL'],
      ['S'],
    ],
    [
      'a secret takes the place of a value of its name',
      { secrets: [{ target: 'URL', secret: 'arn:s', version: '1' }] },
      ['LEVEL'],
      ['URL'],
    ],
    ['a value takes the place of a secret of its name', { env: { KEY: '1' } }, ['KEY'], []],
    ['nothing given keeps both', {}, ['LEVEL', 'URL'], ['KEY']],
  ])('%s', (_, settings, values, secrets) => {
    const wanted = settingsFor(unitWith(settings), now)
    const own = ['CLOUD_PROVIDER', 'PORT', 'RELEASE_ID', 'RELEASE_VERSION']
    expect(Object.keys(wanted.env).sort()).toEqual([...values, ...own].sort())
    expect(Object.keys(wanted.secrets)).toEqual(secrets)
  })
})

describe('a request', () => {
  test('says again what a look has read', () => {
    const settings = readSettings(shown({ settings: now }).service)
    expect(settings).toEqual(now)
  })

  test('names only what differs, and the source, which has the release in it', () => {
    expect(Object.keys(writeSettings({ ...now, port: '1' }, now))).toEqual(['SourceConfiguration'])
    expect(Object.keys(writeSettings({ ...now, cpu: '512', memory: '1024' }, now))).toEqual([
      'SourceConfiguration',
      'InstanceConfiguration',
    ])
    expect(Object.keys(writeSettings(now)).length).toBe(6)
  })

  test('says every member of what it names, and empties what there was', () => {
    const { secrets: _, connector: __, ...rest } = now
    const request = writeSettings({ ...rest, env: {}, secrets: {} }, now)
    expect(request.SourceConfiguration?.ImageRepository?.ImageConfiguration).toEqual({
      Port: '8080',
      RuntimeEnvironmentVariables: {},
      RuntimeEnvironmentSecrets: {},
    })
    expect(request.NetworkConfiguration).toEqual({
      EgressConfiguration: { EgressType: 'DEFAULT' },
      IngressConfiguration: { IsPubliclyAccessible: true },
      IpAddressType: 'IPV4',
    })
  })

  test('is none for a service that is built from source code', () => {
    const { service } = shown({ settings: now })
    expect(readSettings({ ...service, SourceConfiguration: { CodeRepository: undefined } })).toBeUndefined()
  })
})

describe('the way back of an environment', () => {
  const before = { A: '1', B: '2', RELEASE_ID: 'r1' }
  const after = { A: '1', B: '3', C: '4', RELEASE_ID: 'r2' }

  test.each([true, false])('leads to exactly what there was (our own before: %s)', (ownBefore) => {
    expect(goBack(after, wayBack(before, after, ownBefore))).toEqual(before)
  })

  test('keeps values that are nobody’s business out of what may be shown', () => {
    expect(wayBack(before, after, true)).toEqual({ own: { RELEASE_ID: 'r1' }, added: ['C'], former: { B: '2' } })
    expect(wayBack(before, after, false).own).toEqual({})
  })

  test('is what there was only if it is so to the letter', () => {
    const plain = withoutEnvironment(now)
    expect(isBefore(now, plain, hashOf(now.env))).toBe(true)
    expect(isBefore({ ...now, env: { ...now.env, LEVEL: 'x' } }, plain, hashOf(now.env))).toBe(false)
    expect(isBefore({ ...now, cpu: '512' }, plain, hashOf(now.env))).toBe(false)
    expect(isBefore({ ...now, instanceRole: 'arn:stays' }, plain, hashOf(now.env))).toBe(true)
    expect(isBefore({ ...now, accessRole: 'arn:other' }, plain, hashOf(now.env))).toBe(false)
  })
})

describe('sealed values', () => {
  const values = { URL: 'postgres://ünïcode', MANY: 'x'.repeat(2_000) }

  test('are read with their key, and with no other', () => {
    const key = newKey()
    const sealed = seal(values, key)
    expect(unseal(sealed, key)).toEqual(values)
    expect(sealed).not.toContain('postgres')
    expect(seal(values, key)).not.toBe(sealed)
    for (const wrong of [newKey(), '', 'short']) expect(unseal(sealed, wrong)).toBeUndefined()
    expect(unseal(`${sealed.slice(0, -8)}AAAAAAAA`, key)).toBeUndefined()
    expect(unseal('', key)).toBeUndefined()
  })

  test('fit as long as App Runner takes them', () => {
    const longest = (length: number) => ({ A: 'x'.repeat(length) })
    const edge =
      Array.from({ length: 60 }, (_, index) => 38_340 + index).findLast((length) => fits(longest(length))) ?? 0
    expect(seal(longest(edge), newKey()).length).toBeLessThanOrEqual(51_200)
    expect(seal(longest(edge + 1), newKey()).length).toBeGreaterThan(51_200)
  })
})

test('whatever of an environment is read or sent is hidden from then on, and the key too, but not our own variables', async () => {
  const secrets = createSecrets()
  const found = shown({
    settings: running({ A: 'canary-read', RELEASE_ID: 'r000001' }),
    tags: { 'tandem-key': 'canary-key' },
  })
  const no = () => Promise.reject(new Error('not asked'))
  const api: AppRunnerServiceApi = {
    find: () => Promise.resolve(found),
    update: () => Promise.resolve({}),
    tag: () => Promise.resolve(),
    arn: () => undefined,
    operations: no,
    create: no,
    pause: no,
    resume: no,
    delete: no,
    untag: no,
    scalings: no,
    scaling: no,
    createScaling: no,
  }
  const service = discreet(api, secrets)
  await service.find(aContext())
  await service.update(writeSettings(running({ B: 'canary-sent' })), aContext())
  await service.tag({ 'tandem-key': 'canary-tagged' }, aContext())
  expect(secrets.hide('canary-read canary-key canary-sent canary-tagged r000001')).toBe('*** *** *** *** r000001')
})
