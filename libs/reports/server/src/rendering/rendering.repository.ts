import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { JobSettings, readRows, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { DataSource, In } from 'typeorm';
import { type RenderingProblem, RenderingEntity, type RenderingState, UNFINISHED } from './rendering.entity';

/** Files that one person may have made at once. */
const MOST_AT_ONCE = 6;
const MS = "* interval '1 millisecond'";

/** Leases run by the clock of the database, which is one for all instances. */
const ADD = `
  insert into renderings (project_id, id, account_id, format, name, state, lease_until, created_at, updated_at)
  values ($1, $2, $3, $4, $5, 'waiting', clock_timestamp() + $6 ${MS}, $7, $7)`;

/** What is not heard of any more has failed, whatever its row says. */
const FIND = `
  select id, format, name, account_id as "accountId", done, total, problem, file_id as "fileId", created_at as "createdAt",
         case when state = any($3) and lease_until < clock_timestamp() then 'lost' else state end as state
    from renderings where project_id = $1 and id = $2`;

const HEARTBEAT = `
  update renderings set lease_until = clock_timestamp() + $2 ${MS}
   where id = any($1::uuid[]) and state = any($3) returning id`;

/** A rendering as it was found; `lost` when the program that made it is gone. */
export type FoundRendering = Pick<RenderingEntity, 'id' | 'format' | 'name' | 'done' | 'total' | 'problem' | 'fileId' | 'createdAt'> & {
  readonly state: RenderingState | 'lost';
};

/** Keeps what is made off the request, and how far it is. */
@Injectable()
export class RenderingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: JobSettings,
  ) {}

  /** @throws DomainError `rendering.too-many` */
  async add(tx: ProjectContext, row: Pick<RenderingEntity, 'id' | 'format' | 'name'>): Promise<void> {
    const { manager, project, account, now } = tx;
    const [count] = await manager.query<{ running: number }[]>(
      `select count(*)::integer as running from renderings
        where project_id = $1 and account_id = $2 and state = any($3) and lease_until > clock_timestamp()`,
      [project.id, account.id, UNFINISHED],
    );
    if ((count?.running ?? 0) >= MOST_AT_ONCE) throw new DomainError('rendering.too-many', { max: MOST_AT_ONCE });
    await manager.query(ADD, [project.id, row.id, account.id, row.format, row.name, this.settings.leaseMs, now]);
  }

  /** One that the asker asked for. @throws DomainError `rendering.not-found` */
  async find({ manager, project, account }: ProjectContext, id: string): Promise<FoundRendering> {
    const values = [project.id, requireId(id, 'rendering.not-found'), UNFINISHED];
    const [row] = await readRows<FoundRendering & { readonly accountId: string }>(manager, FIND, values);
    if (row?.accountId !== account.id) throw new DomainError('rendering.not-found');
    return row;
  }

  /** Says how far it is. @returns whether anybody still waits for it */
  async say(
    { project }: Pick<StoreContext, 'project'>,
    id: string,
    progress: Partial<Pick<RenderingEntity, 'state' | 'done' | 'total'>>,
  ): Promise<boolean> {
    return this.#change(project.id, id, progress);
  }

  /** Says that nothing comes of it. */
  async fail({ project }: Pick<StoreContext, 'project'>, id: string, problem: RenderingProblem): Promise<void> {
    await this.#change(project.id, id, { state: 'failed', problem });
  }

  /** Gives it its file, in the transaction that keeps the file. @returns whether anybody still waits for it */
  async finish({ manager, project, now }: StoreContext, id: string, fileId: string): Promise<boolean> {
    const sql = `update renderings set state = 'done', done = total, file_id = $3, updated_at = $4 where project_id = $1 and id = $2 and state = any($5)`;
    const [, affected] = await manager.query<[unknown, number]>(sql, [project.id, id, fileId, now, UNFINISHED]);
    return affected === 1;
  }

  /** Says that nobody waits for it any more. @returns whether somebody did */
  cancel({ project }: Pick<StoreContext, 'project'>, id: string): Promise<boolean> {
    return this.#change(project.id, id, { state: 'cancelled' });
  }

  /** Says that those are still being made. @returns the ones that somebody still waits for */
  async beat(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const [rows] = await this.dataSource.query<[{ id: string }[], number]>(HEARTBEAT, [ids, this.settings.leaseMs, UNFINISHED]);
    return new Set(rows.map(({ id }) => id));
  }

  async #change(projectId: string, id: string, change: Partial<RenderingEntity>): Promise<boolean> {
    const where = { projectId, id, state: In([...UNFINISHED]) };
    const { affected } = await this.dataSource.manager.update(RenderingEntity, where, { ...change, updatedAt: new Date() } as object);
    return affected === 1;
  }
}
