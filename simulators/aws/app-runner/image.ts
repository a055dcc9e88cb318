// documented: without a tag `latest` is meant, as for docker; a digest can be named too (pattern of ImageIdentifier, botocore 1.43.11).
export interface ImageName {
  readonly host: string
  readonly repository: string
  /** Undefined when a digest is named. */
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** `111122223333.dkr.ecr.us-east-1.amazonaws.com/shop:v1`; a tag beside a digest counts for nothing. */
export function parseImage(identifier: string): ImageName {
  const slash = identifier.indexOf('/')
  const [named = '', digest] = identifier.slice(slash + 1).split('@')
  const [repository = '', tag = 'latest'] = named.split(':')
  return { host: identifier.slice(0, slash), repository, tag: digest === undefined ? tag : undefined, digest }
}

export const referenceOf = ({ host, repository, tag, digest }: ImageName): string =>
  `${host}/${repository}${digest === undefined ? `:${tag}` : `@${digest}`}`

export interface EcrAddress {
  readonly account: string
  readonly region: string
  readonly repository: string
}

export function ecrAddressOf(identifier: string): EcrAddress | undefined {
  const { host, repository } = parseImage(identifier)
  const [, account, region] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com$/.exec(host) ?? []
  return account === undefined || region === undefined ? undefined : { account, region, repository }
}
