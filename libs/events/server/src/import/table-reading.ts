import { Injectable } from '@nestjs/common';
import {
  type ImportChoices,
  type ImportOrigin,
  type ImportVocabulary,
  type KnownEvent,
  type RawTable,
  splitCells,
  type Understanding,
} from '@turnout/events/domain';

/** What was read from the bytes of a source. */
export interface Reading {
  readonly kind: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly tables: readonly RawTable[];
}

/** Reads and understands tables. */
@Injectable()
export class TableReading {
  async read(bytes: Uint8Array, _source: { readonly name: string | null; readonly mediaType: string | null }): Promise<Reading> {
    const rows = splitCells(new TextDecoder().decode(bytes)).map((cells, index) => ({
      number: index + 1,
      cells: cells.map((text) => ({ text })),
    }));
    return { kind: 'text', encoding: 'utf-8', delimiter: '\t', tables: [{ name: null, rows }] };
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
