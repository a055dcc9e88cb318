import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import {
  BatchDeleteImageCommand,
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DeleteRepositoryCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  ListImagesCommand,
  ListTagsForResourceCommand,
  paginateListImages,
  PutImageCommand,
  PutImageTagMutabilityCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecr'
import { acmeAccount } from '../../../simulators/aws/acme.ts'
import { makeImage } from '../../../simulators/registry/images.ts'
import { type LocalAws, site, startAws } from './local-aws.ts'

let aws: LocalAws
let ecr: ECRClient
beforeEach(async () => {
  aws = await startAws()
  aws.kernel.force('ecr.repository-lag-ms', 0)
  ecr = new ECRClient(aws.client())
})
afterEach(async () => {
  await aws[Symbol.asyncDispose]()
})

const host = `${acmeAccount}.dkr.ecr.us-east-1.amazonaws.com`
const image = makeImage({ labels: { 'tandem.sim/version': '1' }, platforms: ['linux/amd64', 'linux/arm64'] })
const publish = (tag: string, built = image) => aws.registries.admin.publish(`${host}/shop:${tag}`, built)

describe("ECR's API", () => {
  test('creates a repository once, and describes it', async () => {
    const { repository } = await ecr.send(
      new CreateRepositoryCommand({ repositoryName: 'apps/shop', tags: [{ Key: 'team', Value: 'web' }] }),
    )
    expect(repository).toMatchObject({
      repositoryArn: `arn:aws:ecr:us-east-1:${acmeAccount}:repository/apps/shop`,
      repositoryUri: `${host}/apps/shop`,
      imageTagMutability: 'MUTABLE',
    })
    await expect(ecr.send(new CreateRepositoryCommand({ repositoryName: 'apps/shop' }))).rejects.toMatchObject({
      name: 'RepositoryAlreadyExistsException',
      message: `The repository with name 'apps/shop' already exists in the registry with id '${acmeAccount}'`,
    })
    const { repositories } = await ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['apps/shop'] }))
    expect(repositories).toEqual([repository])
    const resourceArn = repository?.repositoryArn
    await ecr.send(new TagResourceCommand({ resourceArn, tags: [{ Key: 'env', Value: 'prod' }] }))
    const { tags } = await ecr.send(new ListTagsForResourceCommand({ resourceArn }))
    expect(tags).toEqual([
      { Key: 'team', Value: 'web' },
      { Key: 'env', Value: 'prod' },
    ])
  })

  test('says what is not there', async () => {
    await expect(ecr.send(new DescribeRepositoriesCommand({ repositoryNames: ['none'] }))).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
      message: `The repository with name 'none' does not exist in the registry with id '${acmeAccount}'`,
    })
    publish('1')
    const imageIds = [{ imageTag: '2' }]
    await expect(ecr.send(new DescribeImagesCommand({ repositoryName: 'shop', imageIds }))).rejects.toMatchObject({
      name: 'ImageNotFoundException',
      message: `The image with imageId {imageDigest:'null', imageTag:'2'} does not exist within the repository with name 'shop' in the registry with id '${acmeAccount}'`,
    })
    const { failures } = await ecr.send(new BatchGetImageCommand({ repositoryName: 'shop', imageIds }))
    expect(failures).toMatchObject([{ failureCode: 'ImageNotFound' }])
  })

  test('refuses names that its model does not allow', async () => {
    await expect(ecr.send(new CreateRepositoryCommand({ repositoryName: 'Shop' }))).rejects.toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining("at 'repositoryName' failed to satisfy constraint"),
    })
  })

  test('shows the images that the registry holds, page by page', async () => {
    publish('1')
    const { imageDetails } = await ecr.send(
      new DescribeImagesCommand({ repositoryName: 'shop', imageIds: [{ imageTag: '1' }] }),
    )
    expect(imageDetails).toMatchObject([
      {
        imageDigest: image.digest,
        imageTags: ['1'],
        imageManifestMediaType: 'application/vnd.oci.image.index.v1+json',
      },
    ])
    const pages: number[] = []
    for await (const page of paginateListImages({ client: ecr, pageSize: 2 }, { repositoryName: 'shop' }))
      pages.push(page.imageIds?.length ?? 0)
    expect(pages).toEqual([2, 1])
    const { images } = await ecr.send(
      new BatchGetImageCommand({ repositoryName: 'shop', imageIds: [{ imageDigest: image.digest }] }),
    )
    expect(JSON.parse(images?.[0]?.imageManifest ?? '')).toMatchObject({ schemaVersion: 2 })
  })

  test('puts a tag on an image that is there, and tells who listens', async () => {
    publish('1')
    const pushed: unknown[] = []
    aws.state.onPush((each) => pushed.push(each))
    const imageManifest = image.manifests.at(-1)?.bytes.toString()
    await ecr.send(new PutImageCommand({ repositoryName: 'shop', imageManifest, imageTag: 'latest' }))
    expect(pushed).toEqual([{ ...site, repository: 'shop', tag: 'latest', digest: image.digest }])
    expect(aws.state.findImage(`${host}/shop:latest`)?.digest).toBe(image.digest)
    await expect(
      ecr.send(new PutImageCommand({ repositoryName: 'shop', imageManifest, imageTag: 'latest' })),
    ).rejects.toMatchObject({ name: 'ImageAlreadyExistsException' })
  })

  test('does not move a tag that is immutable', async () => {
    publish('1')
    const other = makeImage({ labels: { 'tandem.sim/version': '2' } })
    publish('2', other)
    const operator = new ECRClient(aws.client())
    await operator.send(new PutImageTagMutabilityCommand({ repositoryName: 'shop', imageTagMutability: 'IMMUTABLE' }))
    const imageManifest = other.manifests.at(-1)?.bytes.toString()
    const put = (imageTag: string) => ecr.send(new PutImageCommand({ repositoryName: 'shop', imageManifest, imageTag }))
    await expect(put('1')).rejects.toMatchObject({ name: 'ImageTagAlreadyExistsException' })
    aws.admin.setMutability(site, 'shop', 'IMMUTABLE_WITH_EXCLUSION', ['1*'])
    expect((await put('1')).image?.imageId?.imageTag).toBe('1')
  })

  test('deletes images, and a repository only when it is empty or by force', async () => {
    publish('1')
    const operator = new ECRClient(aws.client())
    const remove = (force: boolean) => operator.send(new DeleteRepositoryCommand({ repositoryName: 'shop', force }))
    await expect(remove(false)).rejects.toMatchObject({ name: 'RepositoryNotEmptyException' })
    const imageIds = [{ imageTag: '1' }]
    await operator.send(new BatchDeleteImageCommand({ repositoryName: 'shop', imageIds }))
    expect(aws.state.findImage(`${host}/shop:1`)).toBeUndefined()
    expect((await remove(true)).repository?.repositoryName).toBe('shop')
    await expect(ecr.send(new ListImagesCommand({ repositoryName: 'shop' }))).rejects.toMatchObject({
      name: 'RepositoryNotFoundException',
    })
  })

  test('gives a token for twelve hours, to an account without repositories too', async () => {
    const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
    const [data] = authorizationData ?? []
    expect(Buffer.from(data?.authorizationToken ?? '', 'base64').toString()).toMatch(/^AWS:/)
    expect(data?.proxyEndpoint).toBe(`https://${host}`)
    expect(Math.round(((data?.expiresAt?.getTime() ?? 0) - Date.now()) / 3_600_000)).toBe(12)
  })
})
