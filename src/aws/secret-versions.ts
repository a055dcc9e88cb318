import {
  DescribeSecretCommand,
  type DescribeSecretCommandOutput,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import type { Context } from '../core/context.ts'
import { type CloudError, isCloudError, TandemError } from '../core/errors.ts'
import { readAws } from './call.ts'
import type { AwsConnection } from './connection.ts'
import { current, type SecretName } from './secret-name.ts'
import type { ResolvedReference } from './secret-references.ts'
import { regionOf } from './reference-region.ts'

export interface SecretVersions {
  resolve(name: SecretName, context: Context): Promise<ResolvedReference>
}

/** Secrets of Secrets Manager, pinned to the version that has the asked-for label now. */
export function createSecretVersions(connection: AwsConnection): SecretVersions {
  return {
    resolve: async (name, context) => {
      // An id stays what it is; only a name needs to be looked up for its ARN.
      if (isArn(name.id) && isVersionId(name.version)) return pinned(name.id, name.key, name.version)
      const region = regionOf(name.id) ?? connection.region
      const client = new SecretsManagerClient({ ...connection.clientConfig, region })
      const command = new DescribeSecretCommand({ SecretId: name.id })
      try {
        const found = await readAws('secretsmanager.DescribeSecret', context, (options) =>
          client.send(command, options),
        )
        return pin({ name, region }, found)
      } catch (error) {
        if (isCloudError(error, 'denied')) return leave(name, error)
        throw isCloudError(error, 'missing') ? missing({ name, region }) : error
      }
    },
  }
}

interface Sought {
  readonly name: SecretName
  readonly region: string
}

function pin(
  sought: Sought,
  { ARN, DeletedDate, VersionIdsToStages = {} }: DescribeSecretCommandOutput,
): ResolvedReference {
  const { id, key, version } = sought.name
  if (DeletedDate !== undefined) throw deleted(sought)
  const label = version === 'latest' ? current : version
  const labelled = Object.keys(VersionIdsToStages).find((each) => VersionIdsToStages[each]?.includes(label))
  // What has lost its last label is not listed, but can still be had.
  const found = labelled ?? (isVersionId(version) ? version : undefined)
  if (found === undefined) throw noVersion(sought, Object.values(VersionIdsToStages).flat())
  return pinned(ARN ?? id, key, found)
}

/**
 * `ARN:KEY:LABEL:ID`. That App Runner takes the id of a version is known from AWS's own CDK (aws-apprunner-alpha,
 * `Secret.fromSecretsManagerVersion`, November 2026); its guide shows ARNs and keys alone.
 */
const pinned = (arn: string, key = '', id: string): ResolvedReference => ({
  kind: 'pinned',
  arn: `${arn}:${key}::${id}`,
})

/** "Typically a UUID-type value"; 32 to 64 characters: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html (November 2026). */
const isVersionId = (version: string): boolean => /^[0-9a-f]{8}(-?[0-9a-f]{4}){3}-?[0-9a-f]{12}$/i.test(version)

const isArn = (id: string): boolean => id.startsWith('arn:')

function leave({ id, key = '', version }: SecretName, denial: CloudError): ResolvedReference {
  if (!isArn(id)) throw unknownArn(id, denial)
  const label = version === 'latest' ? '' : version
  const arn = key === '' && label === '' ? id : `${id}:${key}:${label}:`
  const why = `the secret ${id} is left at ${version}, an undo will not bring its present value back: ${denial.message}`
  return { kind: 'left', arn, why }
}

const unknownArn = (id: string, denial: CloudError) =>
  new TandemError('input', `the ARN of the secret ${id} is not known: ${denial.message}`, {
    hint: `Allow secretsmanager:DescribeSecret on it, or give the full ARN instead of the name ${id}.`,
    cause: denial,
  })

const missing = ({ name: { id }, region }: Sought) =>
  new TandemError('input', `the secret ${id} does not exist in ${region}`, {
    hint: `aws secretsmanager list-secrets --region ${region} shows what there is. A parameter of the Parameter Store is named ssm:NAME.`,
  })

const deleted = ({ name: { id }, region }: Sought) =>
  new TandemError('input', `the secret ${id} is scheduled for deletion: a container could not start with it`, {
    hint: `Keep it (aws secretsmanager restore-secret --secret-id ${id} --region ${region}), or name another.`,
  })

function noVersion({ name: { id, version }, region }: Sought, labels: readonly string[]): TandemError {
  const has = labels.length === 0 ? 'no value yet' : labels.join(', ')
  return new TandemError('input', `the secret ${id} has no version ${version}; it has ${has}`, {
    hint: `aws secretsmanager list-secret-version-ids --secret-id ${id} --region ${region} shows them. A member of a JSON secret is named ${id}:KEY::.`,
  })
}
