import { Agent } from 'node:https'
import { IAMClient, waitUntilRoleExists } from '@aws-sdk/client-iam'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { serviceTrust } from '../../simulators/aws/acme.ts'
import type { Clouds } from '../../simulators/clouds.ts'
import { type Check, check, type Client } from './client.ts'
import { appRunnerPages } from './pages/app-runner.ts'
import { registryPages } from './pages/ecr.ts'
import { logPages } from './pages/logs.ts'
import { type Settings, site } from './pages/pages.ts'
import { referencePages } from './pages/references.ts'

/** AWS's own paginators and waiters, wherever an API that is simulated has one. */
export const awsSdk: Client = {
  name: 'AWS SDK (paginators, waiters)',
  speed: 500,
  ready: async () => undefined,
  run: async ({ scene: { clouds } }) => {
    const { proxyUrl, ca } = clouds.kernel
    const httpsAgent = new Agent({ proxyEnv: { HTTPS_PROXY: proxyUrl }, ca, keepAlive: false })
    const requestHandler = new NodeHttpHandler({ httpsAgent })
    const settings = { region: site.region, credentials: clouds.aws.operatorCredentials, requestHandler }
    const parts = [appRunnerPages, registryPages, logPages, referencePages, lateRole]
    try {
      return (await Promise.all(parts.map((part) => part(clouds, settings)))).flat()
    } finally {
      httpsAgent.destroy()
    }
  },
}

/** A role is seen some time after it was made: what the waiter is there for. */
async function lateRole({ aws: { admin } }: Clouds, settings: Settings): Promise<Check[]> {
  const RoleName = 'late'
  admin.createRole(site.account, { name: RoleName, trust: serviceTrust('tasks.apprunner.amazonaws.com'), policies: {} })
  const patience = { client: new IAMClient(settings), maxWaitTime: 20, minDelay: 1, maxDelay: 1 }
  const { reason } = await waitUntilRoleExists(patience, { RoleName })
  return [check('IAM: the waiter sees a role that was just made', reason?.Role?.RoleName === RoleName, reason)]
}
