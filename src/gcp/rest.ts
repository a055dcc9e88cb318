import type { Context } from '../core/context.ts'
import { CloudError } from '../core/errors.ts'
import type { HttpClient, HttpRequest, HttpResponse } from '../http/types.ts'
import { googleReplyError } from './errors.ts'
import type { GoogleIdentity } from './identity.ts'

/** For Google's smaller APIs: JSON over our HTTP client, with the identity's token. */
export interface GoogleRest {
  readonly http: HttpClient
  readonly identity: GoogleIdentity
}

export interface RestCall {
  /** Google's own name of the call, e.g. `artifactregistry.repositories.get`. */
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly body?: object
  /** ms */
  readonly timeout?: number
}

/** The reply's JSON, not yet looked at. Asks once; errors are CloudErrors that name the operation. */
export async function callGoogle({ http, identity }: GoogleRest, call: RestCall, context: Context): Promise<unknown> {
  const token = await identity.accessToken(context)
  const response = await http.request(requestOf(call, token), context)
  if (response.status >= 300) throw googleReplyError(call.operation, response, context.clock.now())
  return parse(call.operation, response)
}

function parse(operation: string, { body, status }: HttpResponse): unknown {
  try {
    return JSON.parse(body.toString() || '{}')
  } catch (cause) {
    const message = `${operation}: an answer that is not Google's (HTTP ${status}, no JSON)`
    throw new CloudError(message, { trouble: 'unanswered', operation, status, cause })
  }
}

function requestOf({ operation, method, url, body, timeout }: RestCall, token: string): HttpRequest {
  const authorization = { authorization: `Bearer ${token}` }
  return {
    operation,
    method,
    url,
    ...(timeout === undefined ? {} : { timeout }),
    ...(body === undefined
      ? { headers: authorization }
      : { headers: { ...authorization, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }
}
