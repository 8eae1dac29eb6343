import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { Transactions } from '@turnout/shared/server-platform';
import { choicesAfter } from './choices-of';
import type { ImportChange } from './import-decision.dto';
import type { ImportDraft } from './import.dto';
import { ImportRepository } from './import.repository';
import { ReadImport } from './read-import';
import { UnderstandImport } from './understand-import';

/** Takes in what somebody decided about a draft. A draft is nobody’s record yet, so no history speaks of it. */
@Injectable()
export class ChangeImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly repository: ImportRepository,
    private readonly understandImport: UnderstandImport,
    private readonly readImport: ReadImport,
  ) {}

  /** @throws DomainError `import.not-found`, `import.no-draft`, `precondition.failed`, or with the fields that are wrong */
  run(ctx: ProjectContext, id: string, version: number, change: ImportChange): Promise<ImportDraft> {
    return this.transactions.run(ctx, async (tx) => {
      const draft = await this.repository.findDraft(tx, id, version);
      const choices = choicesAfter(draft.choices, change, draft.source.tables.length);
      const tables = () => this.repository.tables(tx, id);
      const { understanding, plan } = await this.understandImport.run(tx, { id, choices, tables });
      await this.repository.change(tx, draft, { choices, counts: understanding.counts, plan });
      return this.readImport.run(tx, id);
    });
  }
}
