import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { ProjectCodeReader } from '../project/project-codes';
import { eventTypeFacts } from './event-type-facts';
import type { EventType, NewEventType } from './event-type.dto';
import { EventTypeQueries } from './event-type.queries';
import { EventTypeRepository } from './event-type.repository';

/** Adds an event type. */
@Injectable()
export class AddEventType {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProjectCodeReader,
    private readonly repository: EventTypeRepository,
    private readonly queries: EventTypeQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, given: NewEventType): Promise<EventType> {
    return this.transactions.run(ctx, async (tx) => {
      const neighbours = await this.repository.neighbours(tx);
      const id = await this.repository.insert(tx, eventTypeFacts(given, neighbours, await this.codes.read(tx)));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'event-type', id, label: after.label, operation: 'create', before: null, after });
      return after;
    });
  }
}
