import type { Reply } from '../../kernel/types.ts'
import { type Asked, type JsonApi, refuse, textOf } from '../json-api.ts'
import { readModel } from '../model.ts'
import type { AwsState } from '../types.ts'
import type { EcrTokens } from './access.ts'
import type { Repositories, Repository } from './repositories.ts'

export interface EcrParts {
  readonly state: Pick<AwsState, 'kernel' | 'authenticate' | 'permit'>
  readonly repositories: Repositories
  readonly tokens: EcrTokens
  readonly tell: (repository: Repository, tag: string, digest: string) => void
}

export type Operations = JsonApi['operations']

export const model = readModel('ecr.json')

export type FoundRepository = { readonly repository: Repository } | { readonly refused: Reply }

export const registryOf = ({ account, input }: Asked): string => textOf(input, 'registryId') ?? account

export const repositoryArn = (asked: Asked, name: string): string =>
  `arn:${asked.partition}:ecr:${asked.region}:${registryOf(asked)}:repository/${name}`

/** The repository that the request names, if the caller may do that there. Permission comes first. */
export function findRepository({ state, repositories }: EcrParts, asked: Asked, action: string): FoundRepository {
  const name = textOf(asked.input, 'repositoryName') ?? ''
  const denied = state.permit(asked.caller, { action: `ecr:${action}`, resource: repositoryArn(asked, name) })
  if (denied) return { refused: denied }
  const site = { account: registryOf(asked), region: asked.region }
  const repository = site.account === asked.account ? repositories.find(site, name) : undefined
  return repository ? { repository } : { refused: noRepository(name, site.account) }
}

// observed
export const noRepository = (name: string, account: string): Reply =>
  refuse(
    model,
    'RepositoryNotFoundException',
    `The repository with name '${name}' does not exist in the registry with id '${account}'`,
  )
