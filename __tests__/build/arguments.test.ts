import { describe, expect, test } from '@jest/globals'
import { attributes, buildArguments, cacheArguments } from '../../src/build/arguments.ts'
import { aRequest } from './a-request.ts'

const request = aRequest('/ws', { folder: '/scratch' })

/** The values that follow this option. */
const valuesOf = (option: string, args: readonly string[]): string[] =>
  args.flatMap((each, index) => (each === option ? [args[index + 1] ?? ''] : []))

describe('the arguments of a build', () => {
  test('are these when nothing else is asked for', () => {
    expect(buildArguments('default', request, [])).toEqual([
      'buildx',
      'build',
      '--builder',
      'default',
      '--progress',
      'rawjson',
      '--file',
      '/ws/Dockerfile',
      '--platform',
      'linux/amd64,linux/arm64',
      '--build-arg',
      'SOURCE_DATE_EPOCH=1700000000',
      '--provenance=false',
      '--sbom=false',
      '--output',
      'type=oci,tar=false,dest=/scratch/layout,rewrite-timestamp=true,oci-artifact=false',
      '--metadata-file',
      '/scratch/metadata.json',
      '/ws',
    ])
  })

  test('are the same whatever the order in which settings are given', () => {
    const one = { ...request, args: { A: '1', B: '2' }, labels: { x: '1', y: '2' }, secrets: { a: '1', b: '2' } }
    const other = { ...request, args: { B: '2', A: '1' }, labels: { y: '2', x: '1' }, secrets: { b: '2', a: '1' } }
    expect(buildArguments('default', other, [])).toEqual(buildArguments('default', one, []))
  })

  test('hold the names of build secrets and never their values', () => {
    const args = buildArguments('default', { ...request, secrets: { npm: 'correct horse', 'a,b': 'battery' } }, [])
    expect(valuesOf('--secret', args)).toEqual([
      '"id=a,b",env=TANDEM_BUILD_SECRET_1',
      'id=npm,env=TANDEM_BUILD_SECRET_2',
    ])
    expect(args.join(' ')).not.toMatch(/correct|battery/)
  })

  test('pass build arguments and labels as they are, commas, quotes and all', () => {
    const args = buildArguments('default', { ...request, args: { LIST: 'a,"b"=c' }, labels: { l: '1,2' } }, [])
    expect(valuesOf('--build-arg', args)).toEqual(['LIST=a,"b"=c', 'SOURCE_DATE_EPOCH=1700000000'])
    expect(valuesOf('--label', args)).toEqual(['l=1,2'])
  })

  test('leave a SOURCE_DATE_EPOCH alone that the user gives', () => {
    const args = buildArguments('default', { ...request, args: { SOURCE_DATE_EPOCH: '0' } }, [])
    expect(valuesOf('--build-arg', args)).toEqual(['SOURCE_DATE_EPOCH=0'])
  })

  test.each([
    ['several platforms', {}, ['index:t=shop', 'manifest:t=shop']],
    [
      'attestations',
      { platforms: ['linux/amd64'], attest: { provenance: true, sbom: false } },
      ['index:t=shop', 'manifest:t=shop'],
    ],
    ['neither', { platforms: ['linux/amd64'] }, ['manifest:t=shop']],
  ])('annotate the index only where there is one: %s', (_, changed, expected) => {
    const args = buildArguments('default', { ...request, annotations: { t: 'shop' }, ...changed }, [])
    expect(valuesOf('--annotation', args)).toEqual(expected)
  })

  test('ask for attestations when they are wanted', () => {
    const args = buildArguments('default', { ...request, attest: { provenance: true, sbom: true } }, [])
    expect(args).toEqual(expect.arrayContaining(['--provenance=mode=max', '--sbom=true']))
  })

  test('name the target and the caches', () => {
    const args = buildArguments('default', { ...request, target: 'run' }, ['type=gha,scope=shop'])
    expect([valuesOf('--target', args), valuesOf('--cache-from', args)]).toEqual([['run'], ['type=gha,scope=shop']])
  })
})

test('the cache is written by the same steps, which leave nothing else behind', () => {
  const full = { ...request, args: { A: '1' }, target: 'run', labels: { l: '1' }, annotations: { t: 'x' } }
  const args = cacheArguments('default', full, { from: ['type=gha'], to: ['type=gha,mode=max'] })
  expect(valuesOf('--output', args)).toEqual(['type=cacheonly'])
  expect(valuesOf('--cache-to', args)).toEqual(['type=gha,mode=max'])
  for (const option of ['--build-arg', '--platform', '--target', '--file', '--cache-from']) {
    expect(valuesOf(option, args)).toEqual(valuesOf(option, buildArguments('default', full, ['type=gha'])))
  }
  expect(args).not.toEqual(expect.arrayContaining(['--metadata-file']))
})

test.each([
  [{ type: 'gha', scope: 'a b' }, 'type=gha,scope=a b'],
  [{ dest: '/a,b' }, '"dest=/a,b"'],
  [{ dest: '/a"b' }, '"dest=/a""b"'],
])('%j is written as buildx reads it', (map: Record<string, string>, text) => {
  expect(attributes(map)).toBe(text)
})
