import { ready, readyAws } from './clouds.ts'

export type CloudName = 'gcp' | 'aws'
export type SceneTarget = 'both' | 'gcp-only' | 'aws-only'

export const cloudsOf = (target: SceneTarget): readonly CloudName[] =>
  target === 'both' ? ['gcp', 'aws'] : [target === 'gcp-only' ? 'gcp' : 'aws']

/** Where the service lives. */
export const shop = { project: ready.project, location: ready.region, service: 'shop' } as const

const common: Readonly<Record<string, string>> = {
  service: 'shop',
  port: '8080',
  access: 'public',
  'health-check-path': '/health',
  'health-check-interval': '0.2s',
}

const own: Readonly<Record<CloudName, Readonly<Record<string, string>>>> = {
  gcp: {
    'gcp-project': ready.project,
    'gcp-region': ready.region,
    'gcp-workload-identity-provider': ready.provider,
    'gcp-service-account': ready.serviceAccount,
  },
  aws: {
    'aws-region': readyAws.region,
    'aws-role-to-assume': readyAws.role,
  },
}

/** The inputs of a run, as a workflow would give them, but for what AWS's platform needs. */
export const inputsFor = (target: SceneTarget): Readonly<Record<string, string>> => ({
  'deployment-target': target,
  ...common,
  ...Object.assign({}, ...cloudsOf(target).map((cloud) => own[cloud])),
})

export const usualInputs = inputsFor('gcp-only')
