import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { RawTable } from '@turnout/events/domain';
import type { Reading } from '@turnout/events/read-tables';
import { DomainError } from '@turnout/shared/kernel';
import type { ImportDraft } from './import.dto';
import type { KeptSource } from './import.entity';
import { ImportRepository } from './import.repository';
import { ReadImport } from './read-import';
import { RememberedWords } from './remembered-words';
import { UnderstandImport } from './understand-import';

/** Keeps a draft of what was read, with what the project remembers of its words. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly repository: ImportRepository,
    private readonly remembered: RememberedWords,
    private readonly understandImport: UnderstandImport,
    private readonly readImport: ReadImport,
  ) {}

  /** @throws DomainError `import.too-many-drafts`; `import.template-of-another-project` for a workbook whose rows are events of another one */
  async run(tx: ProjectContext, name: string | null, { tables, kind, encoding, delimiter, template }: Reading): Promise<ImportDraft> {
    if (template && template.project !== tx.project.code) {
      throw new DomainError('import.template-of-another-project', { project: template.project });
    }
    await this.repository.requireRoom(tx);
    const id = this.repository.newId();
    const choices = { decisions: await this.remembered.thatStandIn(tx, tables) };
    const { understanding, plan } = await this.understandImport.run(tx, { id, choices, tables: () => Promise.resolve(tables) });
    const source: KeptSource = { name, kind, encoding, delimiter, tables: tables.map((table) => sheetOf(table)) };
    await this.repository.insert(tx, id, source, tables, { choices, counts: understanding.counts, plan });
    return this.readImport.run(tx, id);
  }
}

function sheetOf({ name, rows }: RawTable): KeptSource['tables'][number] {
  return { name, rows: rows.length };
}
