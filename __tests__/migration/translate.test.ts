import { describe, expect, test } from '@jest/globals'
import { versionOf } from '../../src/migration/container.ts'
import { aLeaving, role, roles, rowOf, secretArn, someGiven, translated } from './a-leaving.ts'

const digest = `sha256:${'0123456789ab'.padEnd(64, 'f')}`

describe('a service of App Runner, in the words of Express Mode', () => {
  test('keeps port, size, scaling, health path, variables and secrets', () => {
    const { service, problems } = translated({}, { env: { LOG_LEVEL: 'info' }, secrets: { DB_URL: secretArn } })
    expect(problems).toEqual([])
    expect(service).toEqual({
      ...roles,
      port: 3000,
      cpu: 0.5,
      memory: 1024,
      env: { LOG_LEVEL: 'info' },
      secrets: [{ target: 'DB_URL', secret: secretArn, version: 'latest' }],
      envStrategy: 'replace',
      startupProbe: { kind: 'http', path: '/healthz' },
      minInstances: 2,
      maxInstances: 6,
      ingress: 'all',
      access: 'public',
      labels: {},
    })
  })

  test('gives whole maps, so that another run finds nothing to change', () => {
    const { service } = translated()
    expect([service.env, service.secrets, service.envStrategy]).toEqual([{}, [], 'replace'])
  })

  test('leaves out what Tandem sets with each release', () => {
    const env = { PORT: '3000', RELEASE_ID: 'r1', CLOUD_PROVIDER: 'aws', LOG_LEVEL: 'info' }
    const told = translated({}, { env })
    expect(told.service.env).toEqual({ LOG_LEVEL: 'info' })
    expect(rowOf(told, 'CLOUD_PROVIDER, PORT, RELEASE_ID')?.note).toMatch(/with each release/)
  })

  test.each([
    [`111122223333.dkr.ecr.us-east-1.amazonaws.com/shop@${digest}`, undefined],
    [`public.ecr.aws/acme/shop@${digest}`, undefined],
    [`111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop@${digest}`, /^each task that starts pulls it from eu-west-1$/],
    [`222233334444.dkr.ecr.us-east-1.amazonaws.com/shop@${digest}`, /^of another account, 222233334444: /],
  ])('says what there is to know of where the image is: %s', (image, note) => {
    const row = rowOf(translated({}, { image }), 'image')
    expect([row?.appRunner, row?.express]).toEqual([image, image])
    expect(row?.note).toEqual(note === undefined ? undefined : expect.stringMatching(note))
  })

  test('keeps the version and the member that a secret is pinned to', () => {
    const { service } = translated({}, { secrets: { DB_URL: `${secretArn}:url::v-1` } })
    expect(service.secrets).toEqual([{ target: 'DB_URL', secret: `${secretArn}:url::`, version: 'v-1' }])
  })

  test('knows the bare name of a parameter, which App Runner takes for nothing else', () => {
    const secrets = { API_KEY: 'shop-key', DB_URL: '/shop/db' }
    const { service, problems } = translated({}, { secrets })
    expect(problems).toEqual([])
    expect(service.secrets).toEqual([
      { target: 'API_KEY', secret: 'ssm:shop-key', version: 'latest' },
      { target: 'DB_URL', secret: 'ssm:/shop/db', version: 'latest' },
    ])
  })

  test('takes the start command as words, and shows none of them', () => {
    const told = translated({}, { startCommand: `node server.js --greeting "hello you"` })
    expect(told.service.command).toEqual(['node', 'server.js', '--greeting', 'hello you'])
    expect(JSON.stringify(told.rows)).not.toMatch(/server\.js|hello/)
    expect(rowOf(told, 'start command')).toMatchObject({ appRunner: '4 words, not shown' })
  })

  test('takes over the tags, but for ours and AWS’s own', () => {
    const { service } = translated({ tags: { team: 'shop', 'tandem-mark': 'x', 'aws:cloudformation:stack-name': 'y' } })
    expect(service.labels).toEqual({ team: 'shop' })
  })

  test('shows no value of the environment', () => {
    const told = translated({}, { env: { DATABASE: 'hunter22', API: 'p4ssw0rd' } })
    expect(JSON.stringify(told.rows)).not.toMatch(/hunter22|p4ssw0rd/)
    expect(rowOf(told, 'environment')).toMatchObject({ appRunner: 'API, DATABASE', express: 'API, DATABASE' })
  })
})

