import { expect, test } from '@jest/globals'
import type { Unit } from '../../../../src/core/unit.ts'
import { ready } from '../../../../simulators/clouds.ts'
import type { Stage } from '../../../support/stage.ts'
import { createAsNeighbour } from './neighbour.ts'
import { acrossSeeds, serviceOn } from './stand.ts'

acrossSeeds('a service that was made with gcloud', (stage) => {
  test('keeps whatever is not given', async () => {
    await made(stage())
    const before = comparable(stage())
    const result = await stage()
      .tandem({ settings: { env: { LOG_LEVEL: 'debug' }, memory: 1024 } })
      .release(stage().publish('new'))
    expect(result.outcome).toBe('released')
    const after = comparable(stage())
    expect(after.rest).toEqual(before.rest)
    expect(after.limits).toEqual({ cpu: '1000m', memory: '1024Mi' })
    expect(namesIn(after.env)).toEqual(['API_KEY', 'CLOUD_PROVIDER', 'LOG_LEVEL', 'RELEASE_ID', 'RELEASE_VERSION'])
    expect(after.env).toContainEqual({ name: 'LOG_LEVEL', value: 'debug' })
    expect(after.env).toContainEqual(secretVariable)
  })

  test('is exactly as it was after a release that failed', async () => {
    await made(stage())
    const before = comparable(stage())
    const sick = stage().publish('bad', { 'tandem.sim/respond': 'error-500' })
    const result = await stage()
      .tandem({ settings: { env: {}, secrets: [], memory: 1024 } })
      .release(sick)
    expect(result.outcome).toBe('rolled-back')
    expect(comparable(stage())).toEqual(before)
  })

  test('keeps its variables when they are merged', async () => {
    await made(stage())
    await stage()
      .tandem({ settings: { env: { LOG_LEVEL: 'debug' }, envStrategy: 'merge' } })
      .release(stage().publish('new'))
    const { env } = comparable(stage())
    expect(env).toContainEqual({ name: 'KEPT', value: 'by-hand' })
    expect(env).toContainEqual({ name: 'LOG_LEVEL', value: 'debug' })
    expect(env).toContainEqual(secretVariable)
  })

  test('is warned about, with what will be gone', async () => {
    await made(stage())
    const tandem = stage().tandem({ settings: { env: { LOG_LEVEL: 'debug' } } })
    const [member] = tandem.members(stage().publish('new'))
    const seen = await member?.target.observe(tandem.context)
    const plan = seen && (await member?.target.plan(member.unit, seen, tandem.context))
    expect(plan?.warnings.join('\n')).toMatch(/will be gone: KEPT /)
    expect(plan?.warnings.join('\n')).toMatch(/not released by Tandem before/)
    expect(JSON.stringify(plan?.changes)).not.toContain('by-hand')
  })

  test('lets the probe of the serving port follow that port', async () => {
    await made(stage())
    await stage()
      .tandem({ settings: { port: 9090 } })
      .release(stage().publish('new'))
    expect(serviceOn(stage()).template.containers[0]).toMatchObject({
      ports: [{ containerPort: 9090 }],
      startupProbe: { tcpSocket: { port: 9090 } },
      livenessProbe: { httpGet: { path: '/live', port: 8081 } },
    })
  })
})

const secretVariable = { name: 'API_KEY', valueSource: { secretKeyRef: { secret: 'api-key', version: '1' } } }
const runtime = `${ready.projectNumber}-compute@developer.gserviceaccount.com`

/** With everything that Tandem has no setting for, or none that is given. */
async function made(stage: Stage): Promise<void> {
  const { admin } = stage.clouds.google
  admin.addSecretVersion(ready.project, 'api-key', 'canary')
  const role = 'roles/secretmanager.secretAccessor'
  admin.bind(`projects/${ready.project}/secrets/api-key`, { role, members: [`serviceAccount:${runtime}`] })
  await createAsNeighbour(stage, serviceWith(stage.publish('old')))
}

const serviceWith = ({ repository, digest }: Unit['image']) => ({
  description: 'made by hand',
  labels: { team: 'shop' },
  annotations: { note: 'by hand' },
  invokerIamDisabled: true,
  customAudiences: ['https://shop.example'],
  scaling: { minInstanceCount: 1 },
  template: {
    labels: { tier: 'web' },
    annotations: { why: 'by hand' },
    scaling: { minInstanceCount: 1, maxInstanceCount: 7 },
    vpcAccess: {
      networkInterfaces: [{ network: 'default', subnetwork: 'default', tags: ['web'] }],
      egress: 'ALL_TRAFFIC',
    },
    timeout: '120s',
    executionEnvironment: 'EXECUTION_ENVIRONMENT_GEN2',
    maxInstanceRequestConcurrency: 40,
    sessionAffinity: true,
    containers: [
      {
        name: 'web',
        image: `${repository}@${digest}`,
        ports: [{ name: 'http1', containerPort: 8080 }],
        env: [{ name: 'LOG_LEVEL', value: 'info' }, { name: 'KEPT', value: 'by-hand' }, secretVariable],
        resources: { limits: { cpu: '1000m', memory: '2Gi' }, cpuIdle: true, startupCpuBoost: true },
        volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
        livenessProbe: { periodSeconds: 30, httpGet: { path: '/live', port: 8081 } },
        dependsOn: ['agent'],
      },
      {
        name: 'agent',
        image: `${repository}@${digest}`,
        env: [{ name: 'ROLE', value: 'agent' }],
        resources: { limits: { cpu: '1000m', memory: '512Mi' } },
        volumeMounts: [{ name: 'scratch', mountPath: '/scratch' }],
        startupProbe: { periodSeconds: 5, tcpSocket: { port: 8125 } },
      },
    ],
    volumes: [{ name: 'scratch', emptyDir: { medium: 'MEMORY', sizeLimit: '64Mi' } }],
  },
})

/** The service without what a release is there to change; a member with an empty value is the same as none. */
function comparable(stage: Stage) {
  const { template, labels, annotations, description, customAudiences, scaling, ...service } = serviceOn(stage)
  const { containers, labels: templateLabels, ...rest } = template
  const [first, ...sidecars] = containers
  const { image: _, env = [], resources, ...main } = first ?? { image: '' }
  const { limits, ...otherResources } = resources ?? {}
  const { 'tandem-release': __, ...ownLabels } = templateLabels
  const { 'tandem-mark': ___, ...ownAnnotations } = annotations
  const { ingress, invokerIamDisabled } = service
  const kept = { main, otherResources, sidecars, rest, ownLabels, labels, ownAnnotations, description, scaling }
  return { limits, env, rest: filled({ ...kept, customAudiences, ingress, invokerIamDisabled }) }
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, inner]) => [name, filled(inner)] as const)
  return Object.fromEntries(members.filter(([, inner]) => !isEmpty(inner)))
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 0 ||
  value === false ||
  JSON.stringify(value) === '[]' ||
  JSON.stringify(value) === '{}' ||
  (typeof value === 'string' && value.endsWith('_UNSPECIFIED'))

const namesIn = (env: readonly Record<string, unknown>[]): string[] => env.map(({ name }) => String(name)).sort()
