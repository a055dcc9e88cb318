// documented (developer guide, "Create a Lambda function using a container image", copy of November 2026): one architecture, the same region,
// a repository policy for Lambda, which Lambda adds by itself when the caller may read and set the policy.
// observed: the texts of what is not there, not readable and of the wrong kind (many public logs of 2021 to 2026).
// guess: the text for another region, a FIPS host and another registry.
import type { StoredImage } from '../../container/types.ts'
import { parseJson } from '../../registry/manifest.ts'
import { decide } from '../policy.ts'
import type { Caller, Policy } from '../types.ts'
import { type EcrImage, parseImage, type Place } from './naming.ts'
import type { Cloud, Code } from './records.ts'
import { badParameter, denied } from './refusal.ts'

interface Wanted {
  readonly cloud: Cloud
  readonly place: Place
  /** Of the function that will run it. */
  readonly arn: string
}

/** The image that a function can be made of; throws what Lambda refuses. A tag is looked up once, now. */
export function resolveCode(wanted: Wanted, caller: Caller, uri: string): Code {
  const { cloud, place } = wanted
  const source = parseImage(uri, place.partition)
  if (source?.region !== place.region)
    throw badParameter(`Source image ${uri} is not valid. Provide a valid source image.`)
  if (!cloud.aws.repositoryPolicy(source)) throw absent(uri)
  if (!mayPull(wanted, source) && !addPermission(wanted, source, caller))
    throw denied('Lambda does not have permission to access the ECR image. Check the ECR permissions.')
  const image = cloud.aws.findImage(`${source.repository}${source.at}`)
  if (!image) throw absent(uri)
  if (isIndex(image))
    throw badParameter(`The image manifest, config or layer media type for the source image ${uri} is not supported.`)
  return { uri, resolvedUri: `${source.repository}@${image.digest}`, image }
}

const absent = (uri: string) => badParameter(`Source image ${uri} does not exist. Provide a valid source image.`)

const isIndex = ({ digest, platforms }: StoredImage): boolean => !Object.values(platforms).includes(digest)

const service = 'lambda.amazonaws.com'
const pulling = ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'] as const

export function mayPull({ cloud, arn }: Wanted, source: EcrImage): boolean {
  const policy = readPolicy(cloud.aws.repositoryPolicy(source)?.text)
  const context = { 'aws:SourceArn': arn, 'aws:SourceAccount': arn.split(':')[4] ?? '' }
  return pulling.every((action) => decide([policy], { action, context, principal: { Service: service } }) === 'allowed')
}

/** A policy is JSON that ECR has taken. */
function readPolicy(text: string | undefined): Policy {
  const parsed = text === undefined ? undefined : parseJson(Buffer.from(text))
  return isPolicy(parsed) ? parsed : { Version: '2012-10-17', Statement: [] }
}

const isPolicy = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && 'Statement' in value

function addPermission({ cloud, place }: Wanted, source: EcrImage, caller: Caller): boolean {
  const resource = `arn:${place.partition}:ecr:${source.region}:${source.account}:repository/${source.name}`
  const may = ['ecr:GetRepositoryPolicy', 'ecr:SetRepositoryPolicy'].every(
    (action) => cloud.aws.denial(caller, { action, resource }) === undefined,
  )
  if (!may || source.account !== caller.account) return false
  const found = cloud.aws.repositoryPolicy(source)
  const { Statement } = readPolicy(found?.text)
  const added = {
    Sid: 'LambdaECRImageRetrievalPolicy',
    Effect: 'Allow',
    Principal: { Service: service },
    Action: pulling,
  }
  found?.put(JSON.stringify({ Version: '2012-10-17', Statement: [Statement, added].flat() }))
  return true
}

/** Can Lambda still read what it was given? */
export function codeProblem(wanted: Wanted, { uri, resolvedUri }: Code): 'deleted' | 'denied' | undefined {
  const source = parseImage(uri, wanted.place.partition)
  if (!source || !wanted.cloud.aws.findImage(resolvedUri)) return 'deleted'
  return mayPull(wanted, source) ? undefined : 'denied'
}
