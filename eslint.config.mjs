import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import { DEP_CONSTRAINTS, SPEC_DEP_CONSTRAINTS } from './boundaries.mjs';

const SPECS = ['**/*spec.ts', '**/testing/**/*.ts'];
const PURE = [
  'libs/*/domain/**/*.ts',
  'libs/shared/geo/**/*.ts',
  'libs/shared/kernel/**/*.ts',
  'libs/shared/i18n/**/*.ts',
  'libs/reports/{document,definitions,narrative}/**/*.ts',
];
const WEB = ['apps/web/**/*.ts', 'libs/*/web/**/*.ts', 'libs/shared/{ui,web-platform}/**/*.ts'];
const SERVER = [
  'apps/api/**/*.ts',
  'libs/*/server/**/*.ts',
  'libs/events/read-tables/**/*.ts',
  'libs/shared/{server-platform,database,testing}/**/*.ts',
  'libs/reports/render-*/**/*.ts',
];

const boundaries = (depConstraints) => [
  'error',
  {
    allow: [],
    enforceBuildableLibDependency: false,
    // The pages of a capability are loaded when they are opened; its services are for the shell from the start.
    checkDynamicDependenciesExceptions: ['@turnout/**'],
    depConstraints,
  },
];

export default tseslint.config(
  { ignores: ['**/node_modules', 'dist', '.nx', '.angular', '.turnout', 'coverage', 'libs/shared/api-client/src/generated', '**/*.cjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic, prettier],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': boundaries(DEP_CONSTRAINTS),
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-restricted-types': ['error', { types: { Function: 'Name the signature.' } }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Vocabularies are `as const` arrays.' }],
    },
  },
  {
    files: PURE,
    ignores: SPECS,
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: 'The core does no I/O.' }] }],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Vocabularies are `as const` arrays.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the clock in.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Pass the clock in.' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'Pass the randomness in.' },
      ],
    },
  },
  {
    // Nest reads constructor types at run time, so an import that looks like a type only must stay a value.
    files: SERVER,
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: WEB,
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'tn', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'tn', style: 'camelCase' }],
    },
  },
  {
    files: ['apps/web/**/*.html', 'libs/*/web/**/*.html', 'libs/shared/{ui,web-platform}/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  {
    files: SPECS,
    rules: {
      '@nx/enforce-module-boundaries': boundaries(SPEC_DEP_CONSTRAINTS),
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines-per-function': 'off',
    },
  },
);
