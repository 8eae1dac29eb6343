import type { Project } from './projects.ts';

/** A row of `boundaries.mjs`. */
export interface Row {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags: readonly string[];
  readonly bannedExternalImports?: readonly string[];
  readonly allowedExternalImports?: readonly string[];
}

/** A forbidden import in a file that does not exist, and the row that forbids it. */
export interface Planting {
  readonly title: string;
  readonly file: string;
  readonly source: string;
  readonly row: Row;
}

/** One planting for everything a row forbids: libraries by tag, each banned package, and packages that are not allowed. */
export function plantingsOf(row: Row, projects: readonly Project[], packages: readonly string[]): readonly Planting[] {
  const home = projects.find(({ tags, folder }) => tags.includes(row.sourceTag) && folder !== 'tools');
  if (!home) return [];
  const forbidden = [forbiddenLibrary(row, home, projects), ...forbiddenPackages(row, packages)].filter((name) => name !== null);
  return forbidden.map((name, index) => ({
    title: `${row.sourceTag} refuses ${name}`,
    file: `${home.folder}/src/planted-${row.sourceTag.replace(':', '-')}-${String(index)}.ts`,
    source: `import * as planted from '${name}';\nexport const use = planted;\n`,
    row,
  }));
}

function forbiddenLibrary({ onlyDependOnLibsWithTags: allowed }: Row, home: Project, projects: readonly Project[]): string | null {
  if (allowed.includes('*')) return null;
  const isForbidden = ({ name, tags }: Project) => name !== home.name && !tags.some((tag) => allowed.includes(tag));
  return projects.find((project) => project.alias !== null && isForbidden(project))?.alias ?? null;
}

function forbiddenPackages(row: Row, packages: readonly string[]): readonly string[] {
  const banned = (row.bannedExternalImports ?? []).map((pattern) => matching(pattern, packages));
  const allowed = row.allowedExternalImports;
  return allowed ? [...banned, ...packages.filter((name) => name === 'pg' && !allowed.includes(name))] : banned;
}

function matching(pattern: string, packages: readonly string[]): string {
  const scope = pattern.replace(/\*$/, '');
  const found = packages.find((name) => name === pattern || (scope !== pattern && name.startsWith(scope)));
  // A pattern such as `package/*` speaks of the package's inner parts.
  return found ?? `${scope}sync`;
}
