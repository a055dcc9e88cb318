// documented: images without a host are Docker Hub's, without a tag `latest` (API reference of ContainerDefinition, November 2026).
// observed: the texts of a pull that fails (developer guide, "CannotPullContainer task errors", and public logs of 2024 to 2026).
import type { StoredImage } from '../../container/types.ts'
import type { Cloud } from './records.ts'
import type { Task, TaskContainer } from './task-records.ts'
import { missingToPull, notAssumed } from './roles.ts'

interface ImageName {
  readonly host: string
  readonly repository: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** `111122223333.dkr.ecr.us-east-1.amazonaws.com/shop:v1`; a tag beside a digest counts for nothing. */
function parseImage(text: string): ImageName {
  const [first = '', ...rest] = text.split('/')
  const hosted = rest.length > 0 && /[.:]|^localhost$/.test(first)
  const path = hosted ? rest.join('/') : rest.length > 0 ? text : `library/${text}`
  const [named = '', digest] = path.split('@')
  const [repository = '', tag = 'latest'] = named.split(':')
  return { host: hosted ? first : 'docker.io', repository, tag: digest === undefined ? tag : undefined, digest }
}

const referenceOf = ({ host, repository, tag, digest }: ImageName): string =>
  `${host}/${repository}${digest === undefined ? `:${tag}` : `@${digest}`}`

export function ecrAddressOf(text: string) {
  const { host, repository } = parseImage(text)
  const [, account, region] = /^(\d{12})\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(host) ?? []
  return account === undefined || region === undefined ? undefined : { account, region, repository }
}

export const platformOf = ({ definition }: Pick<Task, 'definition'>): string =>
  definition.read.runtimePlatform.cpuArchitecture === 'ARM64' ? 'linux/arm64' : 'linux/amd64'

export type Pulled = { readonly image: StoredImage } | { readonly problem: string }

/** As the task's execution role may. */
export function pullImage(cloud: Cloud, task: Task, { definition: { image: text } }: TaskContainer): Pulled {
  const denied = denial(cloud, task, text)
  if (denied !== undefined) return { problem: denied }
  const name = parseImage(text)
  const known = task.revision?.digests.get(text)
  const reference = referenceOf(known === undefined ? name : { ...name, tag: undefined, digest: known })
  const image = cloud.aws.findImage(reference)
  if (!image)
    return {
      problem: `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${reference}: ${reference}: not found`,
    }
  const platform = platformOf(task)
  if (isForeignIndex(image, platform))
    return {
      problem: `CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform '${platform}'`,
    }
  task.revision?.digests.set(text, image.digest)
  return { image }
}

function denial(cloud: Cloud, { place, definition, overrides }: Task, text: string): string | undefined {
  const address = ecrAddressOf(text)
  if (!address) return undefined
  const role = overrides.executionRoleArn ?? definition.read.executionRoleArn ?? ''
  const missing = missingToPull(cloud, role, { ...address, partition: place.partition })
  if (missing === undefined) return undefined
  if (missing === 'ecr:BatchGetImage' || missing === 'ecr:GetDownloadUrlForLayer')
    return `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${text}: unexpected status from HEAD request: 403 Forbidden`
  if (missing === 'sts:AssumeRole') return notAssumed(role)
  return `ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. AccessDeniedException: ${role} is not authorized to perform: ${missing}`
}

/** The platform's image, or one manifest of whatever platform: that is pulled, and cannot be executed. */
const isForeignIndex = ({ digest, platforms }: StoredImage, platform: string): boolean =>
  platforms[platform] === undefined && !Object.values(platforms).includes(digest)
