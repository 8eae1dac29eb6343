import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { ProjectCodeReader } from '@turnout/consortium/server';
import { checkViewName, viewNameKey } from '@turnout/events/domain';
import { tidyLine } from '@turnout/shared/kernel';
import { AuditTrail, refuse, requireVersion, Transactions } from '@turnout/shared/server-platform';
import { viewNotes } from './note-view';
import type { SavedViewEntity } from './saved-view.entity';
import { askerAsOwner, ownerOf, requireSharing } from './view-owner';
import { keptQuery } from './view-query';
import type { SavedView, ViewChange } from './view.dto';
import { ViewQueries } from './view.queries';
import { ViewRepository } from './view.repository';

/** Renames a view, lets it show something else, shares it or takes it back. */
@Injectable()
export class ChangeView {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ViewRepository,
    private readonly queries: ViewQueries,
    private readonly codes: ProjectCodeReader,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `view.not-found`, `access.denied`, `precondition.failed`, `view.too-many`, or with the fields that are wrong */
  run(ctx: ProjectContext, id: string, version: number, change: ViewChange): Promise<SavedView> {
    return this.transactions.run(ctx, async (tx) => {
      const before = await this.queries.read(tx, id);
      const isShared = change.isShared ?? before.isShared;
      if (before.isShared || isShared) requireSharing(tx);
      requireVersion(before.version, version);
      const facts = await this.#facts(tx, before, { ...change, isShared });
      await this.repository.update(tx, { projectId: tx.project.id, id, version }, facts);
      if (before.isShared && !isShared) await this.repository.dropDefaultsOfOthers(tx, tx.account.id, id);
      const after = await this.queries.read(tx, id);
      await this.audit.noteAll(tx, viewNotes(before, after));
      return after;
    });
  }

  async #facts(tx: ProjectContext, before: SavedView, change: ViewChange & { isShared: boolean }): Promise<Partial<SavedViewEntity>> {
    const { name = before.name, query, isShared } = change;
    const owner = isShared === before.isShared ? {} : ownerOf(tx, isShared);
    const whose = isShared ? ownerOf(tx, true) : askerAsOwner(tx);
    refuse(checkViewName(name, await this.repository.otherNames(tx, whose, before.id)));
    const kept = query === undefined ? {} : { query: keptQuery(query, await this.codes.read(tx)) };
    return { ...owner, ...kept, name: tidyLine(name), nameKey: viewNameKey(name) };
  }
}
