import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkBesideSeries, defaultStatus, type EventDraft, followSeries } from '@turnout/events/domain';
import { isIsoDate, isoDateOf } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { keepPeriods } from '../period/period-meeting';
import { refuseHeld } from '../period/refuse-held';
import { eventFacts } from './event-facts';
import type { NewEvent } from './event-input.dto';
import type { EventDetail } from './event.dto';
import { eventNote } from './event-note';
import { EventRepository } from './event.repository';
import { JudgeEvent } from './judge-event';
import { ReadEvent } from './read-event';

/** Logs an event. */
@Injectable()
export class RecordEvent {
  constructor(
    private readonly transactions: Transactions,
    private readonly judge: JudgeEvent,
    private readonly repository: EventRepository,
    private readonly readEvent: ReadEvent,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `event.period-locked`, or with the fields that are wrong; nothing is kept then */
  run(ctx: ProjectContext, input: NewEvent): Promise<EventDetail> {
    return this.transactions.run(ctx, async (tx) => {
      await keepPeriods(tx);
      const told: EventDraft = followSeries(input);
      refuse(checkBesideSeries(input, told));
      const given = { ...told, status: input.status ?? statusOf(told.startsOn, tx.now) };
      const codes = await this.judge.run(tx, given);
      const draft = {
        ...given,
        workPackage: given.workPackage === undefined ? codes.workPackageOfType.get(input.type) : given.workPackage,
      };
      const who = { createdBy: tx.account.id, updatedBy: tx.account.id };
      const id = await this.repository.insert(tx, { ...eventFacts(draft, codes), ...who, signedCount: 0 });
      await this.repository.addParts(tx, id, draft, codes);
      const after = await this.readEvent.run(tx, id);
      refuseHeld(after, '/startsOn');
      await this.audit.note(tx, eventNote('create', null, after));
      return after;
    });
  }
}

function statusOf(startsOn: string | null | undefined, now: Date): string {
  const date = typeof startsOn === 'string' && isIsoDate(startsOn) ? startsOn : null;
  return defaultStatus(date, isoDateOf(now));
}
