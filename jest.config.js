export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.js' },
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/replay.ts'],
  reporters: ['default', '<rootDir>/__tests__/reliability/reporter.js'],
}
