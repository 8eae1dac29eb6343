import { Injectable } from '@nestjs/common';
import { AUDIENCE, asksAudience, type ClauseEvent, type ClauseTime, type Target } from '@turnout/impact/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';
import { ClauseTimeReader } from './clause-time.reader';
import { TargetQueries } from './target.queries';

/** What a project promised, with what it takes to hold events against it. */
export interface ReadPromises {
  readonly promises: readonly Target[];
  readonly time: ClauseTime;
  /** Breakdowns by audience, by the id of the event; none where no promise asks for one. */
  readonly audiences: Readonly<Record<string, ClauseEvent['audience']>>;
}

const AUDIENCES = `
  select b.event_id as id, json_agg(json_build_object('category', b.category, 'count', b.count) order by b.position) as parts
    from event_breakdowns b where b.project_id = $1 and b.dimension = $2 group by b.event_id`;

/** Reads what a project promised for those who hold events against it themselves. */
@Injectable()
export class PromiseFactsReader {
  constructor(
    private readonly targets: TargetQueries,
    private readonly time: ClauseTimeReader,
  ) {}

  async read(context: StoreContext): Promise<ReadPromises> {
    const { items: promises } = await this.targets.list(context);
    return {
      promises,
      time: await this.time.read(context),
      audiences: promises.some(asksAudience) ? await this.#audiences(context) : {},
    };
  }

  async #audiences({ manager, project }: StoreContext): Promise<ReadPromises['audiences']> {
    const rows = await readRows<{ id: string; parts: ClauseEvent['audience'] }>(manager, AUDIENCES, [project.id, AUDIENCE]);
    return Object.fromEntries(rows.map(({ id, parts }) => [id, parts]));
  }
}
