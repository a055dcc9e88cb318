import type { VerifyPolicy } from '../core/verify.ts'
import type { CommonBlock } from './layers.ts'

/** Any 2xx; what a page behind a log-in answers (302) does not pass. */
const success = Array.from({ length: 100 }, (_, index) => 200 + index)

/** The check with what was given, and otherwise: `/`, 2xx, 3 answers in a row 0.5 s apart, 10 s for each, 120 s in all. */
export function verifyPolicy(given: CommonBlock): VerifyPolicy {
  const body = given['health-check-body']
  const marker = given['health-check-marker']
  const maxLatency = given['health-check-max-latency']
  return {
    path: given['health-check-path'] ?? '/',
    expectStatus: given['health-check-status'] ?? success,
    successes: given['health-check-successes'] ?? 3,
    interval: given['health-check-interval'] ?? 500,
    requestTimeout: given['health-check-request-timeout'] ?? 10_000,
    deadline: given['health-check-timeout'] ?? 120_000,
    ...(body === undefined ? {} : { expectBody: body }),
    ...(marker === undefined ? {} : { marker }),
    ...(maxLatency === undefined ? {} : { maxLatency }),
  }
}

/** What is given about the check that cannot be fulfilled. */
export function verifyProblems({ requestTimeout, deadline, maxLatency, interval, successes }: VerifyPolicy): string[] {
  const problems: string[] = []
  if ((successes - 1) * interval >= deadline) {
    problems.push(
      `health-check-timeout: ${deadline / 1000} s are not enough for ${successes} answers ${interval / 1000} s apart`,
    )
  }
  if (maxLatency !== undefined && maxLatency > requestTimeout) {
    problems.push('health-check-max-latency: must not be more than health-check-request-timeout')
  }
  return problems
}
