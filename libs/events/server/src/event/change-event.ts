import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { merged } from '@turnout/consortium/server';
import { checkBesideSeries, type EventDraft, followSeries } from '@turnout/events/domain';
import { AuditTrail, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import { refuseHeld } from '../period/refuse-held';
import { eventFacts } from './event-facts';
import type { EventChange } from './event-input.dto';
import type { EventDetail } from './event.dto';
import { eventNote } from './event-note';
import { EventRepository } from './event.repository';
import { JudgeEvent } from './judge-event';
import { leniencyFor } from './leniency-for';
import { ReadEvent } from './read-event';
import { requireMay } from './require-may';

/** Changes a record. */
@Injectable()
export class ChangeEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeEvent,
    private readonly repository: EventRepository,
    private readonly readEvent: ReadEvent,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * A partner changes what is its own, and it stays its own. Facts that nobody stated may stay so; those that are known
   * cannot be taken back to unknown where logging asks for them. Neither as it stands nor as it would stand may a locked period
   * hold it.
   * @throws DomainError `event.not-found`, `access.denied`, `event.locked`, `event.period-locked`, `precondition.failed`, or with the fields that are wrong
   */
  run(ctx: ProjectContext, id: string, version: number, change: EventChange): Promise<EventDetail> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const current = await this.readEvent.run(tx, id);
      requireMay(current, 'change');
      requireVersion(current.version, version);
      const draft = draftOf(current, change);
      refuse(checkBesideSeries(change, draft));
      const codes = await this.judge.run(tx, draft, leniencyFor(current));
      const kept = { projectId: tx.project.id, id, version };
      await this.repository.update(tx, kept, { ...eventFacts(draft, codes), updatedBy: tx.account.id });
      await this.repository.replaceParts(tx, id, draft, codes);
      const after = await this.readEvent.run(tx, id);
      refuseHeld(after, '/startsOn');
      await this.audit.note(tx, eventNote('change', current, after));
      return after;
    });
  }
}

/** The record as it would stand after the change. */
function draftOf(current: EventDetail, change: EventChange): EventDraft {
  const { participants, ...rest } = change;
  const counted = participants === null ? null : merged(current.participants, participants ?? {});
  return followSeries({ ...merged<EventDraft>(current, rest), participants: counted });
}
