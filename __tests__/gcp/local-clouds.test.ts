import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { createArtifactRegistry } from '../../src/gcp/artifact-registry.ts'
import { googleEndpoints } from '../../src/gcp/endpoints.ts'
import { createGoogleIdentity, type GoogleIdentity } from '../../src/gcp/identity.ts'
import type { OidcSource } from '../../src/core/oidc.ts'
import { createLogging } from '../../src/gcp/logging.ts'
import { createRunClient } from '../../src/gcp/run-client.ts'
import { createSecretManager } from '../../src/gcp/secret-manager.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { createGitHub, type GitHub } from '../../simulators/github/github.ts'
import type { JobSettings } from '../../simulators/github/job.ts'
import { shop, shopProvider } from '../../simulators/google/acme.ts'
import { createGoogle, type Google } from '../../simulators/google/google.ts'
import { type LocalKernel, startKernel } from '../../simulators/kernel/kernel.ts'
import { steadyClock } from '../support/steady-clock.ts'
import { failureOf, provider } from './stand.ts'

const serviceAccount = 'deploy@acme-prod.iam.gserviceaccount.com'
const endpoints = googleEndpoints()
const digest = `sha256:${'a'.repeat(64)}`
const image = { digest, platforms: { 'linux/amd64': digest }, labels: { 'linux/amd64': {} } }

let kernel: LocalKernel
let github: GitHub
let google: Google
let http: ClosableHttpClient
let context: Context

beforeEach(async () => {
  kernel = await startKernel({ speed: 100 })
  kernel.trust()
  github = await createGitHub(kernel)
  google = createGoogle(kernel, {
    findImage: (reference) => (reference.includes('/acme-prod/tandem/') ? image : undefined),
    issuerKeys: async (issuer) => (issuer === github.issuer ? github.keys : undefined),
  })
  http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  context = { clock: steadyClock(100), log: silentLog, signal: new AbortController().signal }
})
afterEach(async () => {
  await http.close()
  await kernel.stop()
})

/** Asks the job's own endpoint, as GitHub's toolkit does. */
function oidcOf(settings: JobSettings = {}): OidcSource {
  const environment = github.jobEnvironment(github.startJob(settings))
  return {
    token: async (audience, within) => {
      const answer = await http.request(
        {
          method: 'GET',
          operation: 'github.oidc.token',
          url: `${environment['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`,
          headers: { authorization: `Bearer ${environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` },
        },
        within,
      )
      const body: unknown = JSON.parse(answer.body.toString())
      return typeof body === 'object' && body !== null && 'value' in body ? String(body.value) : ''
    },
  }
}

function identity(options: { serviceAccount?: string; provider?: string; job?: JobSettings } = {}): GoogleIdentity {
  const { job, ...rest } = options
  return createGoogleIdentity({ provider, oidc: oidcOf(job), http, endpoints, context, ...rest })
}

const count = (operation: RegExp) => kernel.requests.filter((request) => operation.test(request.operation)).length

describe('a job at Google', () => {
  test('is let in by its token, with and without a service account', async () => {
    expect(await identity().accessToken(context)).toMatch(/^ya29\./)
    expect(await identity({ serviceAccount }).accessToken(context)).toMatch(/^ya29\./)
  })

  test('gets an identity token for a private service', async () => {
    const token = await identity({ serviceAccount }).idToken('https://shop.example', context)
    expect(google.state.verifyIdToken(token, 'https://shop.example')).toBe(serviceAccount)
  })

  test('whose repository the condition shuts out gets the condition that would let it in, and that one does', async () => {
    google.admin.setProvider(shopProvider, { ...shop, attributeCondition: "assertion.repository_owner_id == '1'" })
    const job: JobSettings = { subject: 'ids' }
    const error = await failureOf(identity({ job }).accessToken(context))
    expect(error).toMatchObject({ code: 'auth', message: expect.stringContaining('unauthorized_client') })
    const conditions =
      'hint' in error
        ? String(error.hint)
            .split('\n')
            .filter((line) => line.startsWith('  assertion.'))
        : []
    expect(conditions).toHaveLength(2)
    for (const attributeCondition of conditions) {
      google.admin.setProvider(shopProvider, { ...shop, attributeCondition: attributeCondition.trim() })
      expect(await identity({ job }).accessToken(context)).toMatch(/^ya29\./)
    }
  })

  test('at a provider that does not exist', async () => {
    const error = await failureOf(identity({ provider: provider.replace('/shop', '/none') }).accessToken(context))
    expect(error).toMatchObject({ code: 'auth', message: expect.stringContaining('invalid_target') })
  })

  test('with a subject that is too long', async () => {
    const job: JobSettings = { ref: `refs/heads/${'x'.repeat(120)}` }
    const error = await failureOf(identity({ job }).accessToken(context))
    expect(error).toMatchObject({ hint: expect.stringContaining('Map google.subject to something shorter') })
  })

  test('with a mapping that gives no text', async () => {
    const attributeMapping = { ...shop.attributeMapping, 'google.subject': '42' }
    google.admin.setProvider(shopProvider, { ...shop, attributeMapping })
    const error = await failureOf(identity().accessToken(context))
    expect(error).toMatchObject({ hint: expect.stringContaining('Look at the attribute mapping') })
  })

  test('whose account is mistyped, or may not be used by it', async () => {
    const error = await failureOf(
      identity({ serviceAccount: 'other@acme-prod.iam.gserviceaccount.com' }).accessToken(context),
    )
    expect(error).toMatchObject({ code: 'auth' })
    expect(error.message).toContain('other@acme-prod.iam.gserviceaccount.com')
  })

  test('of another issuer', async () => {
    google.admin.setProvider(shopProvider, { ...shop, issuer: 'https://ghe.acme.example/_services/token' })
    const error = await failureOf(identity().accessToken(context))
    expect(error).toMatchObject({ code: 'auth', hint: expect.stringContaining(github.issuer) })
  })
})

