import type { Given, Leaving } from '../../src/migration/leaving.ts'
import { type Translation, translate } from '../../src/migration/translate.ts'

const account = '111122223333'
export const role = (name: string): string => `arn:aws:iam::${account}:role/${name}`
export const secretArn = `arn:aws:secretsmanager:us-east-1:${account}:secret:shop/db-AbCdEf`

/** A service of App Runner that has everything usual, and nothing that stops a migration. */
export function aLeaving(
  changes: Partial<Omit<Leaving, 'settings'>> = {},
  settings: Partial<Leaving['settings']> = {},
): Leaving {
  return {
    arn: `arn:aws:apprunner:us-east-1:${account}:service/shop/0123456789abcdef0123456789abcdef`,
    name: 'shop',
    region: 'us-east-1',
    isPaused: false,
    host: 'abcdefghij.us-east-1.awsapprunner.com',
    scaling: { concurrency: 80, min: 2, max: 6 },
    tags: {},
    domains: [],
    ingressConnections: [],
    ...changes,
    settings: {
      image: `${account}.dkr.ecr.us-east-1.amazonaws.com/shop:1.4`,
      imageType: 'ECR',
      port: '3000',
      secrets: {},
      env: {},
      autoDeployments: false,
      accessRole: role('AppRunnerECRAccessRole'),
      cpu: '512',
      memory: '1024',
      health: { protocol: 'HTTP', path: '/healthz', interval: 10, timeout: 5, healthy: 1, unhealthy: 5 },
      public: true,
      ipAddressType: 'IPV4',
      ...settings,
    },
  }
}

export const roles = { executionRole: role('execution'), infrastructureRole: role('infrastructure') } as const

/** What a run has to give at least. */
export function someGiven(service: Partial<Given['service']> = {}, place: Omit<Given, 'service'> = {}): Given {
  return { ...place, service: { envStrategy: 'replace', ...roles, ...service } }
}

export const rowOf = ({ rows }: Translation, setting: string) => rows.find((row) => row.setting === setting)

export const translated = (
  changes: Partial<Omit<Leaving, 'settings'>> = {},
  settings: Partial<Leaving['settings']> = {},
  given: Given = someGiven(),
): Translation => translate(aLeaving(changes, settings), given)
