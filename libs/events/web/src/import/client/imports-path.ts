const BASE = '/api/v1/projects';

/** Address of the imports of a project. */
export function importsPath(project: string): string {
  return `${BASE}/${encodeURIComponent(project)}/imports`;
}

/** Address of one import. */
export function importPath(project: string, id: string): string {
  return `${importsPath(project)}/${encodeURIComponent(id)}`;
}

/** Address of the workbook that is filled in offline. */
export function templatePath(project: string): string {
  return `${importsPath(project)}/template.xlsx`;
}
