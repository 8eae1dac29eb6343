import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

/** From so many changed events on, the whole project is judged afresh: that is less work than to look for all their neighbours. */
export const MANY_EVENTS = 200;

/** What is to be judged: some events, or `null` for the whole project. */
export interface Marked {
  readonly marks: readonly string[];
  readonly events: readonly string[] | null;
}

const ADD = `
  insert into judging_marks (project_id, id, event_id)
  select $1, mark, event from unnest($2::uuid[], $3::uuid[]) as given (mark, event)`;

const TAKE_AT_ONCE = 5000;

/** From so many events that were changed one by one, the whole is less work than portion after portion. */
const WHOLE_FROM = 5 * MANY_EVENTS;

/** Keeps what is still to be judged. */
@Injectable()
export class MarksRepository {
  /** Marks events, or with `null` the whole project. Rows are only ever added here, so that nobody waits for anybody. */
  async add({ manager, project }: Pick<StoreContext, 'manager' | 'project'>, events: readonly string[] | null): Promise<void> {
    const marked = events === null || events.length > MANY_EVENTS ? [null] : events;
    if (marked.length > 0) await manager.query(ADD, [project.id, marked.map(() => newId()), marked]);
  }

  /** Marks every project as a whole. @returns how many there are */
  async addAll(manager: EntityManager): Promise<number> {
    const projects = await manager.query<{ id: string }[]>('select id from projects order by id');
    for (const project of projects) await this.add({ manager, project }, null);
    return projects.length;
  }

  /** What is to be judged next: the events that were marked first, or the whole. It stays marked until it has been judged. */
  async of({ manager, project }: Pick<StoreContext, 'manager' | 'project'>): Promise<Marked> {
    const rows = await manager.query<{ id: string; event: string | null }[]>(
      'select id, event_id as event from judging_marks where project_id = $1 order by id limit $2',
      [project.id, TAKE_AT_ONCE],
    );
    const events = [...new Set(rows.map(({ event }) => event))];
    if (events.includes(null) || events.length > WHOLE_FROM) return { marks: rows.map(({ id }) => id), events: null };
    const next = new Set(events.slice(0, MANY_EVENTS));
    return { marks: rows.filter(({ event }) => next.has(event)).map(({ id }) => id), events: [...next].filter((event) => event !== null) };
  }

  /** Forgets marks whose judging is kept by the same transaction. */
  async remove({ manager, project }: Pick<StoreContext, 'manager' | 'project'>, marks: readonly string[]): Promise<void> {
    await manager.query('delete from judging_marks where project_id = $1 and id = any($2::uuid[])', [project.id, marks]);
  }

  /** Projects of which something is marked. */
  async projects(manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>('select distinct project_id as id from judging_marks');
    return rows.map(({ id }) => id);
  }
}
