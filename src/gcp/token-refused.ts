import { z } from 'zod'
import type { HttpResponse } from '../http/types.ts'

export type TokenStage = 'exchange' | 'impersonation'

/** Which step of getting a token this address is, if any. */
export function tokenStage({ hostname, pathname }: URL): TokenStage | undefined {
  if (hostname.startsWith('sts.')) return 'exchange'
  return hostname.startsWith('iamcredentials.') && /:generate(Access|Id)Token$/.test(pathname)
    ? 'impersonation'
    : undefined
}

/** A token was refused; what was said, in one shape for STS (OAuth) and IAM (google.rpc). */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
  readonly stage: TokenStage
  readonly status: number
  /** `invalid_target`, `unauthorized_client` …; `PERMISSION_DENIED`, `NOT_FOUND` … */
  readonly error: string
  readonly description: string

  constructor(stage: TokenStage, response: HttpResponse) {
    const { error, description } = read(response)
    super(`${error}: ${description}`)
    this.stage = stage
    this.status = response.status
    this.error = error
    this.description = description
  }
}

const oauthSchema = z.object({ error: z.string(), error_description: z.string().default('no description') })
const rpcSchema = z.object({ error: z.object({ status: z.string().default(''), message: z.string().default('') }) })

function read({ status, body }: HttpResponse): { error: string; description: string } {
  const json = parse(body)
  const oauth = oauthSchema.safeParse(json)
  if (oauth.success) return { error: oauth.data.error, description: oauth.data.error_description }
  const rpc = rpcSchema.safeParse(json)
  if (rpc.success) return { error: rpc.data.error.status, description: rpc.data.error.message }
  return { error: `HTTP ${status}`, description: 'no description' }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