describe('what is given in the run', () => {
  test('lies over what App Runner has, and is called so', () => {
    const told = translated({}, {}, someGiven({ cpu: 2, memory: 4096, maxInstances: 9 }))
    expect(told.service).toMatchObject({ cpu: 2, memory: 4096, minInstances: 2, maxInstances: 9 })
    expect(rowOf(told, 'CPU')).toEqual({
      setting: 'CPU',
      appRunner: '0.5 vCPU',
      express: '2 vCPU',
      note: 'given in this run',
    })
    expect(rowOf(told, 'instances')?.note).toMatch(/^given in this run/)
    expect(rowOf(told, 'port')?.note).toBeUndefined()
  })

  test('replaces the variables, and is merged with them on request', () => {
    const [env, given] = [
      { A: '1', B: '2' },
      { B: '3', C: '4' },
    ]
    expect(translated({}, { env }, someGiven({ env: given })).service.env).toEqual(given)
    const merged = translated({}, { env }, someGiven({ env: given, envStrategy: 'merge' }))
    expect(merged.service.env).toEqual({ A: '1', B: '3', C: '4' })
    expect(rowOf(merged, 'environment')).toMatchObject({ appRunner: 'A, B', express: 'A, B, C' })
  })

  test('makes a variable of what was a secret', () => {
    const given = someGiven({ env: { DB_URL: 'plain' }, envStrategy: 'merge' })
    const { service } = translated({}, { secrets: { DB_URL: secretArn } }, given)
    expect([service.env, service.secrets]).toEqual([{ DB_URL: 'plain' }, []])
  })

  test('decides the health check', () => {
    const told = translated({}, {}, someGiven({ startupProbe: { kind: 'http', path: '/up' } }))
    expect(told.service.startupProbe).toEqual({ kind: 'http', path: '/up' })
    expect(rowOf(told, 'health check')).toMatchObject({ note: 'given in this run' })
    expect(
      translated({}, {}, someGiven({ livenessProbe: { kind: 'http', path: '/up' } })).service.startupProbe,
    ).toBeUndefined()
  })
})

describe('what has no counterpart', () => {
  test('is named, with what to do', () => {
    const told = translated(
      {
        kmsKey: 'arn:aws:kms:us-east-1:111122223333:key/1',
        domains: [{ name: 'example.com', www: true, status: 'ACTIVE' }],
      },
      { autoDeployments: true, observability: 'arn:x', ipAddressType: 'DUAL_STACK' },
    )
    const missing = told.rows.filter(({ express }) => express === '–')
    expect(missing.map(({ setting }) => setting)).toEqual([
      'domain example.com and www.example.com',
      'automatic deployments',
      'tracing',
      'KMS key',
    ])
    expect(missing.every(({ note }) => note !== undefined)).toBe(true)
    expect(rowOf(told, 'IP addresses')).toMatchObject({ appRunner: 'IPv4 and IPv6', express: 'IPv4' })
    expect(rowOf(told, 'scales out')).toMatchObject({ appRunner: 'above 80 requests at a time each' })
  })

  test('are the logs and metrics that alarms may watch', () => {
    const cluster = 'arn:aws:ecs:us-east-1:111122223333:cluster/shops'
    expect(rowOf(translated({}, {}, someGiven({}, { cluster })), 'logs and metrics')).toEqual({
      setting: 'logs and metrics',
      appRunner: '/aws/apprunner/shop/0123456789abcdef0123456789abcdef/application, AWS/AppRunner',
      express: '/aws/ecs/shops/shop-…, AWS/ECS and AWS/ApplicationELB',
      note: expect.stringContaining('alarms'),
    })
    expect(rowOf(translated(), 'logs and metrics')?.express).toMatch(/^\/aws\/ecs\/default\/shop-/)
  })

  test('of a check by TCP there is a request to the root', () => {
    const health = { protocol: 'TCP', path: '/ignored', interval: 5, timeout: 2, healthy: 1, unhealthy: 5 } as const
    const told = translated({}, { health })
    expect(told.service.startupProbe).toEqual({ kind: 'http', path: '/' })
    expect(rowOf(told, 'health check')).toMatchObject({
      appRunner: expect.stringMatching(/^TCP/),
      note: expect.stringMatching(/HTTP alone/),
    })
  })

  test('of a pause there is a service that runs', () => {
    expect(rowOf(translated({ isPaused: true }), 'state')).toMatchObject({ appRunner: 'paused', express: 'runs' })
    expect(rowOf(translated(), 'state')).toBeUndefined()
  })
})

