import { describe, expect, test } from '@jest/globals'
import { fewest, problemsOf, resolved } from './settings-of.ts'

const { image: _image, ...toBuild } = fewest
const source = (inputs: Record<string, string> = {}, file?: string) => resolved(inputs, file, toBuild).settings.source

test('without an image it is built, for both platforms, with the cache of GitHub', () => {
  expect(source()).toEqual({
    kind: 'build',
    build: {
      context: '.',
      args: {},
      secrets: {},
      platforms: ['linux/amd64', 'linux/arm64'],
      cache: 'gha',
      labels: {},
      pushTo: [],
      attest: { provenance: false, sbom: false },
    },
  })
})

test('every input of the build is read', () => {
  const inputs = {
    context: 'apps/shop',
    dockerfile: 'apps/shop/Dockerfile.prod',
    'build-target': 'runtime',
    'build-args': 'NODE_ENV=production\nFLAGS=a, b=c',
    'build-secrets': 'npm_token=s3cr3t=',
    platforms: 'linux/amd64',
    cache: 'registry',
    'image-labels': 'team: shop\napp.kubernetes.io/part-of: shop',
    tags: 'type=semver,pattern={{major}},priority=5\n# not this one\n\n- edge',
    'push-to': 'ghcr.io, registry.example.com:5000/team/shop',
    attest: 'sbom, provenance',
  }
  expect(source(inputs)).toEqual({
    kind: 'build',
    build: {
      context: 'apps/shop',
      dockerfile: 'apps/shop/Dockerfile.prod',
      target: 'runtime',
      args: { NODE_ENV: 'production', FLAGS: 'a, b=c' },
      secrets: { npm_token: 's3cr3t=' },
      platforms: ['linux/amd64'],
      cache: 'registry',
      labels: { team: 'shop', 'app.kubernetes.io/part-of': 'shop' },
      tags: [
        { type: 'semver', pattern: '{{major}}', enable: 'true', priority: 5, prefix: '', suffix: '' },
        { type: 'raw', value: 'edge', enable: 'true', priority: 200, prefix: '', suffix: '' },
      ],
      pushTo: ['ghcr.io', 'registry.example.com:5000/team/shop'],
      attest: { provenance: true, sbom: true },
    },
  })
})

describe('the strongest layer that speaks of the image decides', () => {
  const file = `
version: 1
services:
  shop: { context: app, build-args: { A: one, B: two } }
environments:
  prod: { image: 'ghcr.io/acme/shop:1' }
`

  test('an environment releases what is there', () => {
    expect(source({ environment: 'prod' }, file)).toEqual({ kind: 'image', reference: 'ghcr.io/acme/shop:1' })
  })

  test('an input builds all the same, with the rest from the file', () => {
    const chosen = source({ environment: 'prod', 'build-args': 'B=2' }, file)
    expect(chosen).toMatchObject({ kind: 'build', build: { context: 'app', args: { A: 'one', B: '2' } } })
  })

  test('a secret of the build speaks for building', () => {
    expect(source({ environment: 'prod', 'build-secrets': 'A=1' }, file).kind).toBe('build')
  })

  test('an image that is given as an input wins over how the file builds one', () => {
    expect(source({ image: 'shop:2' }, file)).toEqual({ kind: 'image', reference: 'shop:2' })
  })
})

test.each([
  [
    'an image together with how to build one',
    { image: 'shop:1', context: 'app', 'build-secrets': 'A=1' },
    'image: cannot be given together with context and build-secrets: an image that is there is released as it is; without "image" it is built',
  ],
  [
    'an unknown platform',
    { platforms: 'linux/amd46' },
    'platforms: must be linux/amd64 or linux/arm64, or both, got "linux/amd46"',
  ],
  [
    'a secret that is not set',
    { 'build-secrets': 'NPM_TOKEN=' },
    'build-secrets: NPM_TOKEN is empty; is the secret set in this repository or environment, and may this run read it? (runs from forks may not)',
  ],
  [
    'a secret that is a build argument as well',
    { 'build-secrets': 'NPM_TOKEN=t0p-s3cret', 'build-args': 'URL=https://t0p-s3cret@example.com' },
    'build-args: URL holds the value of NPM_TOKEN, for whoever gets the image to read; mount it instead, from build-secrets (RUN --mount=type=secret,id=NAME)',
  ],
  [
    'the job’s token in a label',
    { 'github-token': 'ghs_0123456789', 'image-labels': 'by: ghs_0123456789' },
    'image-labels: by holds the value of github-token, for whoever gets the image to read; mount it instead, from build-secrets (RUN --mount=type=secret,id=NAME)',
  ],
  [
    'a secret with a name that cannot be mounted',
    { 'build-secrets': 'A B: x' },
    'build-secrets: the name "A B" must be letters, digits, "_", "." and "-"',
  ],
  ['an unknown cache', { cache: 'github' }, 'cache: must be gha, registry or off, got "github"'],
  [
    'an unknown attestation',
    { attest: 'sign' },
    'attest: must be provenance or sbom, a list of them, or off, got "sign"',
  ],
  [
    'off and something else',
    { attest: 'off, sbom' },
    'attest: must be provenance or sbom, a list of them, or off, got "off"',
  ],
  ...['ghcr.io/Acme/shop', 'https://ghcr.io/acme/shop', 'docker.io', 'acme/shop', 'ghcr.io/acme/shop:1'].map(
    (place) =>
      [
        `"${place}" as a place to push to`,
        { 'push-to': place },
        `push-to: must be ghcr.io, or host/repository in lower case without a tag, got "${place}"`,
      ] as const,
  ),
  [
    'a password for two registries',
    { 'push-to': 'ghcr.io, registry.example.com/shop', 'registry-username': 'ann', 'registry-password': 'pass' },
    'registry-username: is for one registry, but push-to names ghcr.io and registry.example.com; for more of them log in with docker/login-action before',
  ],
  [
    'a password for no registry',
    { 'registry-username': 'ann', 'registry-password': 'pass' },
    'registry-username: is for one registry, but push-to names no registry; for more of them log in with docker/login-action before',
  ],
  ['a label without a name', { 'image-labels': '"": x' }, 'image-labels: "" is no name of a label'],
] as const)('a wrong input gives one clear problem: %s', (_about, inputs, problem) => {
  expect(problemsOf({ ...inputs }, undefined, toBuild)).toEqual([problem])
})

test('attest: off is none', () => {
  expect(source({ attest: 'off' })).toMatchObject({ build: { attest: { provenance: false, sbom: false } } })
})
