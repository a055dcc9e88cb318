import type { Call, Refusal, Reply } from '../kernel/types.ts'
import { fullName, type Job } from './job.ts'

/** A workflow run with where it stands. */
export interface Run {
  readonly job: Job
  readonly status: 'queued' | 'in_progress' | 'completed'
  readonly conclusion: 'success' | 'failure' | 'cancelled' | undefined
  /** Wall-clock ms. */
  readonly started: number
}

export interface Admission {
  readonly runs: ReadonlyMap<string, Run>
  readonly call: Call
  /** A job of the repository that is looked at; absent when there is none. */
  readonly of: Job | undefined
  readonly needs: 'actionsRead' | 'contentsRead'
}

/** How GitHub refuses the caller; nothing when it may look. */
export function admit({ runs, call, of, needs }: Admission): Reply | undefined {
  const caller = callerOf(runs, call)
  if (caller === 'unknown') return problem(401, 'Bad credentials')
  if (!of) return refuse('not-found')
  if (of.visibility === 'public') return undefined
  // observed: what a caller may not see is answered as if it were not there.
  if (!caller || fullName(caller) !== fullName(of)) return refuse('not-found')
  // observed: "Resource not accessible by integration" where the token of the job lacks a permission.
  return caller[needs] ? undefined : refuse('denied')
}

/** The job whose GITHUB_TOKEN was sent; `unknown` for a token that is nobody's; nothing for an anonymous call. */
function callerOf(runs: ReadonlyMap<string, Run>, { headers }: Call): Job | 'unknown' | undefined {
  const sent = /^(?:bearer|token) (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (sent === undefined) return headers['authorization'] === undefined ? undefined : 'unknown'
  // documented: GITHUB_TOKEN expires when its job ends.
  return [...runs.values()].find(({ job, status }) => job.token === sent && status !== 'completed')?.job ?? 'unknown'
}

const refusals: Readonly<Record<Refusal, readonly [number, string]>> = {
  throttled: [429, 'API rate limit exceeded for installation.'],
  denied: [403, 'Resource not accessible by integration'],
  'not-found': [404, 'Not Found'],
  malformed: [400, 'Problems parsing JSON'],
  'error-500': [500, 'Server Error'],
  'error-503': [503, 'Service Unavailable'],
}

export function refuse(kind: Refusal): Reply {
  const reply = problem(...refusals[kind])
  return kind === 'throttled' ? { ...reply, headers: { 'retry-after': '1' } } : reply
}

export const problem = (status: number, message: string): Reply => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})
