import { type EventRecord, sumEvents } from '@turnout/events/domain';
import type { DocumentTranslator } from '@turnout/shared/i18n';

/** What stands below a diagram: its counting basis, and what of its figures is estimated or not known. */
export function chartNotes(
  what: 'events' | 'participants',
  records: readonly EventRecord[],
  { text }: DocumentTranslator,
): readonly string[] {
  if (what === 'events') return [text('reports.figure.basis.events')];
  const { estimated, unknown } = sumEvents(records);
  return [
    text('reports.note.basis'),
    ...(estimated === 0 ? [] : [text('reports.chart.estimated', { estimated })]),
    ...(unknown === 0 ? [] : [text('reports.note.unknown', { unknown })]),
  ];
}
