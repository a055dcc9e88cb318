import { describe, expect, test } from '@jest/globals'
import { problemsOf } from './settings-of.ts'

describe('the config file', () => {
  const wrong: readonly (readonly [string, string, Record<string, string>, ...string[]])[] = [
    [
      'YAML that does not parse',
      'version: 1\nservices:\n  shop: [',
      {},
      'tandem.yml:3:10: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    [
      'a key twice',
      'version: 1\nservices:\n  shop: {}\n  shop: {}',
      {},
      'tandem.yml:4:3: is not YAML: Map keys must be unique',
    ],
    [
      'no version',
      'services: { shop: {} }',
      {},
      'tandem.yml:1:1: version: is missing; begin the file with "version: 1"',
    ],
    ['another version', 'version: 2\nservices: { shop: {} }', {}, 'tandem.yml:1:10: version: must be 1, got "2"'],
    [
      'an unknown key at the top',
      'version: 1\nservice:\n  shop: {}\nservices: { shop: {} }',
      {},
      'tandem.yml:2:1: the file has no setting "service"; did you mean "services"?',
    ],
    [
      'an unknown key of a cloud',
      'version: 1\nservices:\n  shop:\n    gcp: { regoin: x }',
      {},
      'tandem.yml:4:12: services.shop.gcp has no setting "regoin"; did you mean "region"?',
    ],
    [
      "an input's spelling",
      'version: 1\nservices:\n  shop:\n    gcp-region: x',
      {},
      'tandem.yml:4:5: services.shop has no setting "gcp-region"; write "region" under "gcp"',
    ],
    [
      "others' spelling of what each cloud has",
      'version: 1\nservices:\n  shop:\n    region: x',
      {},
      'tandem.yml:4:5: services.shop has no setting "region"; write "region" under "gcp" or "region" under "aws"',
    ],
    [
      'an unknown key of AWS',
      'version: 1\nservices:\n  shop:\n    aws: { acess-role: x }',
      {},
      'tandem.yml:4:12: services.shop.aws has no setting "acess-role"; did you mean "access-role"?',
    ],
    [
      "others' spelling",
      'version: 1\nservices:\n  shop:\n    env_vars: { A: 1 }',
      {},
      'tandem.yml:4:5: services.shop has no setting "env_vars"; did you mean "env"?',
    ],
    [
      'an unlike key',
      'version: 1\nservices:\n  shop:\n    zzz: 1',
      {},
      'tandem.yml:4:5: services.shop has no setting "zzz"',
    ],
    [
      'a wrong value',
      'version: 1\nservices:\n  shop:\n    port: high',
      {},
      'tandem.yml:4:11: services.shop.port: must be a whole number, from 1 to 65535, got "high"',
    ],
    [
      'a map for a value',
      'version: 1\nservices:\n  shop:\n    port: { a: 1 }',
      {},
      'tandem.yml:4:11: services.shop.port: must be one plain value, not a map or a list',
    ],
    [
      'a value for a map',
      'version: 1\nservices:\n  shop:\n    gcp: us-central1',
      {},
      'tandem.yml:4:10: services.shop.gcp: must be a map',
    ],
    ['an empty file', '', {}, 'tandem.yml:1:1: the file must be a map that begins with "version: 1"'],
    [
      'a map in env',
      'version: 1\nservices:\n  shop:\n    env: { A: { b: 1 } }',
      {},
      'tandem.yml:4:10: services.shop.env: has a value for A that is not text; quote it, or write it as a block (A: |)',
    ],
    [
      'an environment that is not there',
      'version: 1\nservices: { shop: {} }\nenvironments: { dev: {}, prod: {} }',
      { environment: 'prdo' },
      'environment: "prdo" is not in tandem.yml, which has dev and prod; did you mean "prod"?',
    ],
    [
      'no environment at all',
      'version: 1\nservices: { shop: {} }',
      { environment: 'dev' },
      'environment: "dev" is not in tandem.yml, which has none',
    ],
    [
      'a service that is not there',
      'version: 1\nservices: { shop: {}, mail: {} }',
      { service: 'shpo' },
      'service: "shpo" is not in tandem.yml, which has shop and mail; did you mean "shop"?',
    ],
    [
      'several services',
      'version: 1\nservices: { shop: {}, mail: {} }',
      { service: '' },
      'service: not given; tandem.yml has shop and mail',
    ],
  ]
  test.each(wrong)('%s is told with its place', (_about, file, inputs, ...problems) => {
    expect(problemsOf(inputs, file)).toEqual(problems)
  })
})
