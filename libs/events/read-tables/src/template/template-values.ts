import type { KnownEvent } from '@turnout/events/domain';
import type { TemplateColumn, TemplateValue } from './template';

/** What stands in the row of an event, column by column. */
export function valuesOf(event: KnownEvent, columns: readonly TemplateColumn[]): readonly TemplateValue[] {
  return columns.map((column) => {
    const value = valueOf(event, column);
    if (typeof value !== 'string' || column.choices === undefined) return value;
    return column.choices.find(({ code }) => code === value)?.words ?? value;
  });
}

/** Codes for what is chosen from a list. */
function valueOf(event: KnownEvent, column: TemplateColumn): TemplateValue {
  switch (column.fact) {
    case 'startsOn':
    case 'endsOn':
      return dayOf(event[column.fact]);
    case 'coPartners':
    case 'deliverables':
      return event[column.fact].length === 0 ? null : event[column.fact].join(', ');
    case 'participants':
      return event.participants.count;
    case 'quality':
    case 'method':
      return event.participants[column.fact];
    case 'breakdown':
      return partOf(event, column);
    case 'type':
    case 'title':
    case 'country':
    case 'place':
    case 'leadPartner':
    case 'level':
    case 'mode':
    case 'setting':
    case 'meetings':
    case 'status':
    case 'workPackage':
    case 'milestone':
    case 'summary':
      return event[column.fact];
    default:
      return null;
  }
}

/** Sheets count no days before 1900; what is earlier is written as text. */
function dayOf(day: KnownEvent['startsOn']): TemplateValue {
  if (day === null) return null;
  return day < '1900-03-01' ? day : { day };
}

function partOf({ breakdowns }: KnownEvent, { dimension, category }: TemplateColumn): number | null {
  const parts = breakdowns.find((breakdown) => breakdown.dimension === dimension)?.parts;
  return parts?.find((part) => part.category === category)?.count ?? null;
}
