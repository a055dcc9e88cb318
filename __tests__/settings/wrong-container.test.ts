import { expect, test } from '@jest/globals'
import { problemsOf, type WrongInput } from './settings-of.ts'

const SIZES =
  'Cloud Run has 0.08 to 0.499 vCPU with 128Mi to 512Mi; 0.5 to 0.999 vCPU with 128Mi to 1Gi; 1 vCPU with 128Mi to 4Gi; 2 vCPU with 128Mi to 8Gi; 4 vCPU with 2Gi to 16Gi; 6 vCPU with 4Gi to 24Gi; 8 vCPU with 4Gi to 32Gi'
const RESERVED = 'Cloud Run, which reserves PORT, K_SERVICE, K_REVISION and K_CONFIGURATION'

const cases: readonly WrongInput[] = [
  ['too little memory', { cpu: '4', memory: '1Gi' }, `cpu and memory: Cloud Run has no 4 vCPU with 1Gi; ${SIZES}`],
  [
    'too much memory',
    { cpu: '0.25', memory: '768Mi' },
    `cpu and memory: Cloud Run has no 0.25 vCPU with 768Mi; ${SIZES}`,
  ],
  ['3 vCPU', { cpu: '3' }, `cpu: Cloud Run has no 3 vCPU; ${SIZES}`],
  ['hardly any CPU', { cpu: '50m' }, `cpu: Cloud Run has no 0.05 vCPU; ${SIZES}`],
  ['memory that nothing has', { memory: '64Gi' }, `memory: Cloud Run has no 64Gi; ${SIZES}`],
  ['a CPU that is none', { cpu: 'fast' }, 'cpu: must be a number of vCPU such as 1, 0.5 or 500m, got "fast"'],
  [
    'a CPU in the units of AWS',
    { cpu: '256' },
    'cpu: must be a number of vCPU such as 1, 0.5 or 500m, got "256"; where 1024 are one vCPU, that is 0.25',
  ],
  [
    'memory without its unit',
    { memory: '2' },
    'memory: must be an amount of memory such as 512Mi or 2Gi, got "2"; without a unit that is 2Mi, and no platform has so little',
  ],
  [
    'memory that is none',
    { memory: '2 Tera' },
    'memory: must be an amount of memory such as 512Mi or 2Gi, got "2 Tera"',
  ],
  [
    'many requests on little CPU',
    { cpu: '0.5', concurrency: '80' },
    'concurrency: must be 1 with less than 1 vCPU on Cloud Run, got "80" with 0.5 vCPU',
  ],
  ['too many requests', { concurrency: '1001' }, 'concurrency: must be at most 1000 on Cloud Run, got "1001"'],
  ['port 0', { port: '0' }, 'port: must be a whole number, from 1 to 65535, got "0"'],
  ['port 65536', { port: '65536' }, 'port: must be a whole number, from 1 to 65535, got "65536"'],
  ['a port that is no number', { port: 'http' }, 'port: must be a whole number, from 1 to 65535, got "http"'],
  ['half an instance', { 'min-instances': '0.5' }, 'min-instances: must be a whole number, 0 or more, got "0.5"'],
  [
    'more at least than at most',
    { 'min-instances': '3', 'max-instances': '2' },
    'min-instances: must not be more than max-instances, got "3" and "2"',
  ],
  ['two hours', { timeout: '7200' }, 'timeout: must be from 1 to 3600 whole seconds (30, 30s, 2min), got "7200"'],
  ['PORT', { env: 'PORT=8080' }, `env: PORT is set by ${RESERVED}`],
  ['PORT as a secret', { secrets: 'PORT=port' }, `secrets: PORT is set by ${RESERVED}`],
  [
    'RELEASE_ID',
    { 'gcp-env': 'RELEASE_ID=1' },
    'gcp-env: RELEASE_ID is set by Tandem, which reserves CLOUD_PROVIDER, RELEASE_ID and RELEASE_VERSION',
  ],
  [
    'a name with a space',
    { env: '{"A B": 1}' },
    'env: "A B" cannot be a variable\'s name (letters, digits, "_", "-" and ".", beginning with a letter or "_")',
  ],
  [
    'a value that is too long',
    { env: `A=${'x'.repeat(32_769)}` },
    'env: A is longer than the 32 KiB that Cloud Run allows',
  ],
  [
    'a line that is no assignment',
    { env: 'A=1\nhunter2' },
    'env: line 2 is not KEY=value; a value of several lines needs YAML (KEY: |)',
  ],
  ['a map that is no map', { env: 'hunter2' }, 'env: must be a map: YAML (KEY: value) or KEY=value lines'],
  [
    'YAML that does not parse',
    { env: 'A: "hunter2' },
    'env: is neither KEY=value lines nor YAML: missing char at line 1, column 12',
  ],
  ['a name twice', { env: 'A=1\nA=2' }, 'env: line 2 gives A a second time'],
  [
    'a variable and a secret',
    { env: 'A=1', secrets: 'A=key' },
    'env and secrets: both give A; a name can be a variable or a secret, not both',
  ],
  [
    "a secret's value",
    { secrets: 'API_KEY=hunter2/+=' },
    'secrets: API_KEY must name a secret of Google Cloud (secret, secret:version, or projects/P/secrets/secret:version), not its value',
  ],
  [
    'two secrets in one folder',
    { secrets: '/secrets/a=one\n/secrets/b=two' },
    'secrets: /secrets/b and /secrets/a lie in one folder, and Cloud Run allows one secret in a folder; give each its own',
  ],
  [
    'a secret in the root',
    { secrets: '/key=one' },
    `secrets: "/key" cannot be a secret's file (an absolute path with a folder of its own, such as /secrets/key)`,
  ],
  [
    'a label in capitals',
    { labels: 'Team=a' },
    `labels: "Team" cannot be a label's key (Google Cloud: lower-case letters, digits, "_" and "-", at most 63, beginning with a letter)`,
  ],
  [
    'a connector and a network',
    { 'vpc-connector': 'c', 'vpc-network': 'n' },
    'vpc-connector: not together with vpc-network',
  ],
  [
    "AWS's connector",
    { 'vpc-connector': 'arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0123' },
    'vpc-connector: must be the name of a connector of Google Cloud, got "arn:aws:apprunner:us-east-1:111122223333:vpcconnector/shop/1/0123"',
  ],
  [
    'egress alone',
    { 'vpc-egress': 'all-traffic' },
    'vpc-egress: needs vpc-connector, vpc-network or vpc-subnetwork as well',
  ],
  ['a period without a probe', { 'startup-probe-period': '5' }, 'startup-probe-period: needs startup-probe as well'],
  [
    'a probe slower than its period',
    { 'liveness-probe': '/live', 'liveness-probe-timeout': '11' },
    'liveness-probe-timeout: must not be more than liveness-probe-period on Cloud Run, got 11 s and 10 s',
  ],
  [
    'a liveness probe by TCP',
    { 'liveness-probe': 'tcp' },
    'liveness-probe: must be a path that begins with "/", got "tcp"',
  ],
  [
    "a label of Tandem's own",
    { labels: 'tandem-release=x' },
    `labels: "tandem-release" cannot be a label's key: Tandem keeps "tandem-…" for its own`,
  ],
]

test.each(cases)(
  'a wrong input gives one clear problem, what the container runs with: %s',
  (_about, inputs, ...problems) => {
    expect(problemsOf(inputs)).toEqual(problems)
  },
)
