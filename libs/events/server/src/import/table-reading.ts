import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  type ImportChoices,
  type ImportOrigin,
  type ImportVocabulary,
  type KnownEvent,
  type RawTable,
  type Understanding,
} from '@turnout/events/domain';
import { type Reading, type SourceLabel, TableReader, type Template } from '@turnout/events/read-tables';

export type { Reading };

/** Reads and understands tables, off the event loop. */
@Injectable()
export class TableReading implements OnApplicationShutdown {
  private readonly reader = TableReader.open();

  /** @throws DomainError one of `SOURCE_CODES` */
  read(bytes: Uint8Array, source: SourceLabel): Promise<Reading> {
    return this.reader.read(bytes, source);
  }

  understand(
    tables: readonly RawTable[],
    words: ImportVocabulary,
    choices: ImportChoices,
    known: readonly KnownEvent[],
    origins: readonly ImportOrigin[],
  ): Promise<Understanding> {
    return this.reader.understand(tables, words, choices, known, origins);
  }

  write(template: Template): Promise<Uint8Array> {
    return this.reader.write(template);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.reader.close();
  }
}
