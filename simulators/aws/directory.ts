/**
 * Accounts with their roles, users and OIDC providers.
 * Follows https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency (copy of November
 * 2026), documented: a change is not seen at once by everybody.
 */
import { randomBytes } from 'node:crypto'
import type { Stale, World } from '../kernel/types.ts'
import type { Account, OidcProvider, Partition, Policy, Role, User } from './types.ts'

export interface RoleSetup {
  readonly name: string
  /** Default `/`. */
  readonly path?: string
  readonly trust: Policy
  readonly policies?: Readonly<Record<string, Policy>>
  readonly maxSessionSeconds?: number
}

export interface UserSetup {
  readonly name: string
  readonly policies?: Readonly<Record<string, Policy>>
}

export interface AccountSetup {
  readonly id: string
  readonly partition?: Partition
  readonly roles?: readonly RoleSetup[]
  readonly users?: readonly UserSetup[]
  readonly providers?: readonly OidcProvider[]
}

export interface Directory {
  readonly accounts: ReadonlyMap<string, Account>
  readonly role: (arn: string) => Role | undefined
  readonly user: (arn: string) => User | undefined
  /** As if long ago. */
  readonly putRole: (account: string, setup: RoleSetup) => Role
  /** Now: seen after a while. `undefined` deletes it. */
  readonly changeRole: (arn: string, change: Partial<Omit<RoleSetup, 'name'>> | undefined) => void
  readonly createRole: (account: string, setup: RoleSetup) => Role
  /** As if long ago. */
  readonly replaceRole: (role: Role) => void
  readonly setProvider: (account: string, provider: OidcProvider) => void
  readonly removeProvider: (account: string, url: string) => void
}

interface Entry extends Account {
  readonly roles: Map<string, Role>
  readonly users: Map<string, User>
  readonly providers: Map<string, OidcProvider>
}

// guess: how long; seconds are told of everywhere (hashicorp/terraform-provider-aws waits up to two minutes).
const lags = [
  [0, 2_000],
  [2_000, 15_000],
] as const

interface Book {
  readonly world: World
  readonly accounts: Map<string, Entry>
  /** What services see, by ARN. */
  readonly seen: Map<string, Stale<Role | undefined>>
}

export function createDirectory(world: World, setups: readonly AccountSetup[]): Directory {
  const book: Book = { world, accounts: new Map(setups.map((each) => [each.id, entryOf(each)])), seen: new Map() }
  for (const { id, roles = [] } of setups) for (const role of roles) settleRole(book, roleOf(book, id, role))
  return {
    accounts: book.accounts,
    role: (arn) => book.seen.get(arn)?.read(),
    user: (arn) => accountOf(book, arn)?.users.get(nameOf(arn)),
    putRole: (account, setup) => settleRole(book, roleOf(book, account, setup)),
    createRole: (account, setup) => changeTo(book, roleOf(book, account, setup)),
    replaceRole: (role) => void settleRole(book, role),
    changeRole: (arn, change) => changeRole(book, arn, change),
    setProvider: (account, provider) => void entry(book, account).providers.set(hostOf(provider.url), provider),
    removeProvider: (account, url) => void entry(book, account).providers.delete(hostOf(url)),
  }
}

/** `https://token.actions.githubusercontent.com` without its scheme: how ARNs and condition keys name the provider. */
export const hostOf = (url: string): string => url.replace(/^https:\/\//, '').replace(/\/$/, '')

/** The last part of `arn:aws:iam::111122223333:role/path/name`. */
export const nameOf = (arn: string): string => arn.split('/').at(-1) ?? ''

const accountOf = (book: Book, arn: string): Entry | undefined => book.accounts.get(arn.split(':')[4] ?? '')

function entry({ accounts }: Book, id: string): Entry {
  const found = accounts.get(id)
  if (!found) throw new Error(`There is no account ${id} in the local clouds.`)
  return found
}

function entryOf({ id, partition = 'aws', users = [], providers = [] }: AccountSetup): Entry {
  return {
    id,
    partition,
    roles: new Map(),
    users: new Map(users.map((user) => [user.name, userOf(id, partition, user)])),
    providers: new Map(providers.map((provider) => [hostOf(provider.url), provider])),
  }
}

const userOf = (account: string, partition: Partition, { name, policies = {} }: UserSetup): User => ({
  arn: `arn:${partition}:iam::${account}:user/${name}`,
  name,
  account,
  id: identifier('AIDA'),
  policies,
})

function roleOf(
  book: Book,
  account: string,
  { name, path = '/', trust, policies, maxSessionSeconds }: RoleSetup,
): Role {
  const { partition } = entry(book, account)
  return {
    arn: `arn:${partition}:iam::${account}:role${path}${name}`,
    name,
    account,
    id: identifier('AROA'),
    trust,
    policies: policies ?? {},
    maxSessionSeconds: maxSessionSeconds ?? 3600,
    created: book.world.clocks.platform.now(),
  }
}

/** `AROA…`, `ASIA…`: a prefix and 17 letters and digits. */
export function identifier(prefix: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return prefix + [...randomBytes(17)].map((byte) => letters[byte % letters.length]).join('')
}

function settleRole(book: Book, role: Role): Role {
  entry(book, role.account).roles.set(role.name, role)
  book.seen.set(role.arn, book.world.stale<Role | undefined>(role, { lag: lagOf(book) }))
  return role
}

const lagOf = ({ world }: Book): readonly [number, number] => world.guess('iam.propagation-ms', lags)

function changeTo(book: Book, role: Role): Role {
  entry(book, role.account).roles.set(role.name, role)
  const seen = book.seen.get(role.arn) ?? book.world.stale<Role | undefined>(undefined, { lag: lagOf(book) })
  book.seen.set(role.arn, seen)
  seen.set(role)
  return role
}

function changeRole(book: Book, arn: string, change: Partial<Omit<RoleSetup, 'name'>> | undefined): void {
  const current = accountOf(book, arn)?.roles.get(nameOf(arn))
  if (!current) throw new Error(`There is no role ${arn} in the local clouds.`)
  if (change) return void changeTo(book, { ...current, ...change })
  accountOf(book, arn)?.roles.delete(current.name)
  book.seen.get(arn)?.set(undefined)
}
