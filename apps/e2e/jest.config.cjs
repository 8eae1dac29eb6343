// Each worker walks its journeys one after the other through an installation of its own, see tools/e2e; `npm run e2e` starts them.
const { projects } = require('../../jest.config.cjs');

const { moduleNameMapper, transform, moduleFileExtensions } = projects[0];

module.exports = {
  rootDir: __dirname + '/../..',
  displayName: 'journeys',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.e2e-spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.turnout/'],
  moduleNameMapper,
  transform,
  moduleFileExtensions,
  testEnvironment: '<rootDir>/apps/e2e/src/support/journey-environment.ts',
  testTimeout: 120_000 * Number(process.env.TURNOUT_SLOW || 1) * (1 + Number(process.env.TURNOUT_LATE || 0) / 100),
  testSequencer: '<rootDir>/apps/e2e/longest-first.cjs',
  maxWorkers: 1,
};