describe('Google’s smaller APIs', () => {
  test('a repository is made when it is missing', async () => {
    const place = { project: 'acme-prod', location: 'us-central1', repository: 'tandem' }
    const registry = createArtifactRegistry({ http, identity: identity({ serviceAccount }) }, endpoints)
    expect(await registry.ensureRepository(place, { create: true }, context)).toMatchObject({ created: true })
    expect(await registry.ensureRepository(place, { create: true }, context)).toMatchObject({ created: false })
  })

  test('latest is pinned without reading the value', async () => {
    google.admin.addSecretVersion('acme-prod', 'key', 'a')
    google.admin.addSecretVersion('acme-prod', 'key', 'b')
    const secrets = createSecretManager({ http, identity: identity({ serviceAccount }) }, endpoints)
    const place = { project: 'acme-prod', secret: 'key', version: 'latest' }
    expect(await secrets.pinVersion(place, context)).toEqual({ kind: 'pinned', version: '2' })
    expect(count(/secretmanager\..*access/)).toBe(0)
  })

  test('a container’s last lines', async () => {
    const entry = {
      project: 'acme-prod',
      resourceType: 'cloud_run_revision',
      resourceLabels: { service_name: 'shop', revision_name: 'shop-1', location: 'us-central1' },
      severity: 'ERROR',
      logName: 'projects/acme-prod/logs/run.googleapis.com%2Fstderr',
    } as const
    const since = Date.now() - 60_000
    google.state.log({ ...entry, text: 'starting' })
    google.state.log({ ...entry, text: 'exec format error' })
    await kernel.clocks.platform.sleep(60_000)
    const logging = createLogging({ http, identity: identity({ serviceAccount }) }, endpoints)
    const subject = {
      project: 'acme-prod',
      region: 'us-central1',
      service: 'shop',
      revision: 'shop-1',
      since,
      limit: 20,
    }
    const seen = await logging.lastLines(subject, context)
    expect(seen).toMatchObject({
      kind: 'read',
      lines: [{ text: 'starting' }, { severity: 'ERROR', text: 'exec format error' }],
    })
  })

  test('an API that is not enabled', async () => {
    google.admin.disableService('acme-prod', 'secretmanager.googleapis.com')
    const secrets = createSecretManager({ http, identity: identity({ serviceAccount }) }, endpoints)
    const pinned = await secrets.pinVersion({ project: 'acme-prod', secret: 'key', version: 'latest' }, context)
    expect(pinned).toMatchObject({ kind: 'left' })
  })
})

describe('Cloud Run', () => {
  const parent = 'projects/acme-prod/locations/us-central1'
  const name = `${parent}/services/shop`
  const template = { containers: [{ image: `us-central1-docker.pkg.dev/acme-prod/tandem/shop@${digest}` }] }

  test('a service is made, changed under its etag, looked at and deleted', async () => {
    const run = createRunClient({ identity: identity({ serviceAccount }), http, endpoints })
    const finish = async (operation: string) => {
      for (let seen = await run.waitOperation({ name: operation, wait: 30_000 }, context); !seen.done; ) {
        seen = await run.waitOperation({ name: operation, wait: 30_000 }, context)
      }
      return run.getOperation(operation, context)
    }
    const made = await run.createService({ parent, serviceId: 'shop', service: { template } }, context)
    expect(await finish(made.name)).toEqual({ name: made.name, done: true })

    const service = await run.getService(name, context)
    expect(service.terminalCondition?.state).toBe('CONDITION_SUCCEEDED')
    const change = { name, etag: service.etag ?? '', template: { ...template, labels: { colour: 'blue' } } }
    await finish((await run.patchService({ service: change, updateMask: ['template'] }, context)).name)
    const stale = await failureOf(run.patchService({ service: change, updateMask: ['template'] }, context))
    expect(stale).toMatchObject({ trouble: 'conflict', operation: 'run.services.patch' })

    const revisions = await run.listRevisions({ service: name, limit: 10 }, context)
    expect(revisions).toHaveLength(2)
    expect((await run.getRevision(revisions[0]?.name ?? '', context)).containers?.[0]?.image).toContain(digest)

    await finish((await run.deleteService({ name }, context)).name)
    expect(await failureOf(run.getService(name, context))).toMatchObject({ trouble: 'missing' })
    await run.close()
  })

  test('who may call it', async () => {
    const run = createRunClient({ identity: identity({ serviceAccount }), http, endpoints })
    const bindings = [{ role: 'roles/run.invoker', members: ['allUsers'] }]
    await run.createService({ parent, serviceId: 'shop', service: { template } }, context)
    const { etag } = await run.getIamPolicy(name, context)
    await run.setIamPolicy({ service: name, policy: { etag: etag ?? '', bindings } }, context)
    expect((await run.getIamPolicy(name, context)).bindings).toMatchObject(bindings)
    const permissions = ['run.services.setIamPolicy']
    expect(await run.testIamPermissions({ service: name, permissions }, context)).toEqual(permissions)
    await run.close()
  })
})
