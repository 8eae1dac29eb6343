import type { ReportRenderer } from './renderer';
import { utf8 } from './utf8';

/**
 * Writes the document itself as JSON: keys in alphabetical order whatever built or stored it, two spaces, a line end.
 * What is frozen, hashed and compared is this text.
 */
export const jsonRenderer: ReportRenderer = {
  format: 'json',
  mediaType: 'application/json; charset=utf-8',
  render: (document) => Promise.resolve(utf8(`${JSON.stringify(document, inKeyOrder, 2)}\n`)),
};

function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
