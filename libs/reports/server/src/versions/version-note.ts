import type { AuditNote } from '@turnout/shared/server-platform';
import type { Version } from './version.dto';

/** What the history keeps of freezing: the hashes too, so that nobody can change a file together with its row unseen. */
export function freezeNote(version: Version, sha256: { readonly json: string; readonly content: string }): AuditNote {
  const { number, definition, name, language, note, totals, includesUnapproved, unapproved } = version;
  const { records, events, participants } = totals;
  const after = { number, definition, name, language, note, totals: { records, events, participants }, includesUnapproved };
  return { ...thingOf(version), operation: 'freeze', before: null, after: { ...after, unapproved: unapproved.length, sha256 } };
}

/** What the history keeps once all files are written: their hashes. */
export function renderNote(version: Version): AuditNote {
  const sha256 = Object.fromEntries(version.files.map(({ format, sha256: hash }) => [format, hash]));
  const refused = version.refused.map(({ format }) => format);
  return { ...thingOf(version), operation: 'render', before: null, after: { sha256, refused } };
}

/** What a version is called in a history. */
export function labelOf({ number, name }: Pick<Version, 'number' | 'name'>): string {
  return `${String(number)} · ${name}`;
}

function thingOf(version: Version): Pick<AuditNote, 'kind' | 'id' | 'label'> {
  return { kind: 'version', id: version.id, label: labelOf(version) };
}
