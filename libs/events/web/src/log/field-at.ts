import type { ReadonlyFieldTree } from '@angular/forms/signals';
import type { EventFields } from './event-fields';

type Form = ReadonlyFieldTree<EventFields>;

const MOVED: Readonly<Record<string, keyof EventFields>> = {
  '/participants/count': 'count',
  '/participants/quality': 'quality',
  '/participants/method': 'method',
  '/participants': 'count',
};

/** The field that a JSON pointer into the request speaks about; the form itself where it has no such field. */
export function fieldAt(form: Form, pointer: string): ReadonlyFieldTree<unknown> {
  const moved = Object.entries(MOVED).find(([prefix]) => pointer === prefix || pointer.startsWith(`${prefix}/`));
  const path = moved ? [moved[1]] : (seriesPath(pointer) ?? pointer.split('/').slice(1));
  let field: unknown = form;
  for (const step of path) {
    const next = (field as Readonly<Record<string, unknown>>)[step];
    if (typeof next !== 'function') break;
    field = next;
  }
  return field as ReadonlyFieldTree<unknown>;
}

/** Meetings are rows of the form, with one cell for all that is said of their participants. */
function seriesPath(pointer: string): readonly string[] | null {
  const [, series, part, row, fact] = pointer.split('/');
  if (series !== 'series') return null;
  if (part !== 'meetings') return ['seriesBasis'];
  return ['seriesMeetings', row, fact === 'participants' ? 'count' : fact].filter((step) => step !== undefined);
}
