/**
 * Who may import whom, on one screen. Every project carries one tag of each of the three kinds; every row below is
 * proven by a planted violation in tools/checks/boundaries.guard-spec.ts.
 * @see docs/adr/0001-first-the-capability-then-the-layer.md
 */

/** Capabilities from left to right: an arrow never runs back. */
const SCOPES = ['shared', 'accounts', 'consortium', 'events', 'impact', 'quality', 'reminders', 'reports'];

/** Packages the core may use: pure ones only. Messages are formatted by one of them. */
const DOMAIN_PACKAGES = ['intl-messageformat'];

export const DEP_CONSTRAINTS = [
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  {
    sourceTag: 'platform:server',
    onlyDependOnLibsWithTags: ['platform:server', 'platform:any'],
    bannedExternalImports: ['@angular/*'],
  },
  {
    sourceTag: 'platform:web',
    onlyDependOnLibsWithTags: ['platform:web', 'platform:any'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'pdfkit', 'fastify', '@fastify/*'],
  },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: [...DOMAIN_PACKAGES, 'fast-check'] },
  { sourceTag: 'type:render', onlyDependOnLibsWithTags: ['type:domain'] },
  { sourceTag: 'type:reader', onlyDependOnLibsWithTags: ['type:domain'] },
  {
    sourceTag: 'type:server',
    onlyDependOnLibsWithTags: ['type:server', 'type:render', 'type:reader', 'type:domain'],
    bannedExternalImports: ['pdfkit', 'docx', 'csv-stringify', 'csv-stringify/*', 'hucre', 'htmlparser2', 'fflate', 'chardet'],
  },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client'] },
  { sourceTag: 'type:ui', onlyDependOnLibsWithTags: ['type:ui', 'type:domain'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:ui', 'type:client', 'type:domain', 'type:render'] },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:testing', 'type:server', 'type:render', 'type:reader', 'type:domain'] },
  { sourceTag: 'type:e2e', onlyDependOnLibsWithTags: ['type:testing', 'type:domain'] },
  {
    sourceTag: 'type:app',
    onlyDependOnLibsWithTags: ['type:server', 'type:web', 'type:ui', 'type:client', 'type:render', 'type:reader', 'type:domain'],
  },
  ...SCOPES.map((scope, index) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: SCOPES.slice(0, index + 1).map((left) => `scope:${left}`),
  })),
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['*'] },
];

/** Packages that read back, in specs of the core, what it wrote. */
const READ_BACK_PACKAGES = ['jsdom'];

/** Specs may use the test libraries as well, whatever room they stand in. */
export const SPEC_DEP_CONSTRAINTS = DEP_CONSTRAINTS.map((row) =>
  row.sourceTag.startsWith('type:') && row.sourceTag !== 'type:client'
    ? {
        ...row,
        onlyDependOnLibsWithTags: [...new Set([...row.onlyDependOnLibsWithTags, 'type:testing'])],
        ...(row.allowedExternalImports ? { allowedExternalImports: [...row.allowedExternalImports, ...READ_BACK_PACKAGES] } : {}),
      }
    : row,
);
