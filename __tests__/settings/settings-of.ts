import { InputError } from '../../src/core/errors.ts'
import type { RawInputs } from '../../src/settings/action-inputs.ts'
import type { AmazonPlace } from '../../src/aws/place.ts'
import { type AnySettings, resolveSettings, type Settings } from '../../src/settings/settings.ts'

export type WrongInput = readonly [about: string, inputs: Record<string, string>, ...problems: string[]]

export const github = { refType: 'branch', refName: 'main', sha: '0123456789abcdef0123456789abcdef01234567' }

/** The fewest inputs that make a release. */
export const fewest: RawInputs = {
  'deployment-target': 'gcp-only',
  service: 'shop',
  image: 'ghcr.io/acme/shop:1.4.0',
  'gcp-project': 'acme-prod',
  'gcp-region': 'us-central1',
}

/** The same for AWS. */
export const fewestOnAws: RawInputs = {
  'deployment-target': 'aws-only',
  service: 'shop',
  image: 'ghcr.io/acme/shop:1.4.0',
  'aws-region': 'us-east-1',
  'aws-role-to-assume': 'arn:aws:iam::111122223333:role/github-deploy',
}

/** The same, of a service that stays on App Runner. */
export const fewestOnAppRunner: RawInputs = { ...fewestOnAws, 'aws-platform': 'app-runner' }

/** And for both clouds. */
export const fewestOnBoth: RawInputs = {
  ...fewestOnAppRunner,
  ...fewest,
  'deployment-target': 'both',
}

interface Resolved<Of extends AnySettings> {
  readonly settings: Of
  readonly warnings: readonly string[]
}

/** Of a release. */
export function resolved(inputs: RawInputs, file?: string, base: RawInputs = fewest): Resolved<Settings> {
  const { settings, warnings } = resolvedAny({ ...base, ...inputs }, file)
  if (settings.command === 'migrate') throw new Error('it is a migration')
  return { settings, warnings }
}

export const resolvedAny = (inputs: RawInputs, file?: string): Resolved<AnySettings> =>
  resolveSettings({
    inputs,
    github,
    ...(file === undefined ? {} : { file: { path: 'tandem.yml', text: file } }),
  })

/** Of a release to AWS, where the platform is told. */
export function awsOf({ aws }: Settings): AmazonPlace {
  if (aws === undefined || aws.platform === 'auto') throw new Error('no platform of AWS is told')
  return aws
}

/** The problems that these inputs have; none when they are right. */
export function problemsOf(inputs: RawInputs, file?: string, base?: RawInputs): readonly string[] {
  try {
    resolved(inputs, file, base)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}
