/**
 * ECR's authorization tokens, and what the Docker API asks before it lets a request through.
 * Follows https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html and
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html (copies of November 2026).
 */
import { randomBytes } from 'node:crypto'
import type { World } from '../../kernel/types.ts'
import type { EcrAuthority, EcrVerdict } from '../../registry/ecr.ts'
import { like } from '../pattern.ts'
import { decide } from '../policy.ts'
import type { AwsState, Caller, Policy, PushedImage } from '../types.ts'
import type { Repositories, Repository } from './repositories.ts'

export interface EcrTokens {
  readonly issue: (caller: Caller) => { readonly password: string; readonly expires: number }
  readonly read: (password: string) => Caller | 'unknown' | 'expired'
}

/** documented: twelve hours. */
const lifetime = 12 * 60 * 60 * 1000

export function createEcrTokens(world: World): EcrTokens {
  const issued = new Map<string, { readonly caller: Caller; readonly expires: number }>()
  const now = () => world.clocks.credentials.now()
  return {
    issue: (caller) => {
      const password = `eyJwYXlsb2FkIjoi${randomBytes(1200).toString('base64')}`
      const expires = now() + lifetime
      issued.set(password, { caller, expires })
      return { password, expires }
    },
    read: (password) => {
      const found = issued.get(password)
      if (!found) return 'unknown'
      return found.expires > now() ? found.caller : 'expired'
    },
  }
}

export interface EcrAccessParts {
  readonly tokens: EcrTokens
  readonly repositories: Repositories
  readonly denial: AwsState['denial']
  readonly tell: (pushed: PushedImage) => void
  readonly partition: (account: string) => string
  /** Is there a creation template for pushes to this repository? */
  readonly createsOnPush: (account: string, region: string) => boolean
}

export function createEcrAuthority(parts: EcrAccessParts): EcrAuthority {
  const { repositories } = parts
  return {
    authorise: (request) => authorise(parts, request),
    mutable: ({ repository, ...site }, tag) => {
      const found = repositories.current(site, repository)
      return found === undefined || isMutable(found, tag)
    },
    stored: ({ account, region, repository, digest, tag, moved }) => {
      const found = repositories.current({ account, region }, repository)
      if (found) repositories.notePush(found, digest)
      if (tag !== undefined && moved) parts.tell({ account, region, repository, tag, digest })
    },
  }
}

/** May the tag be moved to another image? */
export function isMutable({ mutability, exclusions }: Repository, tag: string): boolean {
  const excluded = mutability.endsWith('_WITH_EXCLUSION') && exclusions.some((each) => like(each, tag))
  return mutability.startsWith('MUTABLE') !== excluded
}

type Request = Parameters<EcrAuthority['authorise']>[0]

function authorise(parts: EcrAccessParts, { password, target }: Request): EcrVerdict {
  const caller = parts.tokens.read(password)
  if (caller === 'unknown') return { kind: 'bad-token' }
  if (caller === 'expired') return { kind: 'expired' }
  if (!target) return { kind: 'allowed' }
  const { account, region, repository, action } = target
  const resource = `arn:${parts.partition(account)}:ecr:${region}:${account}:repository/${repository}`
  const policy = parts.repositories.find({ account, region }, repository)?.policy
  const message = parts.denial(caller, { action, resource }) ?? foreign(caller, policy, { account, action, resource })
  if (message !== undefined) return { kind: 'denied', message }
  if (parts.repositories.find({ account, region }, repository)) return { kind: 'allowed' }
  return createOnPush(parts, caller, { ...target, resource })
}

interface Foreign {
  readonly account: string
  readonly action: string
  readonly resource: string
}

/**
 * Another account's repository lets in whom its own policy names, besides
 * (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html, November 2026).
 */
function foreign(caller: Caller, policy: string | undefined, { account, action, resource }: Foreign) {
  if (caller.account === account) return undefined
  const policies: readonly Policy[] = policy === undefined ? [] : [JSON.parse(policy)]
  const names = [caller.account, `arn:aws:iam::${caller.account}:root`]
  if (names.some((AWS) => decide(policies, { action, context: {}, principal: { AWS } }) === 'allowed')) return undefined
  return `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} because no resource-based policy allows the ${action} action`
}

// documented: the pusher needs ecr:CreateRepository, userguide/repository-creation-templates-create.html
function createOnPush(
  { repositories, denial, createsOnPush }: EcrAccessParts,
  caller: Caller,
  { account, region, repository, action, resource }: NonNullable<Request['target']> & { readonly resource: string },
): EcrVerdict {
  const starts = action === 'ecr:InitiateLayerUpload' || action === 'ecr:BatchCheckLayerAvailability'
  if (!starts || !createsOnPush(account, region)) return { kind: 'no-repository' }
  const message = denial(caller, { action: 'ecr:CreateRepository', resource })
  if (message !== undefined) return { kind: 'denied', message }
  repositories.put({ account, region }, repository)
  return { kind: 'allowed' }
}