describe('what stops a migration', () => {
  const connected = { network: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } }

  test('is told all together', () => {
    const { problems } = translated(connected, { instanceRole: role('shop') }, { service: { envStrategy: 'replace' } })
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'aws-execution-role',
      'aws-infrastructure-role',
      'aws-instance-role',
      'aws-subnets',
    ])
  })

  test('a role of the container that only App Runner may take is named', () => {
    const { problems } = translated({}, { instanceRole: role('shop') })
    expect(problems).toEqual([expect.stringContaining(role('shop'))])
    expect(
      translated({}, { instanceRole: role('shop') }, someGiven({ runtimeIdentity: role('shop') })).problems,
    ).toEqual([])
  })

  test('a VPC connector needs subnets, since its own would take the service off the internet', () => {
    expect(translated(connected).problems).toEqual([expect.stringMatching(/subnet-1.*sg-1.*give public subnets/)])
    const told = translated(connected, {}, someGiven({}, { subnets: ['subnet-8', 'subnet-9'] }))
    expect(told.problems).toEqual([])
    expect(rowOf(told, 'subnets')).toMatchObject({ express: 'subnet-8, subnet-9' })
    expect(rowOf(told, 'security groups')).toMatchObject({
      appRunner: 'of the connector: sg-1',
      express: 'made by Express Mode',
    })
  })

  test('subnets are called given only where they are, and moved only where there was a connector', () => {
    const given = someGiven({}, { subnets: ['subnet-8', 'subnet-9'] })
    const noteOf = (told: ReturnType<typeof translated>) => rowOf(told, 'subnets')?.note
    expect(noteOf(translated(connected))).toMatch(/^to be given .*for both ways then$/)
    expect(noteOf(translated(connected, {}, given))).toMatch(/^given in this run; .*for both ways now$/)
    expect(noteOf(translated({}, {}, given))).toBe('given in this run')
  })

  test('a private service needs private subnets', () => {
    const ingressConnections = ['arn:aws:apprunner:us-east-1:111122223333:vpcingressconnection/shop/1']
    expect(translated({}, { public: false }).problems).toEqual([
      expect.stringMatching(/^aws-subnets.*private subnets alone/),
    ])
    const given = someGiven({}, { subnets: ['subnet-8', 'subnet-9'] })
    const told = translated({ ingressConnections }, { public: false }, given)
    expect(told.problems).toEqual([])
    expect(told.service.ingress).toBe('internal')
    expect(rowOf(told, 'reached')).toMatchObject({ note: expect.stringContaining('1 VPC ingress connection ') })
  })

  test('an environment that no task definition can hold', () => {
    const env = { BIG: 'x'.repeat(40_000), MORE: 'y'.repeat(30_000) }
    expect(translated({}, { env }).problems).toEqual([expect.stringMatching(/64 KiB/)])
    expect(translated({}, { env }, someGiven({ env: {} })).problems).toEqual([])
  })

  test('a secret that names nothing that ECS knows, without its text', () => {
    const { problems } = translated({}, { secrets: { KEY: 'not an ARN: hunter22' } })
    expect(problems).toEqual([expect.stringContaining('KEY')])
    expect(problems.join()).not.toContain('hunter22')
  })

  test('a start command that cannot be parted into words', () => {
    expect(translated({}, { startCommand: 'sh -c "echo' }).problems).toEqual([expect.stringMatching(/start command/)])
  })
})

describe('the version of a migrated release', () => {
  test.each([
    ['is that of the release that runs', { version: '1.4.2' }, {}, '1.4.2'],
    ['is else the tag', {}, { image: 'public.ecr.aws/acme/shop:v3' }, 'v3'],
    ['is else how the digest begins', {}, { image: `public.ecr.aws/acme/shop@${digest}` }, '0123456789ab'],
    ['is the tag where both are there', {}, { image: `public.ecr.aws/acme/shop:v3@${digest}` }, 'v3'],
  ])('%s', (_, leaving, settings, version) => {
    expect(versionOf(aLeaving(leaving, settings))).toBe(version)
  })
})
