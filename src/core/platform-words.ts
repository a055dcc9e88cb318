import type { Cloud, Platform } from './target.ts'

export const cloudNames: Readonly<Record<Cloud, string>> = { gcp: 'Google Cloud', aws: 'AWS' }

interface Words {
  readonly name: string
  /** What a release makes or changes there. */
  readonly thing: 'service' | 'function' | 'job' | 'workload'
  /** A revision as people can tell it from another; absent where its name says nothing to anybody. */
  readonly revision?: (name: string) => string
  /** Page of the documentation. */
  readonly page: string
}

const words: Readonly<Record<Platform, Words>> = {
  // What changes there is known by the id of an operation alone.
  'app-runner': { name: 'App Runner', thing: 'service', page: 'docs/aws.md' },
  'ecs-express': {
    name: 'ECS Express Mode',
    thing: 'service',
    revision: (name) => `service revision ${name}`,
    page: 'docs/ecs-express.md',
  },
  ecs: { name: 'ECS', thing: 'service', revision: (name) => `task definition ${name}`, page: 'docs/ecs.md' },
  lambda: { name: 'Lambda', thing: 'function', revision: (name) => `Lambda version ${name}`, page: 'docs/lambda.md' },
  'cloud-run': { name: 'Cloud Run', thing: 'service', revision: (name) => name, page: 'docs/google-cloud.md' },
  'cloud-run-job': { name: 'Cloud Run jobs', thing: 'job', revision: (name) => name, page: 'docs/google-cloud.md' },
  gke: { name: 'GKE', thing: 'workload', revision: (name) => name, page: 'docs/google-cloud.md' },
}

export const wordsOf = (platform: Platform): Words => words[platform]

/** For who lacks a permission on AWS, where no single policy can be named. */
export const policiesOfAmazon = 'docs/aws.md#set-it-up has the policy of each platform.'
