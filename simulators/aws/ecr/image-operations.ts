/** Follows https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html and its neighbours (copies of November 2026). */
import type { Reply } from '../../kernel/types.ts'
import { type Asked, ok, partsOf, refuse } from '../json-api.ts'
import type { Input } from '../model.ts'
import { pageOf } from '../page.ts'
import { type EcrParts, findRepository, model, type Operations } from './asked.ts'
import { artifactTypeOf, findImage, type Image, type ImageId, imagesOf, readImageId, sizeOf } from './images.ts'
import { putImage } from './put-image.ts'
import type { Repository } from './repositories.ts'

export const imageOperations = (parts: EcrParts): Operations => ({
  DescribeImages: (asked) => describeImages(parts, asked),
  ListImages: (asked) => listImages(parts, asked),
  BatchGetImage: (asked) => batchGet(parts, asked),
  BatchDeleteImage: (asked) => batchDelete(parts, asked),
  PutImage: (asked) => putImage(parts, asked),
})

const fitsFilter = ({ input }: Asked) => {
  const filter = input['filter']
  const status = typeof filter === 'object' && filter !== null && 'tagStatus' in filter ? filter.tagStatus : undefined
  return ({ tags }: Image): boolean =>
    status === 'TAGGED' ? tags.length > 0 : status === 'UNTAGGED' ? tags.length === 0 : true
}

function describeImages(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'DescribeImages')
  if ('refused' in found) return found.refused
  const { repository } = found
  const stored = parts.repositories.stored(repository)
  const wanted = partsOf(asked.input, 'imageIds').map(readImageId)
  const missing = wanted.find((id) => !findImage(stored, id))
  if (missing) return noImage(repository, missing)
  const images = wanted.length > 0 ? wanted.flatMap((id) => findImage(stored, id) ?? []) : imagesOf(stored)
  const page = pageOf(images.filter(fitsFilter(asked)), asked.input, paging)
  if (page === 'bad-token') return badToken
  const imageDetails = page.items.map((image) => detailsOf(parts, repository, image))
  return ok({ imageDetails, ...(page.next && { nextToken: page.next }) })
}

const paging = { size: 'maxResults', token: 'nextToken', usual: 100 }
const badToken = refuse(model, 'InvalidParameterException', 'Invalid parameter: nextToken')

// observed: what is not given is written as null.
const shown = ({ digest, tag }: ImageId): string => `{imageDigest:'${digest ?? 'null'}', imageTag:'${tag ?? 'null'}'}`

const noImage = ({ name, account }: Repository, id: ImageId): Reply =>
  refuse(
    model,
    'ImageNotFoundException',
    `The image with imageId ${shown(id)} does not exist within the repository with name '${name}' in the registry with id '${account}'`,
  )

function detailsOf({ repositories }: EcrParts, repository: Repository, { manifest, tags }: Image): object {
  const artifact = artifactTypeOf(manifest)
  return {
    registryId: repository.account,
    repositoryName: repository.name,
    imageDigest: manifest.digest,
    ...(tags.length > 0 && { imageTags: tags }),
    imageSizeInBytes: sizeOf(repositories.stored(repository), manifest),
    imagePushedAt: repositories.pushedAt(repository, manifest.digest) / 1000,
    imageManifestMediaType: manifest.mediaType,
    ...(artifact !== undefined && { artifactMediaType: artifact }),
    imageStatus: 'ACTIVE',
  }
}

function listImages(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'ListImages')
  if ('refused' in found) return found.refused
  const images = imagesOf(parts.repositories.stored(found.repository)).filter(fitsFilter(asked))
  const ids = images.flatMap(({ manifest: { digest: imageDigest }, tags }) =>
    tags.length > 0 ? tags.map((imageTag) => ({ imageDigest, imageTag })) : [{ imageDigest }],
  )
  const page = pageOf(ids, asked.input, paging)
  return page === 'bad-token' ? badToken : ok({ imageIds: page.items, ...(page.next && { nextToken: page.next }) })
}

const failureOf = (id: ImageId): object => ({
  imageId: idOf(id),
  failureCode: 'ImageNotFound',
  failureReason: 'Requested image not found',
})

const idOf = ({ digest, tag }: ImageId): object => ({
  ...(digest !== undefined && { imageDigest: digest }),
  ...(tag !== undefined && { imageTag: tag }),
})

const wantedIn = (input: Input): readonly ImageId[] => partsOf(input, 'imageIds').map(readImageId)

function batchGet(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'BatchGetImage')
  if ('refused' in found) return found.refused
  const { account: registryId, name: repositoryName } = found.repository
  const stored = parts.repositories.stored(found.repository)
  const looked = wantedIn(asked.input).map((id) => ({ id, image: findImage(stored, id) }))
  const images = looked.flatMap(({ id, image }) => {
    if (!image) return []
    const { digest, mediaType, bytes } = image.manifest
    const imageId = idOf({ digest, tag: id.tag })
    return { registryId, repositoryName, imageId, imageManifest: bytes.toString(), imageManifestMediaType: mediaType }
  })
  return ok({ images, failures: looked.filter(({ image }) => !image).map(({ id }) => failureOf(id)) })
}

function batchDelete(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'BatchDeleteImage')
  if ('refused' in found) return found.refused
  const stored = parts.repositories.stored(found.repository)
  const looked = wantedIn(asked.input).map((id) => ({ id, image: findImage(stored, id) }))
  for (const { id, image } of looked) {
    if (!image) continue
    for (const tag of id.tag === undefined ? image.tags : [id.tag]) stored.tags.get(tag)?.set(undefined)
    // documented: an image goes with its last tag.
    if (id.tag === undefined || image.tags.length === 1) stored.manifests.get(image.manifest.digest)?.set(undefined)
  }
  const gone = looked.flatMap(({ id, image }) => (image ? idOf({ digest: image.manifest.digest, tag: id.tag }) : []))
  return ok({ imageIds: gone, failures: looked.filter(({ image }) => !image).map(({ id }) => failureOf(id)) })
}
