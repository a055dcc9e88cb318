import { availableParallelism } from 'node:os'

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testTimeout: 120_000,
  // Most tests wait for the local clouds, so that three fit on a machine of two cores; by itself jest would run one.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/replay.ts'],
  reporters: ['default', '<rootDir>/__tests__/reliability/reporter.js'],
}
