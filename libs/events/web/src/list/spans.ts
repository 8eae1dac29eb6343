import { keysOf, type ListGroup } from '@turnout/events/domain';
import type { EventOutline } from '@turnout/shared/api-client';
import type { EventPage } from '../client/wire';
import type { GroupSpan } from './line-plan';

/**
 * The groups of a list with the rows of each. Until its outline is there, those of the first page: what lies behind that page
 * is taken for more of its last group, so that the list has its length at once.
 */
export function spansOf(group: ListGroup | null, { items, total }: EventPage, outline: EventOutline | null): readonly GroupSpan[] {
  if (group === null) return [{ key: null, records: total }];
  if (outline) return outline.groups;
  const keys = items.map((item) => keysOf(item, group)[0] ?? null);
  const spans = [...new Set(keys)].map((key) => ({ key, records: keys.filter((each) => each === key).length }));
  const last = spans.pop();
  return last ? [...spans, { ...last, records: last.records + total - items.length }] : [];
}
