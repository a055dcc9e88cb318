import { expect, test } from '@jest/globals'
import { createSweeper } from '../../src/image/memory.ts'

test('buffers that are no longer used do not pile up while bytes pass', () => {
  const sweep = createSweeper()
  const size = 64 * 1024
  let most = 0
  const before = process.memoryUsage().arrayBuffers
  for (let passed = 0; passed < 512 * 1024 * 1024; passed += size) {
    sweep(Buffer.allocUnsafeSlow(size).length)
    most = Math.max(most, process.memoryUsage().arrayBuffers - before)
  }
  expect(most).toBeLessThan(40 * 1024 * 1024)
})
