import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { VersionId } from './version.repository';

/** How often the files of a version are begun before they are given up. */
export const MAX_ATTEMPTS = 3;

/** Work on the files of a version that is ours for as long as the lease is renewed. */
export interface VersionClaim extends VersionId {
  readonly holder: string;
  /** 1 for the first. */
  readonly attempt: number;
}

const MS = "* interval '1 millisecond'";
const OURS = 'where project_id = $1 and version_id = $2 and holder = $3';

/** Leases run by the clock of the database, which is one for all instances. */
const CLAIM = `
  update report_version_work set holder = $3, lease_until = clock_timestamp() + $4 ${MS}, attempts = attempts + 1
   where project_id = $1 and version_id = $2 and problem is null and lease_until < clock_timestamp()
  returning attempts`;

const WAITING = `
  select project_id as "projectId", version_id as "versionId" from report_version_work
   where problem is null and lease_until < clock_timestamp() order by version_id limit 20`;

/** Keeps what is still to be written of versions, and who writes it. */
@Injectable()
export class VersionWorkRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Versions whose files nobody writes. */
  waiting(): Promise<VersionId[]> {
    return this.dataSource.query<VersionId[]>(WAITING);
  }

  /** Takes the work on a version; `null` where somebody else has it or there is none. */
  async claim({ projectId, versionId }: VersionId, leaseMs: number): Promise<VersionClaim | null> {
    const holder = newId();
    const [rows] = await this.dataSource.query<[{ attempts: number }[], number]>(CLAIM, [projectId, versionId, holder, leaseMs]);
    const [row] = rows;
    return row ? { projectId, versionId, holder, attempt: row.attempts } : null;
  }

  /** Keeps the work for a while longer, or gives it back at once with 0. @returns whether it still was ours */
  async renew(claim: VersionClaim, leaseMs: number): Promise<boolean> {
    return this.#change(`update report_version_work set lease_until = clock_timestamp() + $4 ${MS} ${OURS}`, claim, [leaseMs]);
  }

  /** Says what the work failed of; it is not begun again. */
  async giveUp(claim: VersionClaim, problem: string): Promise<void> {
    await this.#change(`update report_version_work set problem = $4 ${OURS}`, claim, [problem]);
  }

  /** Lets failed work be begun anew. @returns whether there was any */
  async beginAnew(manager: EntityManager, { projectId, versionId }: VersionId): Promise<boolean> {
    const sql = `update report_version_work set problem = null, attempts = 0, lease_until = to_timestamp(0)
                  where project_id = $1 and version_id = $2 and problem is not null`;
    const [, affected] = await manager.query<[unknown, number]>(sql, [projectId, versionId]);
    return affected === 1;
  }

  /** Holds the work in a transaction. @returns whether it is ours */
  async hold(manager: EntityManager, { projectId, versionId, holder }: VersionClaim): Promise<boolean> {
    const rows = await manager.query<unknown[]>(`select 1 from report_version_work ${OURS} for update`, [projectId, versionId, holder]);
    return rows.length === 1;
  }

  /** Ends the work: there is nothing left to be written. */
  async finish(manager: EntityManager, { projectId, versionId, holder }: VersionClaim): Promise<void> {
    await manager.query(`delete from report_version_work ${OURS}`, [projectId, versionId, holder]);
  }

  async #change(sql: string, { projectId, versionId, holder }: VersionClaim, values: readonly unknown[]): Promise<boolean> {
    const [, affected] = await this.dataSource.query<[unknown, number]>(sql, [projectId, versionId, holder, ...values]);
    return affected === 1;
  }
}
