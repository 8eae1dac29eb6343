import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { checkViewName, viewNameKey } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { viewNotes } from './note-view';
import { ownerOf, requireSharing } from './view-owner';
import { keptQuery } from './view-query';
import type { NewView, SavedView } from './view.dto';
import { ViewQueries } from './view.queries';
import { ViewRepository } from './view.repository';

/** Keeps a view under a name. */
@Injectable()
export class KeepView {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ViewRepository,
    private readonly queries: ViewQueries,
    private readonly codes: ProjectCodeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `access.denied`, `view.too-many`, or with the fields that are wrong */
  run(ctx: ProjectContext, { name = '', query = {}, isShared = false }: Partial<NewView>): Promise<SavedView> {
    return this.transactions.run(ctx, async (tx) => {
      if (isShared) requireSharing(tx);
      const owner = ownerOf(tx, isShared);
      refuse(checkViewName(name, await this.repository.otherNames(tx, owner, null)));
      const kept = keptQuery(query, await this.codes.read(tx));
      const named = { name: tidyLine(name), nameKey: viewNameKey(name) };
      const id = await this.repository.insert(tx, { ...owner, ...named, query: kept, createdBy: tx.account.id });
      const view = await this.queries.read(tx, id);
      await this.audit.noteAll(tx, viewNotes(null, view));
      return view;
    });
  }
}
