import { expect, test } from '@jest/globals'
import { problemsOf, resolved } from './settings-of.ts'

const level = {
  serviceCommon: 'cpu: 1',
  serviceCloud: 'gcp: { cpu: 2 }',
  environmentCommon: 'cpu: 4',
  environmentCloud: 'gcp: { cpu: 6 }',
}

const fileWith = (service: string[], environment: string[]): string =>
  [
    'version: 1',
    'services:',
    '  shop:',
    ...['port: 1', ...service].map((line) => `    ${line}`),
    'environments:',
    '  dev:',
    ...['concurrency: 1', ...environment].map((line) => `    ${line}`),
  ].join('\n')

const { serviceCommon, serviceCloud, environmentCommon, environmentCloud } = level

test.each<[winner: string, cpu: number, inputs: Record<string, string>, service: string[], environment: string[]]>([
  ["the service's own", 1, {}, [serviceCommon], []],
  ["the service's for the cloud over its own", 2, {}, [serviceCommon, serviceCloud], []],
  ["the environment's over the service's for the cloud", 4, {}, [serviceCommon, serviceCloud], [environmentCommon]],
  ["the environment's for the cloud", 6, {}, [serviceCommon, serviceCloud], [environmentCommon, environmentCloud]],
  ['the input over all of the file', 8, { cpu: '8' }, [serviceCloud], [environmentCloud]],
  [
    'the input for the cloud over the common input',
    0.5,
    { cpu: '8', 'gcp-cpu': '500m' },
    [serviceCloud],
    [environmentCloud],
  ],
])('%s wins', (_winner, cpu, inputs, service, environment) => {
  const { settings } = resolved({ environment: 'dev', ...inputs }, fileWith(service, environment))
  expect(settings.gcp?.service.cpu).toBe(cpu)
})

test('an environment counts only when it is named', () => {
  expect(resolved({}, fileWith([serviceCommon], [environmentCommon])).settings.gcp?.service.cpu).toBe(1)
})

test("another service's block does not count", () => {
  const file = 'version: 1\nservices:\n  mail: { cpu: 8 }\n  shop: { cpu: 2 }\n'
  expect(resolved({}, file).settings.gcp?.service.cpu).toBe(2)
})

test('maps are laid over each other key by key', () => {
  const file = fileWith(
    ['env: { A: service, B: service, C: service }', 'gcp: { env: { B: service-gcp } }'],
    ['env: { C: environment }'],
  )
  const { settings } = resolved({ environment: 'dev', env: 'D=input', 'gcp-env': 'A=input-gcp' }, file)
  expect(settings.gcp?.service.env).toEqual({ A: 'input-gcp', B: 'service-gcp', C: 'environment', D: 'input' })
})

test('an empty map is given, an absent one is not', () => {
  expect(resolved({ env: '{}' }).settings.gcp?.service.env).toEqual({})
  expect(resolved({}).settings.gcp?.service).toEqual({ envStrategy: 'replace' })
})

test('settings for AWS alone do not reach Google Cloud', () => {
  const { settings } = resolved({}, fileWith(['aws: { cpu: 4, env: { A: aws } }'], []))
  expect(settings.gcp?.service).toEqual({ envStrategy: 'replace', port: 1 })
})

test('the only service of the file is chosen', () => {
  const file = 'version: 1\nservices: { shop: { port: 8080 } }'
  expect(resolved({ service: '' }, file).settings.service).toBe('shop')
})

test("an object's own members are no services", () => {
  expect(problemsOf({ service: 'constructor' }, 'version: 1\nservices: { shop: {} }')).toEqual([
    'service: "constructor" is not in tandem.yml, which has shop',
  ])
})
