import { writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type FileId, FileKeeper, FileSettings, openArrival, type StoreContext } from '@turnout/shared/server-platform';
import { sha256Of } from './frozen-content';
import { VERSION_MEDIA_TYPES, type VersionFormat } from './version-format';

/** A file of a version that is in the store and is not referred to yet. */
export interface StagedFile {
  readonly format: VersionFormat;
  readonly file: FileId;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** A file of a version as its row names it. */
export interface StoredFile {
  readonly projectId: string;
  readonly fileId: string;
  readonly format: VersionFormat;
  readonly sha256: Buffer;
}

/** Brings the files of versions to the store and back. */
@Injectable()
export class VersionFiles {
  constructor(
    private readonly keeper: FileKeeper,
    private readonly settings: FileSettings,
  ) {}

  /** Writes a file to the store, outside of any transaction. @throws DomainError `file.quota-exceeded`, `file.no-room`, `file.store-away` */
  async stage(ctx: StoreContext, format: VersionFormat, content: Uint8Array): Promise<StagedFile> {
    const arrival = await openArrival(this.settings.filesFolder);
    try {
      const path = arrival.place(`version.${format}`);
      await writeFile(path, content, { mode: 0o600 });
      const facts = { bytes: content.byteLength, sha256: sha256Of(content) };
      const file = await this.keeper.stage(ctx, { path, mediaType: VERSION_MEDIA_TYPES[format], ...facts });
      return { format, file, ...facts };
    } finally {
      await arrival.clear();
    }
  }

  /** Says, in the transaction that refers to it, that a file stays. @throws DomainError `file.lost` */
  keep(ctx: StoreContext, { file }: StagedFile): Promise<void> {
    return this.keeper.keep(ctx, file);
  }

  /** Takes back what nothing came to refer to. */
  abandon({ file }: StagedFile, now: Date): Promise<void> {
    return this.keeper.abandon(file, now);
  }

  /** The very bytes that were frozen. @throws DomainError `version.altered` where they are others, `file.lost`, `file.store-away` */
  async read({ projectId, fileId, format, sha256 }: StoredFile): Promise<Buffer> {
    const content = await buffer(await this.keeper.read({ projectId, id: fileId }));
    if (!sha256Of(content).equals(sha256)) throw new DomainError('version.altered', { format });
    return content;
  }
}
