import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  type ImportChoices,
  type ImportOrigin,
  type ImportVocabulary,
  type KnownEvent,
  type RawTable,
  type Understanding,
} from '@turnout/events/domain';
import { type Reading, type SourceLabel, TableReader } from '@turnout/events/read-tables';

export type { Reading };

/** Reads and understands tables, off the event loop. */
@Injectable()
export class TableReading implements OnApplicationShutdown {
  private readonly reader = TableReader.open();

  /** @throws DomainError one of `SOURCE_CODES` */
  read(bytes: Uint8Array, source: SourceLabel): Promise<Reading> {
    return this.reader.read(bytes, source);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reader.close();
  }

  async understand(
    tables: readonly RawTable[],
    _words: ImportVocabulary,
    _choices: ImportChoices,
    _known: readonly KnownEvent[],
    _origins: readonly ImportOrigin[],
  ): Promise<Understanding> {
    const rows = tables.flatMap((table, index) =>
      table.rows.map(({ number, cells }) => ({
        ...{
          row: number,
          table: index,
          part: 0,
          state: 'skip' as const,
          original: cells.map(({ text }) => text),
          event: null,
          understood: [],
        },
        ...{
          notes: [],
          openFacts: [],
          problems: [],
          skipped: 'title' as const,
          skippedWords: null,
          match: { kind: 'new' as const },
          fingerprint: '',
        },
      })),
    );
    const counts = {
      rows: rows.length,
      ready: 0,
      decide: 0,
      skip: rows.length,
      new: 0,
      update: 0,
      unchanged: 0,
      events: 0,
      participants: 0,
    };
    return { columns: [], dayOrder: { order: 'day-month', isInferred: false, evidence: null }, rows, questions: [], counts };
  }
}
