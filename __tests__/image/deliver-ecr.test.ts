import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createEcr, type Ecr } from '../../src/aws/ecr.ts'
import { combineCredentials, type CredentialSource, credentialsFor } from '../../src/image/credentials.ts'
import { type Delivered, type Delivery, deliver } from '../../src/image/deliver.ts'
import { readTags, unmoved } from '../../src/core/tag-history.ts'
import { moveTags } from '../../src/image/moving-tags.ts'
import { checkDestination } from '../../src/image/preflight.ts'
import { createRegistries, type Registries } from '../../src/image/registry.ts'
import { type BuiltImage, makeImage } from '../../simulators/registry/images.ts'
import { account, type Deployer, region, site, startDeployer } from '../aws/deployer.ts'
import { memoryJournal } from '../support/engine.ts'
import { ghcr, refusalOf, troubleIn } from './world.ts'

const ecrHost = `${account}.dkr.ecr.${region}.amazonaws.com`
const shop = `${ecrHost}/tandem/shop`
const pkgHost = 'us-central1-docker.pkg.dev'
const pkg = `${pkgHost}/acme-prod/tandem/shop`

const anIndex = () => makeImage({ platforms: ['linux/amd64', 'linux/arm64'], attestations: true, layers: [3000, 500] })

/** Brings images from ghcr.io, where they are published, to ECR, as a role that may push there. */
interface Courier {
  readonly deployer: Deployer
  readonly registries: Registries
  readonly ecr: Ecr
  publish(image: BuiltImage, at?: string): BuiltImage
  send(image: BuiltImage, more?: Partial<Delivery>): Promise<Delivered>
  /** The digests of what `host/repository` holds. */
  manifests(at?: string): string[]
}

function courierOf(deployer: Deployer): Courier {
  const ecr = createEcr(deployer.connection)
  const { admin } = deployer.clouds.registries
  const registries = registriesOf(deployer, (_, context) => ecr.credentials(context))
  return {
    deployer,
    registries,
    ecr,
    publish: (image, at = `${ghcr}:1`) => {
      admin.publish(at, image)
      return image
    },
    send: ({ digest }, more = {}) => deliver({ from: ghcr, to: shop, digest, registries, ...more }, deployer.context),
    manifests: (at = shop) => [...admin.manifests(at)].toSorted(),
  }
}

function registriesOf({ clouds, http }: Deployer, ofEcr: CredentialSource): Registries {
  const google = { username: 'oauth2accesstoken', password: clouds.google.operatorToken }
  const forEcr: CredentialSource = async (host, context) => (host === ecrHost ? ofEcr(host, context) : undefined)
  return createRegistries({ http, credentials: combineCredentials(credentialsFor(pkgHost, google), forEcr) })
}

const digestsOf = (image: BuiltImage) => image.manifests.map(({ digest }) => digest).toSorted()

let courier: Courier
const start = async (options: Parameters<typeof startDeployer>[0] = {}) => {
  courier = courierOf(await startDeployer(options))
  courier.deployer.clouds.aws.admin.addRepository(site, 'tandem/shop')
  courier.deployer.clouds.google.admin.addRepository({
    project: 'acme-prod',
    location: 'us-central1',
    repository: 'tandem',
  })
}
beforeEach(() => start())
afterEach(async () => {
  await courier.deployer[Symbol.asyncDispose]()
})

/** The world anew, in another mood. */
async function restart(options: Parameters<typeof startDeployer>[0]): Promise<void> {
  await courier.deployer[Symbol.asyncDispose]()
  await start(options)
}

