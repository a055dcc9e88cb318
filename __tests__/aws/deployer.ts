import type { Context } from '../../src/core/context.ts'
import { type AwsConnection, connectAws } from '../../src/aws/connection.ts'
import type { AwsIdentity } from '../../src/aws/identity.ts'
import { type ClosableHttpClient, createHttpClient } from '../../src/http/client.ts'
import { type Clouds, type CloudsOptions, readyAws, startClouds } from '../../simulators/clouds.ts'
import { aContext } from '../image/world.ts'

export const { account, region, role } = readyAws
export const site = { account, region } as const

/** The local clouds, and a connection to AWS as the role that deploys there. */
export interface Deployer extends AsyncDisposable {
  readonly clouds: Clouds
  readonly http: ClosableHttpClient
  readonly context: Context
  readonly lines: readonly string[]
  readonly connection: AwsConnection
  abort(reason: Error): void
  /** The role loses it, as if long ago; whoever has a session of it, too. */
  forbid(action: string): void
  /** How often an operation of a simulator was asked. */
  count(operation: string): number
}

interface DeployerOptions extends CloudsOptions {
  /** The client's clock over the wall's. */
  readonly clockSpeed?: number
}

export async function startDeployer({ clockSpeed = 20, ...options }: DeployerOptions = {}): Promise<Deployer> {
  const clouds = await startClouds({ speed: 1000, ...options })
  clouds.kernel.trust()
  const http = createHttpClient(clouds.environment)
  const { context, lines, abort } = aContext(clockSpeed)
  return {
    clouds,
    http,
    context,
    lines,
    abort,
    connection: connectAws({ identity: deployerOf(clouds), http, region, context }),
    forbid: (action) => clouds.aws.admin.removePermission(role, action),
    count: (operation) => clouds.kernel.requests.filter((request) => request.operation === operation).length,
    async [Symbol.asyncDispose]() {
      await http.close()
      await clouds.stop()
    },
  }
}

function deployerOf({ aws }: Clouds): AwsIdentity {
  const credentials = aws.admin.assume(role)
  return {
    credentials: async () => credentials,
    forget: () => undefined,
    caller: async () => ({ account, arn: role }),
    describe: () => role,
  }
}
