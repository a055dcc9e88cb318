import { expect, test } from '@jest/globals'
import { problemsOf, type WrongInput } from './settings-of.ts'

const NAME_RULE =
  'Cloud Run: lower-case letters, digits and hyphens, beginning with a letter, not ending with a hyphen, fewer than 50 characters'
const FORM = 'it has the form projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER'
const PROJECT_RULE =
  '(6 to 30 lower-case letters, digits and hyphens, beginning with a letter and not ending with a hyphen)'
const pool = 'projects/123456/locations/global/workloadIdentityPools/github'

const cases: readonly WrongInput[] = [
  ['no service', { service: '' }, 'service: not given; it is the name of the service to release'],
  ['a capital in the name', { service: 'Shop' }, `service: "Shop" cannot be a service's name (${NAME_RULE})`],
  ['a hyphen at the end', { service: 'shop-' }, `service: "shop-" cannot be a service's name (${NAME_RULE})`],
  ['a digit at the beginning', { service: '1shop' }, `service: "1shop" cannot be a service's name (${NAME_RULE})`],
  [
    '50 characters',
    { service: 'a'.repeat(50) },
    `service: "${'a'.repeat(50)}" cannot be a service's name (${NAME_RULE})`,
  ],
  [
    'a name that leaves no room for the tag',
    { service: 'a'.repeat(41) },
    `service: "${'a'.repeat(41)}" is too long: it has 41 characters, and 40 are possible, since Cloud Run allows 46 for a service's name and the tag of the candidate, "tandem", together`,
  ],
  [
    'a wrong name for one cloud',
    { 'gcp-service': 'a_b' },
    `gcp-service: "a_b" cannot be a service's name (${NAME_RULE})`,
  ],
  ['no project', { 'gcp-project': '' }, 'gcp-project: not given; it is the id of the project to release to'],
  [
    'a project number',
    { 'gcp-project': '123456' },
    `gcp-project: must be the project's id, not its number, got "123456"`,
  ],
  [
    'a project that cannot be',
    { 'gcp-project': 'Acme' },
    `gcp-project: "Acme" cannot be a project's id ${PROJECT_RULE}`,
  ],
  ['no region', { 'gcp-region': '' }, 'gcp-region: not given; it is the region to release to, such as us-central1'],
  [
    'a region that cannot be',
    { 'gcp-region': 'europe' },
    'gcp-region: "europe" cannot be a region; one of Google Cloud looks like us-central1',
  ],
  ['a zone', { 'gcp-region': 'us-central1-a' }, 'gcp-region: "us-central1-a" is a zone; its region is "us-central1"'],
  [
    'a region of AWS',
    { 'gcp-region': 'us-east-1' },
    'gcp-region: "us-east-1" is a region of AWS; one of Google Cloud looks like us-central1',
  ],
  ['a region twice', { 'gcp-region': 'us-central1, us-central1' }, 'gcp-region: names "us-central1" twice'],
  [
    'a pool',
    { 'gcp-workload-identity-provider': pool },
    `gcp-workload-identity-provider: names a pool; it must name a provider in it; ${FORM}, got "${pool}"`,
  ],
  [
    "a project's id in the provider",
    { 'gcp-workload-identity-provider': `${pool.replace('123456', 'acme')}/providers/shop` },
    `gcp-workload-identity-provider: needs the project's number, not its id "acme"; ${FORM}, got "${pool.replace('123456', 'acme')}/providers/shop"`,
  ],
  [
    'a provider without its beginning',
    { 'gcp-workload-identity-provider': '123456/locations/global/workloadIdentityPools/github/providers/shop' },
    `gcp-workload-identity-provider: must begin with "projects/"; ${FORM}, got "123456/locations/global/workloadIdentityPools/github/providers/shop"`,
  ],
  [
    'a provider with its host',
    { 'gcp-workload-identity-provider': `//iam.googleapis.com/${pool}/providers/shop` },
    `gcp-workload-identity-provider: must begin with "projects/", without a host; ${FORM}, got "//iam.googleapis.com/${pool}/providers/shop"`,
  ],
  [
    'a service account by its name',
    { 'gcp-service-account': 'deploy' },
    `gcp-service-account: must be a service account's e-mail address (name@project.iam.gserviceaccount.com), got "deploy"`,
  ],
]

test.each(cases)('a wrong input gives one clear problem, where and as whom: %s', (_about, inputs, ...problems) => {
  expect(problemsOf(inputs)).toEqual(problems)
})
