import type { Readable } from 'node:stream';

/** A file at rest that is to be stored. */
export interface StoredAs {
  readonly mediaType: string;
  readonly bytes: number;
}

/**
 * Where the bytes of files lie, by keys `<project>/<file>` that are made here and hold nothing that people typed. What may be
 * there is decided in the database; this is the edge that only carries bytes.
 */
export abstract class FileBytes {
  /** Copies a file of this machine under a key, and answers when it would outlast a loss of power. @throws DomainError `file.no-room`, `file.store-away` */
  abstract write(key: string, path: string, as: StoredAs): Promise<void>;

  /** The bytes under a key. @throws DomainError `file.lost` when there are none, `file.store-away` */
  abstract read(key: string): Promise<Readable>;

  /** Whether there are bytes under a key. */
  abstract has(key: string): Promise<boolean>;

  /** Removes the bytes under a key; none there is no error. */
  abstract remove(key: string): Promise<void>;

  /** Every key, in pieces. */
  abstract keys(): AsyncGenerator<readonly string[]>;
}
