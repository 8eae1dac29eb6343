import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager } from 'typeorm';
import { FileUsageEntity } from './file-usage.entity';

/** Which files give their room back. */
export interface Released {
  /** A condition on `files`. */
  readonly where: string;
  readonly values: readonly unknown[];
  readonly now: Date;
}

/**
 * Takes room for a file of a project. The row of the project's usage is held until the transaction ends, so that files which
 * come at once cannot all find the same room.
 * @throws DomainError `file.quota-exceeded`
 */
export async function takeRoom(manager: EntityManager, projectId: string, bytes: number, quotaBytes: number): Promise<void> {
  await manager.createQueryBuilder().insert().into(FileUsageEntity).values({ projectId, bytes: '0' }).orIgnore().execute();
  const [taken] = await manager.query<[{ bytes: string }[], number]>(
    'update file_usage set bytes = bytes + $2 where project_id = $1 and bytes + $2 <= $3 returning bytes',
    [projectId, bytes, quotaBytes],
  );
  if (taken.length === 0) throw new DomainError('file.quota-exceeded', { quotaMegabytes: Math.round(quotaBytes / 1_000_000) });
}

/** Dooms files and gives their room back, in one statement. @returns how many */
export async function releaseRoom(manager: EntityManager, { where, values, now }: Released): Promise<number> {
  const at = `$${String(values.length + 1)}`;
  const [row] = await manager.query<{ count: number }[]>(
    `with doomed as (update files set state = 'doomed', changed_at = ${at} where ${where} returning project_id, bytes),
          freed as (select project_id, sum(bytes) as bytes from doomed group by project_id),
          given as (update file_usage u set bytes = u.bytes - freed.bytes from freed where u.project_id = freed.project_id)
     select count(*)::integer as count from doomed`,
    [...values, now],
  );
  return row?.count ?? 0;
}

/** How many bytes of files a project has. */
export async function usedBytes(manager: EntityManager, projectId: string): Promise<number> {
  const usage = await manager.findOneBy(FileUsageEntity, { projectId });
  return Number(usage?.bytes ?? 0);
}
