import { z } from 'zod'
import { readyAws } from '../../../simulators/clouds.ts'
import type { GitHub } from '../../../simulators/github/github.ts'
import { type AwsConnection, connectAws } from '../../../src/aws/connection.ts'
import { type AwsIdentity, createAwsIdentity } from '../../../src/aws/identity.ts'
import { systemClock } from '../../../src/core/clock.ts'
import type { Context } from '../../../src/core/context.ts'
import { silentLog } from '../../../src/core/log.ts'
import type { OidcSource } from '../../../src/core/oidc.ts'
import { createHttpClient } from '../../../src/http/client.ts'
import type { HttpClient } from '../../../src/http/types.ts'
import { type Backing, furnish, type Images } from './furnishing.ts'

/** An AWS, be it the local clouds' or moto's, and Tandem's own client in a job that may use it. */
export interface AwsWorld {
  readonly identity: AwsIdentity
  readonly connection: AwsConnection
  readonly context: Context
  readonly images: Images
  readonly close: () => Promise<void>
}

export async function openWorld(backing: Backing): Promise<AwsWorld> {
  const { kernel, github } = backing
  kernel.trust()
  const images = await furnish(backing)
  const http = createHttpClient({ HTTPS_PROXY: kernel.proxyUrl })
  const context = { clock: systemClock, log: silentLog, signal: new AbortController().signal }
  const { role, region } = readyAws
  const oidc = tokensOf(github, http)
  const identity = createAwsIdentity({ role, region, oidc, http, context, sessionName: 'e2e' })
  const connection = connectAws({ identity, http, region, context })
  return { identity, connection, context, images, close: () => http.close() }
}

const tokenSchema = z.object({ value: z.string() })

function tokensOf(github: GitHub, http: HttpClient): OidcSource {
  const job = github.jobEnvironment(github.startJob())
  const headers = { authorization: `Bearer ${job['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` }
  return {
    token: async (audience, context) => {
      const url = `${job['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=${encodeURIComponent(audience)}`
      const { body } = await http.request({ method: 'GET', url, headers, operation: 'github.oidc.token' }, context)
      return tokenSchema.parse(JSON.parse(body.toString())).value
    },
  }
}
