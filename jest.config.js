export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs' },
  // A busy machine is slow, not wrong; nothing here is timed.
  testTimeout: 120_000,
  maxWorkers: '100%',
  globalSetup: '<rootDir>/scripts/jest-global-setup.cjs',
};
