import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
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
  ) {}

  run(ctx: ProjectContext, id: string, version: number, change: EventTypeChange): Promise<EventType> {
    return this.transactions.run(ctx, async (tx) => {
      const current = await this.repository.findVersion(tx, id, version);
      const given = merged(await this.queries.read(tx, id), change);
      const neighbours = await this.repository.neighbours(tx, id);
      await this.repository.update(tx, current, eventTypeFacts(given, neighbours, await this.codes.read(tx)));
      return this.queries.read(tx, id);
    });
  }
}
