import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';

/** How far the judging of a project is. */
export interface JudgingState {
  /** When the whole project was judged last. */
  readonly judgedAt: Date | null;
  /** Whether something waits to be judged, or is being judged. */
  readonly isPending: boolean;
  /** Events read so far, of the whole project that is being judged; 0 of 0 where it is not. */
  readonly done: number;
  readonly of: number;
}

type Where = Pick<StoreContext, 'manager' | 'project'>;

const CLAIM = `
  insert into project_judgings (project_id, holder, lease_until) values ($1, $2, clock_timestamp() + $3 * interval '1 millisecond')
  on conflict (project_id) do update set holder = excluded.holder, lease_until = excluded.lease_until
   where project_judgings.lease_until is null or project_judgings.lease_until < clock_timestamp()
  returning holder`;

const PROGRESS = `
  update project_judgings set done_events = $3, all_events = $4, lease_until = clock_timestamp() + $5 * interval '1 millisecond'
   where project_id = $1 and holder = $2`;

const RELEASE = `
  update project_judgings set lease_until = null, holder = null, done_events = 0, all_events = 0 where project_id = $1 and holder = $2`;

const STATE = `
  select j.judged_at as "judgedAt", coalesce(j.done_events, 0) as done, coalesce(j.all_events, 0) as of,
         exists (select from judging_marks m where m.project_id = p.id) as "isPending"
    from projects p left join project_judgings j on j.project_id = p.id
   where p.id = $1`;

/** Keeps who judges a project, and how far that is. */
@Injectable()
export class JudgingRepository {
  /** Holds a project for a while. @returns whether nobody else did */
  async claim({ manager, project }: Where, holder: string, leaseMs: number): Promise<boolean> {
    const rows = await manager.query<unknown[]>(CLAIM, [project.id, holder, leaseMs]);
    return rows.length === 1;
  }

  /** Says how far it is, and holds the project a while longer. */
  async progress({ manager, project }: Where, holder: string, events: { done: number; of: number }, leaseMs: number): Promise<void> {
    await manager.query(PROGRESS, [project.id, holder, events.done, events.of, leaseMs]);
  }

  /** Whether the project is still held, and stays so until the transaction ends. */
  async keep({ manager, project }: Where, holder: string): Promise<boolean> {
    const sql = 'select from project_judgings where project_id = $1 and holder = $2 for update';
    return (await manager.query<unknown[]>(sql, [project.id, holder])).length === 1;
  }

  /** Notes that the whole project has been judged. */
  async markJudged({ manager, project, now }: StoreContext): Promise<void> {
    await manager.query('update project_judgings set judged_at = $2 where project_id = $1', [project.id, now]);
  }

  async release({ manager, project }: Where, holder: string): Promise<void> {
    await manager.query(RELEASE, [project.id, holder]);
  }

  async state({ manager, project }: Where): Promise<JudgingState> {
    const [state] = await manager.query<JudgingState[]>(STATE, [project.id]);
    if (!state) throw new Error('The project of the request is gone.');
    return state;
  }
}
