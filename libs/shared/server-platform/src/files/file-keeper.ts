import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { DataSource, In } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { StoreContext } from '../concurrency/versioned-store';
import { FileBytes } from './file-bytes';
import { type FileId, keyOf } from './file-key';
import { FileSettings } from './file-settings';
import { releaseRoom, takeRoom } from './file-usage';
import { FileEntity } from './file.entity';

/** A file at rest on this machine, measured. */
export interface MeasuredFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** A file that is to become one of a project's. */
export interface NewFile extends MeasuredFile {
  readonly mediaType: string;
}

/**
 * Keeps files so that no row is ever without its bytes and no bytes without a row, whatever breaks in between: the row comes
 * first, in a transaction of its own; then the bytes; then the row is said to be kept, in the transaction that refers to it.
 * @see docs/adr/0042-rows-come-before-bytes.md
 */
@Injectable()
export class FileKeeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly bytes: FileBytes,
    private readonly settings: FileSettings,
  ) {}

  /**
   * Writes a file to the store. It is nobody's yet, and goes within the hour unless it is kept. Never within a transaction:
   * its row must be there before its bytes, and a connection must not wait for a disk.
   * @throws DomainError `file.quota-exceeded`, `file.no-room`, `file.store-away`; nothing is left then
   */
  async stage({ manager, project, now }: StoreContext, { path, ...facts }: NewFile): Promise<FileId> {
    if (manager.queryRunner?.isTransactionActive) throw new Error('A file is staged outside of transactions.');
    const file = { projectId: project.id, id: newId() };
    await this.dataSource.transaction(async (tx) => {
      await takeRoom(tx, project.id, facts.bytes, this.settings.quotaBytes);
      await tx.insert(FileEntity, { ...file, ...facts, state: 'staged', createdAt: now, changedAt: now });
    });
    try {
      await this.bytes.write(keyOf(file), path, facts);
    } catch (error) {
      await this.abandon(file, now);
      throw error;
    }
    return file;
  }

  /** Says, in the transaction that refers to it, that a staged file stays. @throws DomainError `file.lost` when it took so long that it went */
  async keep({ manager, now }: StoreContext, file: FileId): Promise<void> {
    const { affected } = await manager.update(FileEntity, { ...file, state: 'staged' }, { state: 'kept', changedAt: now });
    if (affected !== 1) throw new DomainError('file.lost');
  }

  /** Says, in the transaction that ends the last reference, that files go. Their bytes follow once it is committed. */
  async doom({ manager, project, now }: StoreContext, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await releaseRoom(manager, { where: `project_id = $1 and id = any($2::uuid[]) and state <> 'doomed'`, values: [project.id, ids], now });
  }

  /** Takes back what was staged and is not wanted. What cannot be removed now is removed by the sweeper. */
  async abandon(file: FileId, now: Date): Promise<void> {
    try {
      const where = `project_id = $1 and id = $2 and state = 'staged'`;
      await releaseRoom(this.dataSource.manager, { where, values: [file.projectId, file.id], now });
      await this.remove([file]);
    } catch {
      // The row is there and says what is to be done.
    }
  }

  /** Removes the bytes of doomed files, and then their rows. @throws what the store complains of; the rows stay then */
  async remove(files: readonly FileId[]): Promise<void> {
    for (const file of files) {
      await this.bytes.remove(keyOf(file));
      await this.dataSource.manager.delete(FileEntity, { ...file, state: 'doomed' });
    }
  }

  /** What is known of kept files, by id. */
  async find({ manager, project }: StoreContext, ids: readonly string[]): Promise<ReadonlyMap<string, FileEntity>> {
    const found = await manager.findBy(FileEntity, { projectId: project.id, id: In(ids), state: 'kept' });
    return new Map(found.map((file) => [file.id, file]));
  }

  /** The bytes of a file. @throws DomainError `file.lost`, `file.store-away` */
  read(file: FileId): Promise<Readable> {
    return this.bytes.read(keyOf(file));
  }
}
