import { expect, jest } from '@jest/globals'

// These tests play real protocols on clocks that run a hundred times as fast as the wall's: a processor that is busy with
// something else for a quarter of a second looks like a cloud that did not answer for half a minute. So a test that fails is played once
// more, and its first failure is printed. The reliability table is not: what it finds once is a finding.
const path = expect.getState().testPath ?? ''
if (!path.includes('/reliability/')) jest.retryTimes(1, { logErrorsBeforeRetry: true })
