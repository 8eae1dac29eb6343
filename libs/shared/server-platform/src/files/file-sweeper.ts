import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../context/clock';
import { FileBytes } from './file-bytes';
import { type FileId, fileOf, keyOf } from './file-key';
import { FileKeeper } from './file-keeper';
import { releaseRoom } from './file-usage';
import { FileEntity } from './file.entity';

/** How long a file may take from its row to being kept, in milliseconds. */
export const STAGED_MS = 60 * 60 * 1000;
const AT_ONCE = 200;

/** What a look around found that does not belong together. Nothing of it is ever removed by the program. */
export interface FileFindings {
  /** Keys in the store that no row knows. */
  readonly strays: readonly string[];
  /** Keys of kept rows whose bytes are not there. */
  readonly lost: readonly string[];
}

/** Removes the bytes of files that nothing refers to, and looks whether rows and bytes belong together. */
@Injectable()
export class FileSweeper {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly keeper: FileKeeper,
    private readonly bytes: FileBytes,
  ) {}

  /** Dooms what was staged and never kept, and removes what is doomed. @returns how many files could not be removed this time */
  async sweep(): Promise<number> {
    const { manager } = this.dataSource;
    const now = this.clock.now();
    const since = new Date(now.getTime() - STAGED_MS);
    await releaseRoom(manager, { where: `state = 'staged' and changed_at < $1`, values: [since], now });
    const doomed = await manager.find(FileEntity, {
      select: { projectId: true, id: true },
      where: { state: 'doomed' },
      order: { changedAt: 'ASC' },
      take: AT_ONCE,
    });
    let failures = 0;
    for (const { projectId, id } of doomed) {
      await this.keeper.remove([{ projectId, id }]).catch(() => {
        failures += 1;
      });
    }
    return failures;
  }

  /** Compares the store with the rows, both ways. */
  async lookAround(): Promise<FileFindings> {
    return { strays: await this.#strays(), lost: await this.#lost() };
  }

  async #strays(): Promise<string[]> {
    const strays: string[] = [];
    for await (const keys of this.bytes.keys()) {
      for (let at = 0; at < keys.length; at += AT_ONCE) {
        const piece = keys.slice(at, at + AT_ONCE);
        const known = new Set(await this.#known(piece));
        for (const key of piece) {
          // A file that went between the two looks was no stray.
          if (!known.has(key) && (await this.bytes.has(key))) strays.push(key);
        }
      }
    }
    return strays;
  }

  async #known(keys: readonly string[]): Promise<string[]> {
    const ids = keys.map((key) => fileOf(key)).filter((file) => file !== null);
    const rows = await this.dataSource.manager.query<FileId[]>(
      `select f.project_id as "projectId", f.id from unnest($1::uuid[], $2::uuid[]) as asked (project_id, id)
         join files f on f.project_id = asked.project_id and f.id = asked.id`,
      [ids.map(({ projectId }) => projectId), ids.map(({ id }) => id)],
    );
    return rows.map((row) => keyOf(row));
  }

  async #lost(): Promise<string[]> {
    const lost: string[] = [];
    for (let after: FileId | null = null; ;) {
      const rows: FileId[] = await this.dataSource.manager.query<FileId[]>(
        `select project_id as "projectId", id from files
          where state = 'kept' and ($1::uuid is null or (project_id, id) > ($1::uuid, $2::uuid)) order by project_id, id limit ${String(AT_ONCE)}`,
        [after?.projectId ?? null, after?.id ?? null],
      );
      for (const row of rows) if (!(await this.bytes.has(keyOf(row))) && (await this.#isKept(row))) lost.push(keyOf(row));
      after = rows.at(-1) ?? null;
      if (rows.length < AT_ONCE) return lost;
    }
  }

  #isKept({ projectId, id }: FileId): Promise<boolean> {
    return this.dataSource.manager.existsBy(FileEntity, { projectId, id, state: 'kept' });
  }
}
