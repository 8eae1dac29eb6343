import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ProjectCodes, ProjectCodeReader } from '@turnout/consortium/server';
import {
  bulkFactsOf,
  type BulkChange,
  changedInBulk,
  checkBulkChange,
  checkBulkStatus,
  type EventRecord,
  holdingPeriod,
  type PeriodStanding,
} from '@turnout/events/domain';
import { DomainError, fieldChanges, type FieldChange, isoDate, isoDateOf, refusalOf } from '@turnout/shared/kernel';
import { isId, readRows, refuse } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import { projectFacts, type ProjectFacts, wrongWith } from '../event/judge-event';
import { leniencyFor } from '../event/leniency-for';
import { ReadEvent } from '../event/read-event';
import { requireMay } from '../event/require-may';
import { type LockedPeriods, lockedPeriodsSql } from '../period/period-sql';
import { refuseHeld } from '../period/refuse-held';

/** An event with everything that is known of it. What the database answers are values of the domain, whatever the contract calls them. */
export type BulkEvent = EventDetail & EventRecord;

/** An event before and after a change, and why it cannot be made. */
export interface JudgedChange {
  readonly before: BulkEvent;
  readonly after: BulkEvent;
  readonly changes: readonly FieldChange[];
  readonly problem: DomainError | null;
}

/** What every event of a bulk is judged against. */
export interface BulkFactsOfProject {
  readonly codes: ProjectCodes;
  readonly facts: ProjectFacts;
  readonly periods: LockedPeriods;
}

/** Judges a change of many events, by the rules of a change of one and in as many statements. */
@Injectable()
export class JudgeBulk {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly codes: ProjectCodeReader,
  ) {}

  /** What of the project the events are judged against. */
  async against(ctx: ProjectContext): Promise<BulkFactsOfProject> {
    const codes = await this.codes.read(ctx);
    const [row] = await readRows<{ periods: LockedPeriods }>(ctx.manager, `select ${lockedPeriodsSql('$1')} as periods`, [ctx.project.id]);
    return { codes, facts: projectFacts(ctx, codes), periods: row?.periods ?? [] };
  }

  /** The events by id, those that the project has. */
  async events(ctx: ProjectContext, ids: readonly string[]): Promise<ReadonlyMap<string, BulkEvent>> {
    const known = await this.readEvent.several(
      ctx,
      ids.filter((id) => isId(id)),
    );
    return new Map(known.map((event) => [event.id, event as BulkEvent]));
  }

  /** Judges the change by itself. @throws DomainError with the fields that are wrong */
  requireChange(change: BulkChange, { facts }: BulkFactsOfProject): void {
    refuse(checkBulkChange(change, facts));
  }

  /** What a change would do to one event. @param alsoApproved whether an approved one is changed, and stays approved */
  one(ctx: ProjectContext, event: BulkEvent, change: BulkChange, against: BulkFactsOfProject, alsoApproved: boolean): JudgedChange {
    const { status } = changedInBulk(event, change);
    return this.judge(ctx, event, changedInBulk(event, change), against, () => {
      // A status that cannot be reached from here says more than a step that is not offered.
      refuse(checkBulkStatus(event, status, isoDateOf(ctx.now)));
      if (status === 'cancelled' && event.status !== status && !event.may.review.includes('cancel')) throw new DomainError('access.denied');
      if (event.status === 'approved' && !alsoApproved) throw new DomainError('bulk.approved');
    });
  }

  /** What putting one event into a state would do. @param also what is asked of it beyond what a change of one event is */
  judge(
    ctx: ProjectContext,
    before: BulkEvent,
    wanted: BulkEvent,
    { facts, periods }: BulkFactsOfProject,
    also: () => void = () => undefined,
  ): JudgedChange {
    const period = holdingPeriod(standingOf(wanted), periods, isoDateOf(ctx.now));
    const after = { ...wanted, period };
    const changes = fieldChanges(bulkFactsOf(before), bulkFactsOf(after));
    const problem =
      changes.length === 0
        ? null
        : refused(() => {
            requireMay(before, 'change');
            also();
            const wrong = refusalOf(wrongWith(after, facts, { ...leniencyFor(before), keptStatus: after.status }));
            if (wrong) throw wrong;
            refuseHeld(after);
          });
    return { before, after, changes, problem };
  }
}

function standingOf({ id, startsOn, series, leadPartner }: BulkEvent): PeriodStanding {
  return { id, startsOn, leadPartner, meetingDays: series?.meetings.map(({ on }) => isoDate(on)) ?? null };
}

function refused(judge: () => void): DomainError | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
