import type { Simulator } from '../../kernel/types.ts'
import { refuseAsGoogle } from '../rpc.ts'
import type { GoogleState } from '../types.ts'
import { type CloudRunAdmin, createAdmin } from './admin.ts'
import { routeTo } from './asking.ts'
import { createFrontEnd } from './front-end.ts'
import { endInstances } from './instances.ts'
import { knativeEndpoints } from './knative-endpoints.ts'
import { locationEndpoints } from './locations.ts'
import { operationEndpoints } from './operation-endpoints.ts'
import { policyEndpoints } from './policies.ts'
import type { Cloud } from './records.ts'
import { revisionEndpoints } from './revision-endpoints.ts'
import { serviceEndpoints } from './services.ts'

export interface CloudRun {
  readonly simulators: readonly Simulator[]
  readonly admin: CloudRunAdmin
}

/** The Admin API, v2 and what of v1 gcloud needs, and the services' URLs. */
export function createCloudRun(google: GoogleState): CloudRun {
  const cloud = createCloud(google)
  return { simulators: [createAdminApi(cloud), createFrontEnd(cloud)], admin: createAdmin(cloud) }
}

function createCloud(google: GoogleState): Cloud {
  return {
    google,
    kernel: google.kernel,
    services: new Map(),
    listed: google.kernel.stale<ReadonlySet<string>>(new Set(), { lag: [0, 3000] }),
    operations: new Map(),
    limits: { revisions: 1000, tags: 2000 },
  }
}

function createAdminApi(cloud: Cloud): Simulator {
  const endpoints = [
    ...serviceEndpoints,
    ...revisionEndpoints,
    ...operationEndpoints('v2'),
    ...policyEndpoints('v2'),
    ...locationEndpoints('v2'),
    ...knativeEndpoints,
    ...operationEndpoints('v1'),
    ...policyEndpoints('v1'),
    ...locationEndpoints('v1'),
  ]
  return {
    name: 'cloud-run',
    hosts: ['run.googleapis.com', '*-run.googleapis.com'],
    routes: endpoints.map((endpoint) => routeTo(cloud, endpoint)),
    refuse: refuseAsGoogle,
    reset: () => {
      for (const { revisions } of cloud.services.values()) for (const each of revisions.values()) endInstances(each)
      cloud.services.clear()
      cloud.operations.clear()
      cloud.listed.set(new Set())
    },
  }
}
