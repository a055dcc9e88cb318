/** What Secrets Manager and the Parameter Store hold. */
import { randomUUID } from 'node:crypto'
import type { World } from '../kernel/types.ts'
import { partitionIn } from './keys.ts'
import type { AwsState, FoundSecret, Partition } from './types.ts'

export interface SecretVersion {
  readonly id: string
  readonly value: string
  readonly created: number
  readonly stages: readonly string[]
}

export interface Secret {
  readonly kind: 'secret'
  readonly arn: string
  readonly name: string
  readonly created: number
  /** Scheduled for deletion. */
  deleted: boolean
  /** Oldest first; the last has AWSCURRENT. */
  versions: readonly SecretVersion[]
}

export interface Parameter {
  readonly kind: 'parameter'
  readonly arn: string
  readonly name: string
  readonly type: 'String' | 'StringList' | 'SecureString'
  readonly value: string
  readonly version: number
  readonly modified: number
}

export interface Site {
  readonly account: string
  readonly region: string
}

export interface Secrets {
  /** Makes the secret when there is none, else a new version. Returns its ARN. */
  readonly putSecret: (site: Site, name: string, value: string) => string
  readonly deleteSecret: (arn: string) => void
  readonly putParameter: (site: Site, name: string, value: string, type?: Parameter['type']) => string
  readonly secretsIn: (site: Site) => readonly Secret[]
  readonly parametersIn: (site: Site) => readonly Parameter[]
  /** By ARN, by ARN without its last six characters, or by name. */
  readonly secret: (site: Site, id: string) => Secret | undefined
  readonly parameter: (site: Site, name: string) => Parameter | undefined
  readonly find: AwsState['findSecret']
  readonly clear: () => void
}

export interface SecretsParts {
  readonly world: World
  readonly accounts: AwsState['accounts']
}

interface Vault extends SecretsParts {
  readonly secrets: Map<string, Secret>
  readonly parameters: Map<string, Parameter>
}

export function createSecrets(parts: SecretsParts): Secrets {
  const vault: Vault = { ...parts, secrets: new Map(), parameters: new Map() }
  return {
    putSecret: (site, name, value) => putSecret(vault, site, { name, value }),
    deleteSecret: (arn) => {
      const found = vault.secrets.get(arn)
      if (found) found.deleted = true
    },
    putParameter: (site, name, value, type = 'SecureString') => putParameter(vault, site, { name, value, type }),
    secretsIn: (site) => [...vault.secrets.values()].filter(({ arn }) => isIn(site, arn)),
    parametersIn: (site) => [...vault.parameters.values()].filter(({ arn }) => isIn(site, arn)),
    secret: (site, id) => findSecret(vault, site, id),
    parameter: (site, name) => findParameter(vault, site, name),
    find: (reference, place) => find(vault, reference, place),
    clear: () => {
      vault.secrets.clear()
      vault.parameters.clear()
    },
  }
}

function isIn({ account, region }: Site, arn: string): boolean {
  const [, , , inRegion, inAccount] = arn.split(':')
  return inRegion === region && inAccount === account
}

const partitionOf = ({ accounts }: SecretsParts, { account }: Site): Partition =>
  accounts.get(account)?.partition ?? 'aws'

interface NewSecret {
  readonly name: string
  readonly value: string
}

// documented: the ARN ends in a hyphen and six random characters.
function putSecret(vault: Vault, site: Site, { name, value }: NewSecret): string {
  const now = Math.floor(vault.world.clocks.platform.now())
  const suffix = randomUUID().replaceAll('-', '').slice(0, 6)
  const base = `arn:${partitionOf(vault, site)}:secretsmanager:${site.region}:${site.account}:secret:${name}`
  const secret: Secret = findSecret(vault, site, name) ?? {
    kind: 'secret',
    arn: `${base}-${suffix}`,
    name,
    created: now,
    deleted: false,
    versions: [],
  }
  const stages = (at: number) => (at === secret.versions.length - 1 ? ['AWSPREVIOUS'] : [])
  const older = secret.versions.map((version, at) => ({ ...version, stages: stages(at) }))
  secret.versions = [...older, { id: randomUUID(), value, created: now, stages: ['AWSCURRENT'] }]
  secret.deleted = false
  vault.secrets.set(secret.arn, secret)
  return secret.arn
}

function findSecret({ secrets }: Vault, site: Site, id: string): Secret | undefined {
  const inPlace = [...secrets.values()].filter(({ arn }) => isIn(site, arn))
  return inPlace.find(({ arn, name }) => arn === id || name === id || arn.slice(0, -7) === id)
}

interface NewParameter extends NewSecret {
  readonly type: Parameter['type']
}

function putParameter(vault: Vault, site: Site, { name, value, type }: NewParameter): string {
  const path = name.startsWith('/') ? name : `/${name}`
  const arn = `arn:${partitionOf(vault, site)}:ssm:${site.region}:${site.account}:parameter${path}`
  const version = (vault.parameters.get(arn)?.version ?? 0) + 1
  const modified = Math.floor(vault.world.clocks.platform.now())
  vault.parameters.set(arn, { kind: 'parameter', arn, name, type, value, version, modified })
  return arn
}

// documented: a parameter's own name, or its ARN; `:version` may follow either.
function findParameter({ parameters }: Vault, site: Site, name: string): Parameter | undefined {
  const inPlace = [...parameters.values()].filter(({ arn }) => isIn(site, arn))
  const wanted = name.startsWith('arn:') ? name : name.split(':')[0]
  return inPlace.find((each) => each.arn === wanted || each.name === wanted)
}

/** Follows https://docs.aws.amazon.com/apprunner/latest/dg/env-variable.html (copy of November 2026). */
function find(vault: Vault, reference: string, place: Site): FoundSecret | undefined {
  const [, , service, region = '', account = ''] = reference.split(':')
  const arn = reference.startsWith('arn:')
  const site = arn ? { region, account } : place
  if (arn && partitionIn(reference) !== partitionOf(vault, site)) return undefined
  return arn && service === 'secretsmanager'
    ? readSecret(vault, site, reference)
    : readParameter(vault, site, reference)
}

/** `arn:…:secret:name-AbCdEf:json-key:stage:version-id`, the last three each empty or absent. */
function readSecret(vault: Vault, site: Site, reference: string): FoundSecret | undefined {
  const parts = reference.split(':')
  const [key = '', stage = '', version = ''] = parts.slice(7)
  const secret = findSecret(vault, site, parts.slice(0, 7).join(':'))
  // documented: AWSCURRENT is meant when neither is given; an id alone names its version, whatever labels that has (API_GetSecretValue).
  const label = stage === '' && version === '' ? 'AWSCURRENT' : stage
  const found = secret?.versions.find(
    ({ id, stages }) => (version === '' || version === id) && (label === '' || stages.includes(label)),
  )
  const value = found && (key === '' ? found.value : memberOf(found.value, key))
  if (!secret || secret.deleted || value === undefined) return undefined
  return { kind: 'secret', arn: secret.arn, action: 'secretsmanager:GetSecretValue', value }
}

function readParameter(vault: Vault, site: Site, reference: string): FoundSecret | undefined {
  const found = findParameter(vault, site, reference)
  return found && { kind: 'parameter', arn: found.arn, action: 'ssm:GetParameters', value: found.value }
}

function memberOf(value: string, key: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(value)
    const found = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
    const member: unknown = found.find(([name]) => name === key)?.[1]
    return typeof member === 'string' ? member : undefined
  } catch {
    return undefined
  }
}
