/**
 * How the settings name a secret on AWS. Without a way to Secrets Manager or the Parameter Store, so that settings can be read with it:
 *
 * - `NAME`, `NAME:VERSION`: a secret of Secrets Manager in the service's account and region; VERSION is an id or a staging label
 * - `ssm:NAME`: a parameter there, `/shop/key` or `key`
 * - the full ARN of either
 * - after a secret's name or ARN also `:KEY:LABEL:ID`, as App Runner and ECS write it, each part possibly empty: `shop/db:url::`
 */
export interface SecretName {
  readonly service: 'secretsmanager' | 'ssm'
  /** Name or ARN, without anything behind it. */
  readonly id: string
  /** Of a secret that is JSON: the one member that is meant. */
  readonly key: string | undefined
  /** `latest`, a version's id, or a staging label. */
  readonly version: string
}

const secret = String.raw`(?<id>(?:arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:)?[\w/+=.@-]{1,519})`
const parameter =
  /^(?:(?<arn>arn:aws[\w-]*:ssm:[\w-]+:\d{12}:parameter\/[\w./-]{1,1011})|ssm:(?<name>[\w./-]{1,1011}))$/
const version = String.raw`[\w/+=.@-]{1,256}`

const plain = new RegExp(`^${secret}$`)
const versioned = new RegExp(`^(?!arn:)${secret}:(?<version>${version})$`)
const suffixed = new RegExp(`^${secret}:(?<key>[^:\\s]*):(?<label>(?:${version})?):(?<version>(?:${version})?)$`)

/** Says nothing of the text when it is none of these: it may be a value that was given by mistake. */
export function parseSecretName(text: string): SecretName | undefined {
  const { arn, name } = parameter.exec(text)?.groups ?? {}
  const found = arn ?? name
  if (found !== undefined) return { service: 'ssm', id: found, key: undefined, version: 'latest' }
  const groups = (plain.exec(text) ?? versioned.exec(text) ?? suffixed.exec(text))?.groups
  if (groups?.['id'] === undefined) return undefined
  const { id, key, label } = groups
  const wanted = groups['version'] || label || 'latest'
  return { service: 'secretsmanager', id, key: key || undefined, version: wanted === current ? 'latest' : wanted }
}

/** The label that Secrets Manager gives to what is used unless something else is asked for. */
export const current = 'AWSCURRENT'

/** What the settings keep as `secret`, with the version beside it; `parseSecretName` reads it again. */
export const writeSecretName = ({ service, id, key }: SecretName): string =>
  service === 'ssm' && !id.startsWith('arn:') ? `ssm:${id}` : key === undefined ? id : `${id}:${key}::`
