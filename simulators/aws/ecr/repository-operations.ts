/** Follows https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html and its neighbours (copies of November 2026). */
import type { Reply } from '../../kernel/types.ts'
import { ecrHost } from '../../registry/ecr.ts'
import { type Asked, ok, partsOf, refuse, textOf, textsOf } from '../json-api.ts'
import type { Input } from '../model.ts'
import { pageOf } from '../page.ts'
import {
  type EcrParts,
  findRepository,
  model,
  noRepository,
  type Operations,
  registryOf,
  repositoryArn,
} from './asked.ts'
import type { Mutability, Repository } from './repositories.ts'

export const repositoryOperations = (parts: EcrParts): Operations => ({
  CreateRepository: (asked) => create(parts, asked),
  DescribeRepositories: (asked) => describeAll(parts, asked),
  DeleteRepository: (asked) => remove(parts, asked),
  PutImageTagMutability: (asked) => putMutability(parts, asked),
  ListTagsForResource: (asked) => onArn(parts, asked, { action: 'ListTagsForResource', handle: listTags }),
  TagResource: (asked) => onArn(parts, asked, { action: 'TagResource', handle: (found) => tag(found, asked) }),
  UntagResource: (asked) => onArn(parts, asked, { action: 'UntagResource', handle: (found) => untag(found, asked) }),
  GetRepositoryPolicy: (asked) => getPolicy(parts, asked),
  SetRepositoryPolicy: (asked) => setPolicy(parts, asked),
})

function create({ state, repositories }: EcrParts, asked: Asked): Reply {
  const { input, caller, account, region } = asked
  const name = textOf(input, 'repositoryName') ?? ''
  const resource = repositoryArn(asked, name)
  const tags = partsOf(input, 'tags')
  // documented: tags need their own permission.
  const actions = ['ecr:CreateRepository', ...(tags.length > 0 ? ['ecr:TagResource'] : [])]
  for (const action of actions) {
    const denied = state.permit(caller, { action, resource })
    if (denied) return denied
  }
  if (repositories.current({ account, region }, name)) {
    const message = `The repository with name '${name}' already exists in the registry with id '${account}'`
    return refuse(model, 'RepositoryAlreadyExistsException', message)
  }
  const scanning = input['imageScanningConfiguration']
  const repository = repositories.create({ account, region }, name, {
    mutability: mutabilityOf(input),
    exclusions: exclusionsOf(input),
    scanOnPush:
      typeof scanning === 'object' && scanning !== null && 'scanOnPush' in scanning && scanning.scanOnPush === true,
    tags: tagsOf(tags),
  })
  return ok({ repository: describe(repository) })
}

const mutabilities = ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'] as const

const mutabilityOf = (input: Input): Mutability =>
  mutabilities.find((each) => each === textOf(input, 'imageTagMutability')) ?? 'MUTABLE'

const exclusionsOf = (input: Input): readonly string[] =>
  partsOf(input, 'imageTagMutabilityExclusionFilters').map((filter) => textOf(filter, 'filter') ?? '')

const tagsOf = (tags: readonly Input[]): Record<string, string> =>
  Object.fromEntries(tags.map((each) => [textOf(each, 'Key') ?? '', textOf(each, 'Value') ?? '']))

const describe = ({ account, region, name, arn, ...repository }: Repository): object => ({
  repositoryArn: arn,
  registryId: account,
  repositoryName: name,
  repositoryUri: `${ecrHost({ account, region })}/${name}`,
  createdAt: repository.created / 1000,
  imageTagMutability: repository.mutability,
  ...(repository.exclusions.length > 0 && {
    imageTagMutabilityExclusionFilters: repository.exclusions.map((filter) => ({ filterType: 'WILDCARD', filter })),
  }),
  imageScanningConfiguration: { scanOnPush: repository.scanOnPush },
  encryptionConfiguration: { encryptionType: 'AES256' },
})

