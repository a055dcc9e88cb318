import { z } from 'zod'
import type { Context } from '../core/context.ts'
import type { HttpClient } from '../http/types.ts'
import { readAws } from './call.ts'
import { connectAws } from './connection.ts'
import type { CredentialSource } from './credentials.ts'

export interface Caller {
  readonly account: string
  /** `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION` */
  readonly arn: string
}

export interface CallerOptions {
  readonly identity: CredentialSource
  readonly http: HttpClient
  readonly region: string
  readonly context: Context
}

const callerSchema = z.object({ Account: z.string(), Arn: z.string() })

/** Needs no permission, and no policy can take it away. */
export async function askCaller(options: CallerOptions): Promise<Caller> {
  const { STSClient, GetCallerIdentityCommand } = await import('@aws-sdk/client-sts')
  const client = new STSClient(connectAws(options).clientConfig)
  const answer = await readAws('sts.GetCallerIdentity', options.context, (send) =>
    client.send(new GetCallerIdentityCommand({}), send),
  )
  const { Account: account, Arn: arn } = callerSchema.parse(answer)
  return { account, arn }
}
