import { datesOfProjectMonth, projectMonth } from '@turnout/consortium/domain';
import type { IsoDate, Ratio } from '@turnout/shared/kernel';
import type { NodeProgress, PromiseNode } from '../clauses';
import type { SurplusRule } from '../target';
import type { PerMeasure } from './measure';
import { neededOf } from './pace';
import type { PromiseDeadline } from './promise-pace';
import { monthsLeft } from './promise-time';

/** By when a condition is to be kept that names a month or a period itself, and how fast what is missing of it would have to come. */
export interface ClausePace {
  readonly deadline: PromiseDeadline;
  /** The running month counted in; 0 once the last is over, `null` while the project's start is not known. */
  readonly monthsLeft: number | null;
  /** So many a month, exact: events where events were promised, people where they were promised in total or alone. */
  readonly neededPerMonth: PerMeasure<Ratio | null>;
}

/** What the pace of conditions is judged by. */
export interface ClausePaceFacts {
  readonly surplus: SurplusRule;
  /** First day of the project; `null` while it is not known. */
  readonly startsOn: IsoDate | null;
  /** The project month that runs; `null` while the project's start is not known. */
  readonly now: number | null;
}

/**
 * Works out the pace of a condition. There is none where it names no deadline of its own, where its days do not end with a project month, and
 * where what is missing of it is not the least: that is so of a sum whose parts miss something while an event may count towards several.
 *
 * @see docs/domain/pace.md
 */
export function clausePace(progress: NodeProgress, { surplus, startsOn, now }: ClausePaceFacts): ClausePace | null {
  const { node, events, participants, clauses } = progress;
  const deadline = deadlineOfClause(node, startsOn);
  const isLeast = surplus === 'once' || clauses.every((part) => (part.events.missing ?? 0) === 0);
  if (deadline === null || !isLeast) return null;
  const left = monthsLeft({ from: 1, to: deadline.month }, now);
  const asksPeople = node.events === null || node.written.participants !== null;
  return {
    ...{ deadline, monthsLeft: left },
    neededPerMonth: { events: neededOf(events.missing, left), participants: asksPeople ? neededOf(participants.missing, left) : null },
  };
}

function deadlineOfClause({ own, conditions }: PromiseNode, startsOn: IsoDate | null): PromiseDeadline | null {
  if (own.byMonth === null && own.period === null) return null;
  const { byMonth, days } = conditions;
  if (startsOn === null) return byMonth === null || own.byMonth === null ? null : { month: byMonth, on: null };
  const on = days?.to ?? null;
  const month = on === null ? null : projectMonth(startsOn, on);
  return on !== null && month !== null && datesOfProjectMonth(startsOn, month).to === on ? { month, on } : null;
}