function describeAll({ state, repositories }: EcrParts, asked: Asked): Reply {
  const { input, caller, region } = asked
  const site = { account: registryOf(asked), region }
  const names = textsOf(input, 'repositoryNames')
  for (const name of names.length > 0 ? names : ['*']) {
    const denied = state.permit(caller, { action: 'ecr:DescribeRepositories', resource: repositoryArn(asked, name) })
    if (denied) return denied
  }
  const missing = names.find((name) => !repositories.find(site, name))
  if (missing !== undefined) return noRepository(missing, site.account)
  const found =
    names.length > 0 ? names.flatMap((name) => repositories.find(site, name) ?? []) : repositories.inSite(site)
  const page = pageOf(found, input, { size: 'maxResults', token: 'nextToken', usual: 100 })
  if (page === 'bad-token') return refuse(model, 'InvalidParameterException', 'Invalid parameter: nextToken')
  return ok({ repositories: page.items.map(describe), ...(page.next && { nextToken: page.next }) })
}

function remove(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'DeleteRepository')
  if ('refused' in found) return found.refused
  const { repository } = found
  const { manifests } = parts.repositories.stored(repository)
  const images = [...manifests.values()].filter(({ current }) => current !== undefined).length
  if (images > 0 && asked.input['force'] !== true) {
    const message = `The repository with name '${repository.name}' in registry with id '${repository.account}' cannot be deleted because it still contains images`
    return refuse(model, 'RepositoryNotEmptyException', message)
  }
  parts.repositories.remove(repository)
  return ok({ repository: describe(repository) })
}

function putMutability(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'PutImageTagMutability')
  if ('refused' in found) return found.refused
  const { repository } = found
  repository.mutability = mutabilityOf(asked.input)
  repository.exclusions = exclusionsOf(asked.input)
  const { account: registryId, name: repositoryName, mutability: imageTagMutability } = repository
  return ok({ registryId, repositoryName, imageTagMutability })
}

interface OnArn {
  readonly action: string
  readonly handle: (repository: Repository) => Reply
}

function onArn({ state, repositories }: EcrParts, asked: Asked, { action, handle }: OnArn): Reply {
  const resource = textOf(asked.input, 'resourceArn') ?? ''
  const denied = state.permit(asked.caller, { action: `ecr:${action}`, resource })
  if (denied) return denied
  const [, , service, region = '', account = '', ...rest] = resource.split(':')
  const name = rest.join(':').replace(/^repository\//, '')
  if (service !== 'ecr')
    return refuse(model, 'InvalidParameterException', `Invalid parameter at 'resourceArn': ${resource}`)
  const repository = account === asked.account ? repositories.find({ account, region }, name) : undefined
  return repository ? handle(repository) : noRepository(name, account)
}

const listTags = ({ tags }: Repository): Reply => ok({ tags: [...tags].map(([Key, Value]) => ({ Key, Value })) })

function tag({ tags }: Repository, { input }: Asked): Reply {
  for (const [key, value] of Object.entries(tagsOf(partsOf(input, 'tags')))) tags.set(key, value)
  return ok({})
}

function untag({ tags }: Repository, { input }: Asked): Reply {
  for (const key of textsOf(input, 'tagKeys')) tags.delete(key)
  return ok({})
}

function getPolicy(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'GetRepositoryPolicy')
  if ('refused' in found) return found.refused
  const { account: registryId, name: repositoryName, policy } = found.repository
  if (policy !== undefined) return ok({ registryId, repositoryName, policyText: policy })
  const message = `Repository policy does not exist for the repository with name '${repositoryName}' in the registry with id '${registryId}'`
  return refuse(model, 'RepositoryPolicyNotFoundException', message)
}

function setPolicy(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'SetRepositoryPolicy')
  if ('refused' in found) return found.refused
  const policyText = textOf(asked.input, 'policyText') ?? ''
  found.repository.policy = policyText
  return ok({ registryId: found.repository.account, repositoryName: found.repository.name, policyText })
}
