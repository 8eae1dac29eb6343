import { groupedBy } from '@turnout/shared/kernel';
import { isCountedStatus } from '../vocabulary';
import type { LedgerEvent, Noticed, ProjectRule } from './contract';

/**
 * The same count with the same breakdown, in records of several days by one partner. One group that comes again and again has them too, and
 * so do numbers that were copied from record to record.
 */
export const copiedNumbers: ProjectRule = {
  kind: 'project',
  id: 'copied-numbers',
  severity: 'info',
  check: ({ events }) => [...groupedBy(events.flatMap(numbersOf), keyOf)].flatMap(([key, copies]) => noticed(key, copies)),
};

/** Round numbers meet by chance more often. */
const ROUND = 5;
const COPIES = 2;
const ROUND_COPIES = 3;

interface Numbers {
  readonly event: LedgerEvent;
  readonly count: number;
  /** The breakdowns that split the count in two or more. */
  readonly split: LedgerEvent['breakdowns'];
}

/** The numbers of an event; none where there are too few of them to say anything. */
function numbersOf(event: LedgerEvent): Numbers[] {
  const { count } = event.participants;
  const split = event.breakdowns.filter(({ parts }) => parts.filter((part) => part.count > 0).length > 1);
  return count === null || split.length === 0 || !isCountedStatus(event.status) ? [] : [{ event, count, split }];
}

/** The numbers as one word, with the partner who gave them. */
function keyOf({ event, count, split }: Numbers): string {
  const parts = split.map((each) => [each.dimension, ...each.parts.map((part) => `${part.category}=${String(part.count)}`).sort()]);
  return JSON.stringify([event.leadPartner, count, ...parts.sort()]);
}

function noticed(key: string, copies: readonly Numbers[]): Noticed[] {
  const [first] = copies as readonly [Numbers];
  const days = new Set(copies.map(({ event }) => event.startsOn));
  const numbers = first.split.flatMap(({ parts }) => parts.map(({ count }) => count));
  const isRound = [first.count, ...numbers].every((number) => number % ROUND === 0);
  if (days.size < (isRound ? ROUND_COPIES : COPIES)) return [];
  const params = { records: copies.length, count: first.count, numbers: numbers.join(' + '), partner: first.event.leadPartner };
  // Another copy is no other finding.
  return [{ events: copies.map(({ event }) => event.id), pointer: '/participants/count', params, subject: [key], repair: null }];
}
