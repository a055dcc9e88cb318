import { type AppRunnerClient, createAppRunnerClient } from '../../src/aws/app-runner-client.ts'
import { type AwsConnection, connectAws } from '../../src/aws/connection.ts'
import type { AwsIdentity } from '../../src/aws/identity.ts'
import type { Context } from '../../src/core/context.ts'
import { silentLog } from '../../src/core/log.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { type Clouds, readyAws } from '../../simulators/clouds.ts'
import { steadyClock } from './steady-clock.ts'

/** Somebody who may do everything, by other means than Tandem's. */
export interface Operator {
  readonly client: AppRunnerClient
  readonly connection: AwsConnection
  readonly context: Context
  close(): Promise<void>
}

export function awsOperator({ aws, environment }: Clouds): Operator {
  const http = createHttpClient(environment)
  const context: Context = { clock: steadyClock(100), log: silentLog, signal: new AbortController().signal }
  const identity: AwsIdentity = {
    credentials: () => {
      const { accessKeyId, secretAccessKey } = aws.operatorCredentials
      return Promise.resolve({ accessKeyId, secretAccessKey })
    },
    forget: () => undefined,
    caller: () => Promise.reject(new Error('not asked')),
    describe: () => 'operator',
  }
  const connection = connectAws({ identity, http, region: readyAws.region, context })
  const client = createAppRunnerClient(connection)
  return {
    client,
    connection,
    context,
    close: async () => {
      client.close()
      await http.close()
    },
  }
}
