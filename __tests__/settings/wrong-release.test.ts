import { expect, test } from '@jest/globals'
import { problemsOf, type WrongInput } from './settings-of.ts'

const digest = `sha256:${'0'.repeat(64)}`

const cases: readonly WrongInput[] = [
  [
    'an image without tag',
    { image: 'ghcr.io/acme/shop' },
    'image: needs a tag or a digest, got "ghcr.io/acme/shop"; write ghcr.io/acme/shop:TAG',
  ],
  [
    'a port is no tag',
    { image: 'localhost:5000/shop' },
    'image: needs a tag or a digest, got "localhost:5000/shop"; write localhost:5000/shop:TAG',
  ],
  [
    'a short digest',
    { image: 'ghcr.io/acme/shop@sha256:12' },
    'image: must have a digest of the form sha256:<64 hexadecimal digits>, got "ghcr.io/acme/shop@sha256:12"',
  ],
  [
    'a scheme',
    { image: 'https://ghcr.io/acme/shop:1' },
    'image: must be without "https://", got "https://ghcr.io/acme/shop:1"',
  ],
  [
    'capitals in the image',
    { image: 'ghcr.io/Acme/shop:1' },
    'image: must be in lower case up to the tag, got "ghcr.io/Acme/shop:1"',
  ],
  [
    'a tag that cannot be',
    { image: 'ghcr.io/acme/shop:-1' },
    'image: has a tag that no registry takes, got "ghcr.io/acme/shop:-1"',
  ],
  ['two images', { image: 'shop:1 shop:2' }, 'image: must name one image, got "shop:1 shop:2"'],
  ['a tag and a digest', { image: `ghcr.io/acme/shop:1@${digest}` }],
  ['a digest', { image: `ghcr.io/acme/shop@${digest}` }],
  [
    'gcp',
    { 'deployment-target': 'gcp' },
    'deployment-target: must be both, gcp-only or aws-only, got "gcp"; did you mean "gcp-only"?',
  ],
  [
    'aws',
    { 'deployment-target': 'AWS' },
    'deployment-target: must be both, gcp-only or aws-only, got "AWS"; did you mean "aws-only"?',
  ],
  [
    'nothing for AWS',
    { 'deployment-target': '' },
    'aws-region: not given; it is the region to release to, such as us-east-1 (with aws-role-to-assume, unless the runner has credentials of its own); "deployment-target: gcp-only" leaves AWS out',
  ],
  [
    'nothing for Google Cloud',
    { 'deployment-target': 'both', 'aws-region': 'us-east-1', 'gcp-project': '', 'gcp-region': '' },
    'gcp-project: not given; it is the id of the project to release to; "deployment-target: aws-only" leaves Google Cloud out',
    'gcp-region: not given; it is the region to release to, such as us-central1; "deployment-target: aws-only" leaves Google Cloud out',
  ],
  [
    'nothing for the only cloud',
    { 'deployment-target': 'aws-only' },
    'aws-region: not given; it is the region to release to, such as us-east-1 (with aws-role-to-assume, unless the runner has credentials of its own)',
  ],
  [
    'another way to fail',
    { 'on-failure': 'rollback' },
    'on-failure: must be roll-back-all, roll-back-failed or hold, got "rollback"',
  ],
  ['a command', { command: 'ship' }, 'command: must be deploy, plan or migrate, got "ship"'],
  ...['rollback', 'roll-back', 'undo'].map(
    (command): WrongInput => [
      'a command that goes back',
      { command },
      `command: must be deploy, plan or migrate, got "${command}"; to go back to an earlier version, run the workflow run that released it again, or release its image, by digest, with command: deploy (README.md, "Going back")`,
    ],
  ),
  [
    'a long release',
    { 'release-timeout': '10h' },
    'release-timeout: must be from 1 to 350 minutes (30, 30s, 2min), got "10h"',
  ],
  [
    'a path without slash',
    { 'health-check-path': 'healthz' },
    'health-check-path: must be a path that begins with "/", got "healthz"',
  ],
  ...['/eventlog', '/_ah/health', '/_ah/warmup?x=1'].map(
    (path): WrongInput => [
      'a path that Google answers itself',
      { 'health-check-path': path },
      `health-check-path: Cloud Run keeps "/eventlog" and what begins with "/_ah/" for itself, so that no container gets "${path.split('?')[0]}"; take another, such as /health`,
    ],
  ),
  [
    'a status that is none',
    { 'health-check-status': '2000' },
    'health-check-status: must be status codes such as 200, 200-299, 2xx or 200,204, got "2000"',
  ],
  ['a pattern that is none', { 'health-check-body': '(' }, 'health-check-body: must be a regular expression, got "("'],
  [
    'answers that do not fit into the time',
    { 'health-check-timeout': '5', 'health-check-interval': '5' },
    'health-check-timeout: 5 s are not enough for 3 answers 5 s apart',
  ],
  ['half a log-in', { 'registry-username': 'bot' }, 'registry-username: needs registry-password as well'],
  ['true or false', { 'create-repository': 'yes' }, 'create-repository: must be true or false, got "yes"'],
  ['service_name', { service: '', service_name: 'shop' }, 'service_name: this input is called "service" here'],
  ['project_id', { 'gcp-project': '', project_id: 'acme' }, 'project_id: this input is called "gcp-project" here'],
  ['env_vars', { env_vars: 'A=1' }, 'env_vars: this input is called "env" here'],
  ['health_check_path', { health_check_path: '/' }, 'health_check_path: this input is called "health-check-path" here'],
  ['aws-role', { 'aws-role': 'x' }, 'aws-role: this input is called "aws-role-to-assume" here'],
  [
    'an environment without file',
    { environment: 'prod' },
    'environment: "prod" is given, but there is no config file that could describe it',
  ],
]

test.each(cases)(
  'a wrong input gives one clear problem, what is released and how it is checked: %s',
  (_about, inputs, ...problems) => {
    expect(problemsOf(inputs)).toEqual(problems)
  },
)
