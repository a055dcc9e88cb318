import { expect, jest } from '@jest/globals'

// These tests play real protocols on clocks that run hundreds of times as fast as the wall's. What a busy machine lets a process wait
// hardly counts on them (`simulators/kernel/fair-time.ts`), but processes that are started have the wall's. So a test that fails is played
// once more, and its first failure is printed. The reliability table is not: what it finds once is a finding.
const path = expect.getState().testPath ?? ''
if (!path.includes('/reliability/')) jest.retryTimes(1, { logErrorsBeforeRetry: true })
