import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { shopProvider, shop as provider } from '../../simulators/google/acme.ts'
import { openPackaged, type Packaged } from './packaged.ts'

jest.setTimeout(180_000)

let packaged: Packaged
beforeEach(async () => {
  packaged = await openPackaged()
})
afterEach(() => packaged.stop())

interface Wrong {
  readonly inputs: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly says: readonly (string | RegExp)[]
}

const tandemYml = (text: string): Readonly<Record<string, string>> => ({
  'tandem.yml': `version: 1\nservices:\n  shop:\n${text}\n`,
})

const wrong: Readonly<Record<string, Wrong>> = {
  'no service name': { inputs: { service: '' }, says: [/service: not given/] },
  'a name that Cloud Run forbids': { inputs: { service: 'Shop_1' }, says: [/service: .*Shop_1/] },
  'an image without tag or digest': { inputs: { image: 'ghcr.io/octo/shop' }, says: [/image: .*tag.*digest/] },
  'a malformed provider': {
    inputs: { 'gcp-workload-identity-provider': 'projects/acme/providers/x' },
    says: [/gcp-workload-identity-provider: .*projects\/NUMBER/],
  },
  'a region that cannot be one': { inputs: { 'gcp-region': 'us_central' }, says: [/gcp-region: .*us_central/] },
  'a project that cannot be one': { inputs: { 'gcp-project': 'A' }, says: [/gcp-project: .*"A"/] },
  'a target that nearly exists': { inputs: { 'deployment-target': 'gcp' }, says: [/did you mean "?gcp-only/] },
  'both clouds with what one of them needs': {
    inputs: { 'deployment-target': 'both' },
    says: [/aws-region/, /aws-role-to-assume/],
  },
  'a platform that there is not': {
    inputs: { 'deployment-target': 'aws-only', 'aws-region': 'us-east-1', 'aws-platform': 'fargate' },
    says: [/aws-platform: must be auto, app-runner, ecs-express, ecs or lambda, got "fargate"/],
  },
  'mistakes on both clouds': {
    inputs: { 'deployment-target': 'both', 'gcp-region': '?', 'aws-region': '!', 'aws-access-role': 'me' },
    says: [/gcp-region: /, /aws-region: /, /aws-access-role: /],
  },
  'a size that Cloud Run lacks': { inputs: { cpu: '8', memory: '512Mi' }, says: [/memory.*512/] },
  'a port out of range': { inputs: { port: '70000' }, says: [/port: .*65535.*70000/] },
  'the variable that Cloud Run sets': { inputs: { env: 'PORT=80' }, says: [/env: PORT/] },
  'a secret and a variable of the same name': { inputs: { env: 'A=1', secrets: 'A=key' }, says: [/both give A/] },
  'a service and tag that are too long together': { inputs: { service: 'a'.repeat(49) }, says: [/service: .*49/] },
  'an unknown key in tandem.yml': {
    inputs: {},
    files: tandemYml('    prot: 80'),
    says: [/tandem\.yml:4.*prot.*port/],
  },
  'three mistakes at once': {
    inputs: { port: 'x', 'gcp-region': '?', cpu: 'many' },
    says: [/port: /, /gcp-region: /, /cpu: /],
  },
}

describe('wrong input is refused before any cloud is asked', () => {
  test.each(Object.entries(wrong))('%s', async (_, { inputs, files, says }) => {
    const image = packaged.publish('1')
    const { conclusion, main, outcome, errors, report } = await packaged.run(image, { inputs, ...(files && { files }) })
    expect(errors).toHaveLength(1)
    for (const part of says) expect(errors[0]).toMatch(part)
    expect({ conclusion, exit: main.exitCode, outcome }).toEqual({ conclusion: 'failure', exit: 1, outcome: 'refused' })
    expect(report).toMatchObject({ outcome: 'refused', targets: [] })
    expect(packaged.clouds.kernel.requests).toEqual([])
  })

  test('inputs of a cloud that is not deployed to are no mistake: the clouds may be chosen when the workflow is run', async () => {
    const { outcome, annotations } = await packaged.run(packaged.publish('1'), {
      inputs: { 'aws-region': 'us-east-1', 'aws-role-to-assume': 'arn:aws:iam::111122223333:role/somebody' },
    })
    expect(outcome).toBe('released')
    expect(annotations).toEqual([])
    const asked = packaged.clouds.kernel.requests.map(({ host }) => host)
    expect(asked.filter((host) => host.includes('amazonaws'))).toEqual([])
  })
})

describe('an identity that is refused', () => {
  test('for want of id-token: write is said to be, before any cloud is asked', async () => {
    const { errors, outcome } = await packaged.run(packaged.publish('1'), { job: { idToken: false } })
    expect(outcome).toBe('refused')
    expect(errors).toEqual([expect.stringContaining('id-token: write')])
    expect(packaged.clouds.kernel.requests).toEqual([])
  })

  test.each(['names', 'ids'] as const)(
    'is shown the condition that would have matched, when sub is spelled by %s',
    async (subject) => {
      const attributeCondition = "assertion.repository_owner_id == '1'"
      packaged.clouds.google.admin.setProvider(shopProvider, { ...provider, attributeCondition })
      const { errors, outcome, rawLog, summary } = await packaged.run(packaged.publish('1'), {
        job: { subject },
        debug: true,
      })
      expect(outcome).toBe('refused')
      expect(errors).toHaveLength(1)
      expect(`${errors[0]}\n${rawLog}`).toMatch(/assertion\.repository_owner_id == '4207'/)
      const shown = rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'))
      expect(`${shown.join('\n')}${summary}`).not.toMatch(/eyJ[\w-]{8,}\./)
      expect(packaged.clouds.kernel.requests.map(({ operation }) => operation)).not.toContain('run.services.get')
    },
  )
})

describe('a proxy', () => {
  /** It is asked again for a while, since a connection may heal: here it is cancelled as soon as it has said why. */
  async function untilTold(why: RegExp, env: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const running = packaged.start(packaged.publish('1'), {
      env,
      onLine: (line) => {
        if (why.test(line)) running.cancel()
      },
    })
    const { conclusion, folders, main, log } = await running.result
    await folders.remove()
    expect(log).toMatch(why)
    expect({ conclusion, signal: main.signal }).toEqual({ conclusion: 'cancelled', signal: null })
    return packaged.clouds.kernel.requests.map(({ operation }) => operation)
  }

  test('is the only way out, but names in NO_PROXY do not take it', async () => {
    const told = /sts\.token: .*sts\.googleapis\.com.*attempt 2/
    expect(await untilTold(told, { NO_PROXY: 'sts.googleapis.com' })).toEqual(['github.oidc.token'])
  })

  test('whose certificates nobody vouches for is not trusted, and NODE_EXTRA_CA_CERTS is named', async () => {
    expect(
      await untilTold(/could not be reached: .*NODE_EXTRA_CA_CERTS.*attempt 2/, { NODE_EXTRA_CA_CERTS: '' }),
    ).toEqual([])
  })
})
