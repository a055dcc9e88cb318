/**
 * Secrets Manager, as far as references to secrets are made and checked.
 * Follows https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html and its neighbours (copies of November
 * 2026); the texts are observed.
 */
import type { Reply, Simulator } from '../kernel/types.ts'
import { type Asked, createJsonApi, ok, partsOf, refuse, textOf, textsOf } from './json-api.ts'
import { readModel } from './model.ts'
import { pageOf } from './page.ts'
import type { Secret, Secrets, SecretVersion } from './secrets.ts'
import type { AwsState } from './types.ts'

export interface SecretsManagerParts {
  readonly state: Pick<AwsState, 'kernel' | 'authenticate' | 'permit'>
  readonly secrets: Secrets
}

const model = readModel('secretsmanager.json')

export function createSecretsManager(parts: SecretsManagerParts): Simulator {
  return createJsonApi(parts.state, {
    name: 'secretsmanager',
    model,
    invalid: 'ValidationException',
    operations: {
      DescribeSecret: (asked) => onSecret(parts, asked, { action: 'DescribeSecret', handle: describeSecret }),
      GetSecretValue: (asked) =>
        onSecret(parts, asked, { action: 'GetSecretValue', handle: (secret) => value(secret, asked) }),
      ListSecretVersionIds: (asked) =>
        onSecret(parts, asked, { action: 'ListSecretVersionIds', handle: (secret) => listVersions(secret, asked) }),
      ListSecrets: (asked) => listSecrets(parts, asked),
      CreateSecret: (asked) => createSecret(parts, asked),
      PutSecretValue: (asked) =>
        onSecret(parts, asked, { action: 'PutSecretValue', handle: (secret) => putValue(parts, asked, secret) }),
    },
    reset: () => parts.secrets.clear(),
  })
}

function createSecret({ state, secrets }: SecretsManagerParts, asked: Asked): Reply {
  const { partition, region, account, caller, input } = asked
  const name = textOf(input, 'Name') ?? ''
  const resource = `arn:${partition}:secretsmanager:${region}:${account}:secret:${name}`
  const denied = state.permit(caller, { action: 'secretsmanager:CreateSecret', resource })
  if (denied) return denied
  if (secrets.secret(asked, name))
    return refuse(model, 'ResourceExistsException', `The operation failed because the secret ${name} already exists.`)
  const arn = secrets.putSecret(asked, name, textOf(input, 'SecretString') ?? '')
  return ok({ ARN: arn, Name: name, VersionId: secrets.secret(asked, arn)?.versions.at(-1)?.id })
}

function putValue({ secrets }: SecretsManagerParts, asked: Asked, { arn, name }: Secret): Reply {
  secrets.putSecret(asked, name, textOf(asked.input, 'SecretString') ?? '')
  const version = secrets.secret(asked, arn)?.versions.at(-1)
  return ok({ ARN: arn, Name: name, VersionId: version?.id, VersionStages: version?.stages })
}

interface OnSecret {
  readonly action: string
  readonly handle: (secret: Secret) => Reply
}

// guess: permission comes before existence; a secret that is not there is asked for by the name that was given.
function onSecret({ state, secrets }: SecretsManagerParts, asked: Asked, { action, handle }: OnSecret): Reply {
  const { partition, region, account, caller, input } = asked
  const id = textOf(input, 'SecretId') ?? ''
  const secret = secrets.secret(siteOf(asked, id), id)
  const guessed = id.startsWith('arn:') ? id : `arn:${partition}:secretsmanager:${region}:${account}:secret:${id}`
  const denied = state.permit(caller, { action: `secretsmanager:${action}`, resource: secret?.arn ?? guessed })
  if (denied) return denied
  return secret
    ? handle(secret)
    : refuse(model, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
}

function siteOf({ region, account }: Asked, id: string): { readonly region: string; readonly account: string } {
  const owner = id.startsWith('arn:') ? id.split(':')[4] : undefined
  return { region, account: owner ?? account }
}

const seconds = (ms: number): number => ms / 1000

const stagesOf = ({ versions }: Secret): object =>
  Object.fromEntries(versions.filter(({ stages }) => stages.length > 0).map(({ id, stages }) => [id, stages]))

const describeSecret = (secret: Secret): Reply =>
  ok({
    ARN: secret.arn,
    Name: secret.name,
    CreatedDate: seconds(secret.created),
    LastChangedDate: seconds(secret.versions.at(-1)?.created ?? secret.created),
    ...(secret.deleted && { DeletedDate: seconds(secret.created) }),
    VersionIdsToStages: stagesOf(secret),
  })

function value(secret: Secret, { input }: Asked): Reply {
  if (secret.deleted) return markedForDeletion
  const wanted = textOf(input, 'VersionId')
  const stage = textOf(input, 'VersionStage') ?? (wanted === undefined ? 'AWSCURRENT' : undefined)
  const fits = ({ id, stages }: SecretVersion) =>
    (wanted === undefined || id === wanted) && (stage === undefined || stages.includes(stage))
  const version = secret.versions.find(fits)
  if (!version) {
    const sought = wanted === undefined ? `staging label: ${stage}` : `VersionId: ${wanted}`
    const message = `Secrets Manager can't find the specified secret value for ${sought}`
    return refuse(model, 'ResourceNotFoundException', message)
  }
  const { id, created, stages } = version
  return ok({
    ARN: secret.arn,
    Name: secret.name,
    VersionId: id,
    SecretString: version.value,
    VersionStages: stages,
    CreatedDate: seconds(created),
  })
}

const markedForDeletion = refuse(
  model,
  'InvalidRequestException',
  "You can't perform this operation on the secret because it was marked for deletion.",
)

// documented: versions without a label are left out unless they are asked for (API reference of ListSecretVersionIds).
function listVersions(secret: Secret, { input }: Asked): Reply {
  const versions = secret.versions.filter(({ stages }) => stages.length > 0 || input['IncludeDeprecated'] === true)
  const page = pageOf(versions, input, { size: 'MaxResults', token: 'NextToken', usual: 100 })
  if (page === 'bad-token') return badToken
  const told = page.items.map(({ id, stages, created }) => ({
    VersionId: id,
    ...(stages.length > 0 && { VersionStages: stages }),
    CreatedDate: seconds(created),
  }))
  return ok({ ARN: secret.arn, Name: secret.name, Versions: told, ...(page.next && { NextToken: page.next }) })
}

const badToken = refuse(model, 'InvalidNextTokenException', 'The NextToken value is invalid.')

function listSecrets({ state, secrets }: SecretsManagerParts, asked: Asked): Reply {
  const denied = state.permit(asked.caller, { action: 'secretsmanager:ListSecrets', resource: '*' })
  if (denied) return denied
  const wanted = partsOf(asked.input, 'Filters').flatMap((filter) =>
    textOf(filter, 'Key') === 'name' ? textsOf(filter, 'Values') : [],
  )
  const found = secrets
    .secretsIn(asked)
    .filter(({ deleted, name }) => !deleted && (wanted.length === 0 || wanted.some((start) => name.startsWith(start))))
  const page = pageOf(found, asked.input, { size: 'MaxResults', token: 'NextToken', usual: 100 })
  if (page === 'bad-token') return badToken
  const told = page.items.map((secret) => ({
    ARN: secret.arn,
    Name: secret.name,
    CreatedDate: seconds(secret.created),
    SecretVersionsToStages: stagesOf(secret),
  }))
  return ok({ SecretList: told, ...(page.next && { NextToken: page.next }) })
}
