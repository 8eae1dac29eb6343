import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../lib/bootstrap/paths.mjs';

/** A project of the workspace. */
export interface Project {
  readonly name: string;
  /** Folder from the repository's root. */
  readonly folder: string;
  readonly tags: readonly string[];
  readonly targets: Readonly<Record<string, unknown>>;
  /** The name others import it by; `null` for applications. */
  readonly alias: string | null;
}

/** Reads every project of the workspace from its `project.json`. */
export function readProjects(): readonly Project[] {
  const files = globSync('{apps,libs}/**/project.json', { cwd: ROOT, exclude: ['**/node_modules/**'] });
  return [...files, 'tools/project.json'].sort().map((file) => {
    const folder = dirname(file);
    const own = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Pick<Project, 'name' | 'tags' | 'targets'>;
    const alias = folder.startsWith('libs/') ? folder.replace(/^libs\//, '@turnout/') : null;
    return { name: own.name, folder, tags: own.tags, targets: own.targets, alias };
  });
}

/** Names of the installed packages this workspace asks for. */
export function readPackageNames(): readonly string[] {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  return Object.keys({ ...dependencies, ...devDependencies });
}
