/** What makes a key: ids only, so that nothing people typed reaches a file system. */
export interface FileId {
  readonly projectId: string;
  readonly id: string;
}

const KEY = /^([0-9a-f-]{36})\/([0-9a-f-]{36})$/u;

/** The key of a file's bytes: `<project>/<file>`. */
export function keyOf({ projectId, id }: FileId): string {
  return `${projectId}/${id}`;
}

/** The file that a key is of; `null` for what is no key of ours. */
export function fileOf(key: string): FileId | null {
  const [, projectId, id] = KEY.exec(key) ?? [];
  return projectId === undefined || id === undefined ? null : { projectId, id };
}

/** Tells whether something in the store is a file of ours rather than something else that lies there. */
export function isFileKey(key: string): boolean {
  return KEY.test(key);
}
