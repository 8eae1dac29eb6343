import type { Totals } from '@turnout/events/domain';
import type { Cell, Trace } from '@turnout/reports/document';

/** The sum of participants: marked where it contains estimates, missing where not one record has a count. */
export function totalParticipantsCell({ participants, estimated }: Totals, trace: Trace): Cell {
  if (participants === null) return { kind: 'missing', reason: 'not-known' };
  const cell = { kind: 'count', value: participants, trace } as const;
  return estimated === 0 ? cell : { ...cell, isEstimate: true };
}

/** A plain number with its way down to the records. */
export function countCell(value: number, trace: Trace): Cell {
  return { kind: 'count', value, trace };
}
