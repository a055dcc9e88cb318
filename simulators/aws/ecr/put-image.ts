/** Follows https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html (copy of November 2026). */
import type { Reply } from '../../kernel/types.ts'
import { parseManifest } from '../../registry/manifest.ts'
import { digestOf } from '../../registry/names.ts'
import type { Manifest, Repository as Stored } from '../../registry/store.ts'
import { type Asked, ok, refuse, textOf } from '../json-api.ts'
import { isMutable } from './access.ts'
import { type EcrParts, findRepository, model } from './asked.ts'
import type { Repository } from './repositories.ts'

export function putImage(parts: EcrParts, asked: Asked): Reply {
  const found = findRepository(parts, asked, 'PutImage')
  if ('refused' in found) return found.refused
  const { repository } = found
  const read = readManifest(asked)
  if ('refused' in read) return read.refused
  const { manifest } = read
  const stored = parts.repositories.stored(repository)
  const tag = textOf(asked.input, 'imageTag')
  const refused = refusePut({ repository, stored, manifest, tag })
  if (refused) return refused
  const store = parts.repositories.store()
  store.putManifest(stored, manifest)
  if (tag !== undefined) store.putTag(stored, tag, manifest.digest)
  parts.repositories.notePush(repository, manifest.digest)
  if (tag !== undefined) parts.tell(repository, tag, manifest.digest)
  const imageId = { imageDigest: manifest.digest, ...(tag !== undefined && { imageTag: tag }) }
  const { account: registryId, name: repositoryName } = repository
  const imageManifest = manifest.bytes.toString()
  return ok({
    image: { registryId, repositoryName, imageId, imageManifest, imageManifestMediaType: manifest.mediaType },
  })
}

type Read = { readonly manifest: Manifest } | { readonly refused: Reply }

function readManifest({ input }: Asked): Read {
  const bytes = Buffer.from(textOf(input, 'imageManifest') ?? '')
  const mediaType = textOf(input, 'imageManifestMediaType') ?? mediaTypeIn(bytes)
  const digest = digestOf(bytes)
  if (mediaType === undefined || !parseManifest(bytes, mediaType)) {
    const message = "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'"
    return { refused: refuse(model, 'InvalidParameterException', message) }
  }
  const wanted = textOf(input, 'imageDigest')
  if (wanted === undefined || wanted === digest) return { manifest: { digest, mediaType, bytes } }
  const message = `The provided digest '${wanted}' does not match the digest '${digest}' of the image manifest`
  return { refused: refuse(model, 'ImageDigestDoesNotMatchException', message) }
}

// documented: it must be given when the manifest does not hold it.
function mediaTypeIn(bytes: Buffer): string | undefined {
  try {
    const parsed: unknown = JSON.parse(bytes.toString())
    const found = typeof parsed === 'object' && parsed !== null && 'mediaType' in parsed ? parsed.mediaType : undefined
    return typeof found === 'string' ? found : undefined
  } catch {
    return undefined
  }
}

interface Put {
  readonly repository: Repository
  readonly stored: Stored
  readonly manifest: Manifest
  readonly tag: string | undefined
}

function refusePut({ repository, stored, manifest, tag }: Put): Reply | undefined {
  const place = `in the repository with name '${repository.name}' in registry with id '${repository.account}'`
  const parsed = parseManifest(manifest.bytes, manifest.mediaType)
  const lacking = (digests: readonly string[]) =>
    `with digests '[${digests.join(', ')}]' required for pushing image into repository with name '${repository.name}' in the registry with id '${repository.account}' do not exist`
  if (parsed && 'manifests' in parsed) {
    const digests = parsed.manifests.map(({ digest }) => digest).filter((each) => !stored.manifests.get(each)?.current)
    if (digests.length > 0) return refuse(model, 'ReferencedImagesNotFoundException', `Images ${lacking(digests)}`)
  } else if (parsed) {
    const digests = [parsed.config, ...parsed.layers]
      .map(({ digest }) => digest)
      .filter((each) => !stored.blobs.has(each))
    if (digests.length > 0) return refuse(model, 'LayersNotFoundException', `Layers ${lacking(digests)}`)
  }
  const former = tag === undefined ? undefined : stored.tags.get(tag)?.current
  // observed: aws/aws-sdk#750
  if (former === manifest.digest || (tag === undefined && stored.manifests.get(manifest.digest)?.current)) {
    const message = `Image with digest '${manifest.digest}' and tag '${tag ?? 'null'}' already exists ${place}`
    return refuse(model, 'ImageAlreadyExistsException', message)
  }
  if (tag === undefined || former === undefined || isMutable(repository, tag)) return undefined
  const message = `The image tag '${tag}' already exists in the '${repository.name}' repository and cannot be overwritten because the repository is immutable.`
  return refuse(model, 'ImageTagAlreadyExistsException', message)
}
