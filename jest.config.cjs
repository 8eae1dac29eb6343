// One Jest run over the whole house. Own code is compiled to CommonJS by SWC; ESM-only packages (@nestjs/*, @angular/*)
// are loaded natively through Jest's require(esm), which needs Node >= 24.9 started with --experimental-vm-modules.
const { compilerOptions } = require('./tsconfig.base.json');

/** Every name of an import is held against every pattern, thousands of times per spec file: aliases that are as all others share one. */
const isAsOthers = ([alias, [path]]) => path === `./libs/${alias.replace('@turnout/', '')}/src/index.ts`;
const moduleNameMapper = Object.fromEntries([
  ...Object.entries(compilerOptions.paths)
    .filter((entry) => !isAsOthers(entry))
    .map(([alias, [path]]) => [`^${alias}$`, `<rootDir>/${path.replace('./', '')}`]),
  ['^@turnout/([\\w-]+/[\\w-]+)$', '<rootDir>/libs/$1/src/index.ts'],
]);

const SPEC = '(spec|int-spec|contract-spec|guard-spec).ts';
const WEB_ROOTS = ['apps/web', 'libs/*/web', 'libs/shared/ui', 'libs/shared/web-platform'];

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2023',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
    },
    module: { type: 'commonjs' },
  },
];

/** The pure core: its specs need no database, and every branch of it is measured. */
const CORE_ROOTS = ['libs/*/domain', 'libs/shared/{kernel,i18n,charts}', 'libs/reports/{document,definitions,narrative}'];
const CORE_PATHS = ['/libs/[a-z-]+/domain/', '/libs/shared/(kernel|i18n|charts)/', '/libs/reports/(document|definitions|narrative)/'];
/** What screens are made of besides Angular's own: the core, and the shapes and addresses of the API. */
const PLAIN_PATHS = [...CORE_PATHS, '/libs/shared/(geo|api-client/src/generated/(fn|models))/', '/libs/reports/render-html/'];
const WEB_PATHS = ['/libs/[a-z-]+/web/', '/libs/shared/(ui|web-platform)/'];

const onNode = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json', 'node'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.nx/', '<rootDir>/.turnout/'],
  moduleNameMapper,
  transform: { '^.+\\.ts$': swc },
};

const core = {
  ...onNode,
  displayName: 'core',
  testMatch: CORE_ROOTS.map((root) => `<rootDir>/${root}/**/*.${SPEC}`),
};

const server = {
  ...onNode,
  displayName: 'server',
  testMatch: [`<rootDir>/apps/api/**/*.${SPEC}`, `<rootDir>/libs/**/*.${SPEC}`, `<rootDir>/tools/**/*.${SPEC}`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', ...CORE_PATHS, ...WEB_PATHS],
  globalSetup: '<rootDir>/libs/shared/testing/jest-global-setup.cjs',
  globalTeardown: '<rootDir>/libs/shared/testing/jest-global-teardown.cjs',
};

const web = {
  displayName: 'web',
  rootDir: __dirname,
  preset: 'jest-preset-angular',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  testMatch: WEB_ROOTS.map((root) => `<rootDir>/${root}/**/*.${SPEC}`),
  modulePathIgnorePatterns: onNode.modulePathIgnorePatterns,
  transformIgnorePatterns: ['/node_modules/'],
  setupFilesAfterEnv: ['<rootDir>/apps/web/test-setup.ts'],
  moduleNameMapper,
  transform: {
    // Nothing there is decorated: SWC is ten times as quick as Angular's compiler, which a run without a cache waits for.
    [`(${PLAIN_PATHS.join('|')}).+\\.ts$`]: swc,
    '^.+\\.(ts|mjs|js|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.web.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
};

module.exports = {
  testTimeout: 60_000,
  maxWorkers: 2,
  // What spec files leave behind in a worker adds up to gigabytes, and clearing it away at the end outlasts Jest's patience.
  workerIdleMemoryLimit: '1GB',
  coverageProvider: 'v8',
  projects: [core, server, web],
};
