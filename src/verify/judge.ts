import { printable } from '../core/printable.ts'
import type { VerifyPolicy } from '../core/verify.ts'
import type { Answer, BadAnswer, BadClass, Received } from './answer.ts'
import { excerpt, withoutTokens } from './excerpt.ts'
import { findMarker } from './marker.ts'

export interface Wanted {
  readonly policy: VerifyPolicy
  readonly release: string
  readonly bodyPattern?: RegExp
}

/** Whether an answer counts; a good one must satisfy everything that the policy asks. */
export function judge(received: Received, { policy, release, bodyPattern }: Wanted): Answer {
  const { status } = received
  if (!policy.expectStatus.includes(status)) return wrongStatus(received)
  if (bodyPattern !== undefined && !bodyPattern.test(received.body)) return wrongBody(received, bodyPattern)
  return wrongMarker(received, policy, release) ?? tooSlow(received, policy) ?? { good: true, status }
}

function wrongStatus(received: Received): BadAnswer {
  const { status, body } = received
  if (status >= 300 && status < 400 && received.headers['location'] !== undefined) return redirected(received)
  const said = excerpt(body)
  return {
    good: false,
    class: classOf(status),
    label: `${status}`,
    text: said === '' ? `${status}` : `${status} "${said}"`,
    definite: isDefinite(status),
  }
}

function classOf(status: number): BadClass {
  if (status === 404 || status === 410) return 'not-found'
  if (status === 401 || status === 403) return 'login'
  if (status === 429) return 'throttled'
  return status >= 500 ? 'server-error' : 'other-status'
}

/** 401 and 403 heal while a grant spreads; 408, 425 and 429 say themselves that they are of the moment. */
const isDefinite = (status: number): boolean => status < 500 && ![401, 403, 408, 425, 429].includes(status)

/** Never followed: what answers elsewhere is not this revision, and an identity token must not travel. */
function redirected({ url, status, headers }: Received): BadAnswer {
  const given = headers['location'] ?? ''
  const location = URL.parse(given, url)
  const shown = location === null ? printable(given.split(/[?#]/u)[0] ?? '', 200) : withoutQuery(location)
  return {
    good: false,
    class: 'redirect',
    label: `${status}`,
    text: `${status} to ${shown}`,
    definite: true,
    ...(location === null ? {} : { location }),
  }
}

/** Queries of login pages carry states and tokens. */
const withoutQuery = ({ protocol, host, pathname }: URL): string => printable(`${protocol}//${host}${pathname}`, 200)

function wrongBody({ status, body }: Received, pattern: RegExp): BadAnswer {
  return {
    good: false,
    class: 'body',
    label: `${status} with another body`,
    text: `${status} "${excerpt(body)}", which does not match /${printable(pattern.source, 100)}/`,
    definite: true,
  }
}

/** Not definite: the revision before it may answer for as long as the routing spreads. */
function wrongMarker(received: Received, { marker }: VerifyPolicy, release: string): BadAnswer | undefined {
  if (marker === undefined) return undefined
  const found = findMarker(received, marker)
  if (found === release) return undefined
  const place = marker.kind === 'header' ? `header ${marker.at}` : `${marker.at} of the body`
  const told = found === undefined ? `${place} is not there` : `${place} is "${printable(found, 80)}", not "${release}"`
  return {
    good: false,
    class: 'marker',
    label: found === undefined ? `${received.status} without release id` : `${received.status} of another release`,
    text: `${received.status}, but ${withoutTokens(told)}`,
    definite: false,
  }
}

function tooSlow({ status, took }: Received, { maxLatency }: VerifyPolicy): BadAnswer | undefined {
  if (maxLatency === undefined || took <= maxLatency) return undefined
  return {
    good: false,
    class: 'slow',
    label: `${status} too slow`,
    text: `${status} after ${Math.round(took)} ms, more than the ${maxLatency} ms allowed`,
    definite: false,
  }
}
