import type { Context } from '../core/context.ts'
import { CloudError, type Trouble } from '../core/errors.ts'
import { printable } from '../core/printable.ts'
import { readPolicy, retry } from '../core/retry.ts'
import { retryAfterOf, troubleOf } from '../http/trouble.ts'
import type { HttpClient, HttpResponse } from '../http/types.ts'

/** GitHub's REST API, for what is read of it. */
export interface GitHubApi {
  /** A path under the API's address, or an address that an answer has led to. Asked again while it may heal. */
  get(operation: string, place: string, context: Context): Promise<GitHubAnswer>
}

export interface GitHubAnswer {
  /** The JSON, not yet looked at. */
  readonly body: unknown
  /** Address of the next page. */
  readonly next?: string
}

export interface GitHubApiOptions {
  readonly http: HttpClient
  /** No slash at the end. */
  readonly apiUrl: string
  readonly token?: string
}

export function createGitHubApi(options: GitHubApiOptions): GitHubApi {
  return {
    get: (operation, place, context) =>
      retry(operation, readPolicy, context, () => ask(options, operation, place, context)),
  }
}

async function ask(
  { http, apiUrl, token }: GitHubApiOptions,
  operation: string,
  place: string,
  context: Context,
): Promise<GitHubAnswer> {
  const headers = {
    accept: 'application/vnd.github+json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  const url = place.startsWith('/') ? `${apiUrl}${place}` : place
  const response = await http.request({ operation, method: 'GET', url, headers }, context)
  if (response.status !== 200) throw refused(operation, response, context.clock.now())
  const next = nextPage(response.headers['link'], apiUrl)
  return { body: parse(operation, response), ...(next === undefined ? {} : { next }) }
}

/** `<https://…?page=2>; rel="next", <…>; rel="last"`. The token goes nowhere but to the API. */
function nextPage(link: string | undefined, apiUrl: string): string | undefined {
  const next = /<([^>]+)>;\s*rel="next"/.exec(link ?? '')?.[1]
  return next?.startsWith(`${apiUrl}/`) ? next : undefined
}

function parse(operation: string, { body, status }: HttpResponse): unknown {
  try {
    return JSON.parse(body.toString())
  } catch (cause) {
    const message = `${operation}: an answer that is not GitHub's (HTTP ${status}, no JSON)`
    throw new CloudError(message, { trouble: 'unanswered', operation, status, cause })
  }
}

/** @param now ms since the epoch */
function refused(operation: string, response: HttpResponse, now: number): CloudError {
  const { status } = response
  const trouble = troubleIn(response)
  const retryAfter = trouble === 'throttled' ? waitOf(response, now) : undefined
  return new CloudError(`${operation}: GitHub answered ${status}${saidIn(response)}`, {
    trouble,
    operation,
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(trouble === 'denied' || trouble === 'missing' ? { hint: hintFor(status) } : {}),
  })
}

/**
 * Limits are told by 403 too, with no calls remaining or the time to wait (docs.github.com/rest/using-the-rest-api,
 * rate limits, read November 2026).
 */
function troubleIn({ status, headers }: HttpResponse): Trouble {
  const limited = headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined
  return status === 403 && limited ? 'throttled' : troubleOf(status)
}

function waitOf({ headers }: HttpResponse, now: number): number | undefined {
  const given = retryAfterOf(headers, now)
  const reset = Number(headers['x-ratelimit-remaining'] === '0' ? headers['x-ratelimit-reset'] : undefined)
  return given ?? (Number.isNaN(reset) ? undefined : Math.max(0, reset - now / 1000))
}

function saidIn({ body }: HttpResponse): string {
  const message = /"message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body.toString())?.[1]
  return message === undefined ? '' : `: ${printable(message, 200)}`
}

const hintFor = (status: number): string =>
  status === 401
    ? 'Leave github-token to its default, the token of the job, or give one that is valid.'
    : 'Add "permissions: { contents: read }" to the job, or give a github-token that may read the repository.'