describe('delivering an image to ECR', () => {
  test('index, children and attestations arrive under the same digests', async () => {
    const image = courier.publish(anIndex())
    const delivered = await courier.send(image)
    expect(delivered).toMatchObject({ repository: shop, digest: image.digest, platforms: image.platforms })
    expect(courier.manifests()).toEqual(digestsOf(image))
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'whatever ECR does where nobody knows, into a repository made a moment ago (seed %i)',
    async (seed) => {
      await restart({ seed, speed: 20 })
      const { ecr, deployer } = courier
      const image = courier.publish(anIndex())
      await ecr.ensureRepository('tandem/fresh', { create: true }, deployer.context)
      const to = `${ecrHost}/tandem/fresh`
      const delivered = await courier.send(image, { to, tags: ['v1'] })
      expect(delivered.platforms).toEqual(image.platforms)
      expect(courier.manifests(to)).toEqual(digestsOf(image))
      expect(deployer.clouds.registries.admin.tags(to)).toEqual({ v1: image.digest })
    },
  )

  test('a manifest that ECR shows late is waited for', async () => {
    await restart({ speed: 5 })
    courier.deployer.clouds.kernel.force('ecr-registry.read-after-push-ms', 1)
    const image = courier.publish(anIndex())
    const delivered = await courier.send(image)
    expect(delivered.platforms).toEqual(image.platforms)
    expect(courier.deployer.lines.join('\n')).toContain('but does not show it yet')
  })

  test('a large layer goes in one piece', async () => {
    const image = courier.publish(makeImage({ layers: [9_000_000] }))
    expect(await courier.send(image)).toMatchObject({ digest: image.digest })
    expect(courier.deployer.count('ecr-registry.uploads.patch')).toBe(0)
  })

  test('a second delivery sends nothing', async () => {
    const image = courier.publish(anIndex())
    await courier.send(image)
    const puts = courier.deployer.count('ecr-registry.manifests.put')
    expect(await courier.send(image)).toMatchObject({ copiedBytes: 0, platforms: image.platforms })
    expect(courier.deployer.count('ecr-registry.manifests.put')).toBe(puts)
  })

  test('one password serves for all requests', async () => {
    await courier.send(courier.publish(anIndex()))
    expect(courier.deployer.count('ecr.GetAuthorizationToken')).toBe(1)
  })

  test.each(['reset-before', 'reset-after', 'error-503', 'error-after', 'throttled'] as const)(
    'an upload that meets %s is done again',
    async (kind) => {
      const image = courier.publish(makeImage({ layers: [6_000_000] }))
      for (const operation of ['blobs.head', 'uploads.start', 'uploads.put', 'manifests.put', 'manifests.head'])
        courier.deployer.clouds.kernel.fault({ kind, operation: `ecr-registry.${operation}` })
      expect(await courier.send(image)).toMatchObject({ digest: image.digest })
      expect(courier.manifests()).toEqual([image.digest])
    },
  )

  test('a repository that is not there is told with what makes it', async () => {
    const image = courier.publish(anIndex())
    const error = await refusalOf(courier.send(image, { to: `${ecrHost}/tandem/none` }))
    expect(troubleIn(error)).toBe('missing')
    expect(error.hint).toContain('create-repository: true')
  })
})

describe('a token that ECR does not know everywhere yet', () => {
  test.each([1, 2, 5])('is waited for (%i times 401)', async (times) => {
    const image = courier.publish(anIndex())
    courier.deployer.clouds.registries.admin.quirks.doubtToken(ecrHost, times)
    expect(await courier.send(image)).toMatchObject({ digest: image.digest })
    expect(courier.deployer.lines.join('\n')).toContain('; once more in 1.0 s')
  })
})

describe('between registries', () => {
  test('ECR and Artifact Registry get it at the same time', async () => {
    const image = courier.publish(makeImage({ platforms: ['linux/amd64', 'linux/arm64'], layers: [6_000_000, 500] }))
    const [aws, gcp] = await Promise.all([courier.send(image), courier.send(image, { to: pkg })])
    expect([aws.digest, gcp.digest]).toEqual([image.digest, image.digest])
    expect(courier.manifests(shop)).toEqual(digestsOf(image))
    expect(courier.manifests(pkg)).toEqual(digestsOf(image))
    const { requests } = courier.deployer.clouds.kernel
    const last = (operation: string) => requests.findLastIndex((request) => request.operation === operation)
    const first = (operation: string) => requests.findIndex((request) => request.operation === operation)
    expect(first('artifact-registry.uploads.start')).toBeLessThan(last('ecr-registry.manifests.put'))
    expect(first('ecr-registry.uploads.start')).toBeLessThan(last('artifact-registry.manifests.put'))
  })

  test('from ECR to Artifact Registry: the layers come from S3, which takes no second Authorization', async () => {
    const image = courier.publish(anIndex(), `${shop}:1`)
    expect(await courier.send(image, { from: shop, to: pkg })).toMatchObject({ platforms: image.platforms })
    expect(courier.manifests(pkg)).toEqual(digestsOf(image))
    expect(courier.deployer.count('storage.blobs.get')).toBeGreaterThan(0)
  })

  test('within ECR nothing is mounted, and it arrives all the same', async () => {
    const image = courier.publish(anIndex(), `${shop}:1`)
    courier.deployer.clouds.aws.admin.addRepository(site, 'tandem/copy')
    const to = `${ecrHost}/tandem/copy`
    expect(await courier.send(image, { from: shop, to })).toMatchObject({ mountedBlobs: 0, digest: image.digest })
    expect(courier.manifests(to)).toEqual(digestsOf(image))
  })
})

describe('tags that are immutable', () => {
  beforeEach(() => courier.deployer.clouds.aws.admin.setMutability(site, 'tandem/shop', 'IMMUTABLE'))

  test('are put once, and found the next time', async () => {
    const image = courier.publish(anIndex())
    await courier.send(image, { tags: ['v1'] })
    await courier.send(image, { tags: ['v1'] })
    expect(courier.deployer.clouds.registries.admin.tags(shop)).toEqual({ v1: image.digest })
  })

  test('do not move, and the image is there by its digest', async () => {
    const [one, two] = [makeImage({ salt: '1' }), makeImage({ salt: '2' })]
    await courier.send(courier.publish(one), { tags: ['v1'] })
    const error = await refusalOf(courier.send(courier.publish(two), { tags: ['v1'] }))
    expect(troubleIn(error)).toBe('exists')
    expect(error.message).toContain("The image tag 'v1' already exists in the 'tandem/shop' repository")
    expect(error.hint).toBe(
      'Where tags are immutable, one that names an image stays: choose another tag, or delete it there.',
    )
    expect(courier.manifests()).toEqual([one.digest, two.digest].toSorted())
  })

  test('may stay where they name another build of the same commit, and are not among those that were put', async () => {
    const [one, two] = [makeImage({ salt: '1' }), makeImage({ salt: '2' })]
    await courier.send(courier.publish(one), { tags: ['sha-1'] })
    const { tags } = await courier.send(courier.publish(two), { tags: ['sha-1', 'v2'], mayStay: ['sha-1'] })
    expect(tags).toEqual(['v2'])
    expect(courier.deployer.clouds.registries.admin.tags(shop)).toEqual({ 'sha-1': one.digest, v2: two.digest })
  })

  test('that are to move stay, which is told and not tried again', async () => {
    const [one, two] = [makeImage({ salt: '1' }), makeImage({ salt: '2' })]
    await courier.send(courier.publish(one), { tags: ['main'] })
    await courier.send(courier.publish(two))
    const journal = memoryJournal()
    const plan = { digest: two.digest, tags: [{ repository: shop, tag: 'main' }] }
    await journal.append({ type: 'tags', at: 0, ...plan })
    const [moved] = await moveTags(plan, journal, courier.registries, courier.deployer.context)
    expect(moved).toMatchObject({ state: 'immutable', before: one.digest })
    expect(moved?.problem).toContain(`${shop}:main stays what it was, since tags there are immutable`)
    expect(unmoved({ tags: readTags(journal.entries) })).toEqual([])
  })
})

describe('looking at ECR before the build', () => {
  const look = ({ deployer, registries }: Courier, to = shop) =>
    checkDestination({ to, tags: ['1.2.3'], revision: 'a', registries, mayBeMissing: false }, deployer.context)

  test('a role that may push is let through', async () => {
    const image = courier.publish(anIndex(), `${shop}:1.2.3`)
    expect(await look(courier)).toMatchObject({ present: { '1.2.3': image.digest } })
  })

  test.each(['ecr:InitiateLayerUpload', 'ecr:BatchGetImage'])('without %s the fix is named', async (action) => {
    courier.deployer.forbid(action)
    const error = await refusalOf(look(courier))
    expect(troubleIn(error)).toBe('denied')
    expect(error.hint).toContain(`Allow ${action} on the repository tandem/shop`)
  })

  test('that the upload cannot be cancelled does not matter', async () => {
    courier.deployer.forbid('ecr:UploadLayerPart')
    expect(await look(courier)).toMatchObject({ isMissing: false })
  })

  test('a repository that is not there is told with what makes it', async () => {
    expect((await refusalOf(look(courier, `${ecrHost}/tandem/none`))).hint).toContain('create-repository: true')
  })
})

describe('what the role must be allowed', () => {
  test.each([
    'ecr:BatchGetImage',
    'ecr:BatchCheckLayerAvailability',
    'ecr:GetDownloadUrlForLayer',
    'ecr:InitiateLayerUpload',
    'ecr:UploadLayerPart',
    'ecr:CompleteLayerUpload',
    'ecr:PutImage',
  ])('without %s the delivery fails and names it', async (action) => {
    courier.deployer.forbid(action)
    // A single manifest: its platform is read from its configuration, so that a layer's download is asked for as well.
    const error = await refusalOf(courier.send(courier.publish(makeImage())))
    expect(troubleIn(error)).toBe('denied')
    expect(error.message).toContain(`refused to push to tandem/shop`)
    expect(error.hint).toContain(action)
    expect(error.hint).toContain('on the repository tandem/shop to the identity that Tandem deploys with')
  })

  test('a password that is none is refused in so many words', async () => {
    const registries = registriesOf(courier.deployer, async () => ({ username: 'AWS', password: 'none' }))
    const error = await refusalOf(courier.send(courier.publish(anIndex()), { registries }))
    expect(troubleIn(error)).toBe('denied')
    expect(error.message).toContain('Your Authorization Token is invalid.')
  })
})
