import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { NO_FILTER } from '@turnout/events/domain';
import { SummaryQueries } from '@turnout/events/server';
import {
  type ClauseEvent,
  type ClauseProgress,
  clausesProgress,
  type CountedMeetings,
  type PromiseLine,
  promiseLines,
  type TargetClause,
} from '@turnout/impact/domain';
import type { Target } from '../target/target.dto';
import { TargetQueries } from '../target/target.queries';
import { MonthSumsQueries } from '../trend/month-sums.queries';
import { PromiseDatesQueries } from '../trend/promise-dates.queries';
import { paceOfPromise, type WithPace } from './add-pace';
import type { Impact, ImpactClause, ImpactOfType } from './impact.dto';
import { ImpactQueries } from './impact.queries';

/** Most events that a condition names. */
const MOST_NAMED = 500;

/** Sets what was reached against what was promised. */
@Injectable()
export class ReadImpact {
  constructor(
    private readonly targets: TargetQueries,
    private readonly sums: SummaryQueries,
    private readonly queries: ImpactQueries,
    private readonly months: MonthSumsQueries,
    private readonly dates: PromiseDatesQueries,
  ) {}

  async run(ctx: ProjectContext): Promise<Impact> {
    const { items: targets } = await this.targets.list(ctx);
    const { rows } = await this.sums.sums(ctx, 'type', NO_FILTER);
    const withClauses = targets.filter(({ clauses }) => clauses.length > 0).map(({ type }) => type);
    const events = await this.queries.eventsOf(ctx, withClauses);
    const [months, dates] = [await this.months.read(ctx), await this.dates.read(ctx)];
    const lines = new Map(promiseLines(targets, rows).map((line) => [line.type, line]));
    return {
      targets: targets.flatMap((target) => {
        const line = lines.get(target.type);
        if (!line) return [];
        const progress = ofType(target, line, events.get(target.type) ?? []);
        return [{ ...progress, ...paceOfPromise(target, line, months, dates) }];
      }),
    };
  }
}

function ofType(
  { type, clauses }: Target,
  { events, participants }: PromiseLine,
  held: readonly ClauseEvent[],
): Omit<ImpactOfType, keyof WithPace> {
  const progress = clausesProgress(clauses, held);
  return {
    ...{ type, events, participants },
    clauses: clauses.flatMap((clause, number) => {
      const each = progress.clauses[number];
      return each ? [clauseOf(clause, each)] : [];
    }),
    gap: {
      events: events.missing ?? 0,
      participants: participants.missing ?? 0,
      inConditions: progress.missing,
      inConditionsAtLeast: progress.missingAtLeast,
    },
  };
}

function clauseOf(
  { setting, level, country, partner, audience, byMonth, period, participantsPerEvent }: TargetClause,
  { events, participants, counted, couldCount }: ClauseProgress,
): ImpactClause {
  return {
    ...{ setting, level, country, partner, audience, byMonth, period, participantsPerEvent },
    ...events,
    participants,
    eventIds: named(counted),
    couldCount: couldCount.reduce((sum, { meetings }) => sum + meetings, 0),
    couldCountIds: named(couldCount),
    clauses: [],
  };
}

function named(counted: readonly CountedMeetings[]): string[] {
  return counted.slice(0, MOST_NAMED).map(({ event }) => event);
}
