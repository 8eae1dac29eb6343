import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import type { ImportDraft } from './import.dto';
import { ImportRepository } from './import.repository';

/** Makes events of a draft: of all its rows or of none. */
@Injectable()
export class CommitImport {
  constructor(private readonly repository: ImportRepository) {}

  /** @throws DomainError `import.not-found`, `import.no-draft`, `import.undecided`, `precondition.failed` */
  async run(ctx: ProjectContext, id: string, version: number): Promise<ImportDraft> {
    const { counts } = await this.repository.findDraft(ctx, id, version);
    throw new DomainError('import.undecided', { rows: counts.decide });
  }
}
