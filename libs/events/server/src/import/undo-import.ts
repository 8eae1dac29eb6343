import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import type { ImportUndone } from './import.dto';
import { ImportRepository } from './import.repository';

/** Takes an import back. */
@Injectable()
export class UndoImport {
  constructor(private readonly repository: ImportRepository) {}

  /** @throws DomainError `import.not-found`, `import.not-committed` */
  async run(ctx: ProjectContext, id: string): Promise<ImportUndone> {
    await this.repository.find(ctx, id);
    throw new DomainError('import.not-committed');
  }
}
