import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Page } from '@turnout/shared/server-platform';
import type { BulkChangeMade } from './bulk.dto';
import { BulkRepository } from './bulk.repository';
import { madeOf } from './made-of';

/** Reads the latest changes of many events that the asker made. */
@Injectable()
export class ListBulkChanges {
  constructor(private readonly repository: BulkRepository) {}

  async run(ctx: ProjectContext): Promise<Page<BulkChangeMade>> {
    const items = (await this.repository.latest(ctx)).map((made) => madeOf(made));
    return { items, nextCursor: null, total: items.length };
  }
}
