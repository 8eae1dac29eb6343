// The journeys run one after the other against one installation, see tools/e2e; `npm run e2e` starts it.
const { projects } = require('../../jest.config.cjs');

const { moduleNameMapper, transform, moduleFileExtensions, testEnvironment } = projects[0];

module.exports = {
  rootDir: __dirname + '/../..',
  displayName: 'journeys',
  testMatch: ['<rootDir>/apps/e2e/src/**/*.e2e-spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.turnout/'],
  moduleNameMapper,
  transform,
  moduleFileExtensions,
  testEnvironment,
  testTimeout: 120_000,
  maxWorkers: 1,
};
