import type { VerifyPolicy } from '../../src/core/verify.ts'

/** Three answers in a row, any 2xx, two minutes. */
export const aPolicy = (given: Partial<VerifyPolicy> = {}): VerifyPolicy => ({
  path: '/health',
  expectStatus: Array.from({ length: 100 }, (_, index) => 200 + index),
  successes: 3,
  requestTimeout: 10_000,
  interval: 1_000,
  deadline: 120_000,
  ...given,
})
