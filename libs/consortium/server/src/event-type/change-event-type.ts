import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { merged } from '../given';
import { ProjectCodeReader } from '../project/project-codes';
import { eventTypeFacts } from './event-type-facts';
import type { EventType, EventTypeChange } from './event-type.dto';
import { EventTypeQueries } from './event-type.queries';
import { EventTypeRepository } from './event-type.repository';

/** Changes what is known of an event type. */
@Injectable()
export class ChangeEventType {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: ProjectCodeReader,
    private readonly repository: EventTypeRepository,
    private readonly queries: EventTypeQueries,
    private readonly audit: AuditTrail,
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: EventTypeChange): Promise<EventType> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const before = await this.queries.read(tx, id);
      const given = merged(before, change);
      const neighbours = await this.repository.neighbours(tx, id);
      await this.repository.update(tx, current, eventTypeFacts(given, neighbours, await this.codes.read(tx)));
      const after = await this.queries.read(tx, id);
      await this.audit.note(tx, { kind: 'event-type', id, label: after.label, operation: 'change', before, after });
      return after;
    });
  }
}
