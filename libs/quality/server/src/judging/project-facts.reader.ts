import { Injectable } from '@nestjs/common';
import { projectPeriod } from '@turnout/consortium/domain';
import { EventTypeQueries, PartnerQueries, WorkPackageQueries } from '@turnout/consortium/server';
import type { LedgerEvent } from '@turnout/events/domain';
import { LedgerEventQueries } from '@turnout/events/server';
import { TargetQueries } from '@turnout/impact/server';
import type { ProjectFacts } from '@turnout/quality/domain';
import { type IsoDate, isoDateOf } from '@turnout/shared/kernel';
import { NIL_ID, type StoreContext } from '@turnout/shared/server-platform';

interface ProjectRow {
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
  readonly durationMonths: number | null;
  readonly reportingFrom: IsoDate | null;
  readonly reportingTo: IsoDate | null;
}

const PROJECT = `
  select starts_on::text as "startsOn", ends_on::text as "endsOn", duration_months as "durationMonths",
         reporting_from::text as "reportingFrom", reporting_to::text as "reportingTo"
    from projects where id = $1`;

/** Events read by one statement, so that neither the server nor the database is busy with one question for long. */
const AT_ONCE = 1000;

/** Reads what the rules look at. */
@Injectable()
export class ProjectFactsReader {
  constructor(
    private readonly events: LedgerEventQueries,
    private readonly partners: PartnerQueries,
    private readonly types: EventTypeQueries,
    private readonly workPackages: WorkPackageQueries,
    private readonly targets: TargetQueries,
  ) {}

  /** The project with all its events. @param onRead is told how many events have been read so far */
  async whole(context: StoreContext, onRead: (events: number) => Promise<void>): Promise<ProjectFacts> {
    const events: LedgerEvent[] = [];
    for (let after: string | undefined = NIL_ID; after !== undefined;) {
      const next: LedgerEvent[] = await this.events.following(context, after, AT_ONCE);
      events.push(...next);
      await onRead(events.length);
      after = next.length < AT_ONCE ? undefined : next.at(-1)?.id;
    }
    return this.#with(context, events);
  }

  /** The project with these events only: enough for rules about one event or about alike ones. */
  async around(context: StoreContext, ids: readonly string[]): Promise<ProjectFacts> {
    return this.#with(context, await this.events.some(context, ids));
  }

  async #with(context: StoreContext, events: readonly LedgerEvent[]): Promise<ProjectFacts> {
    const { manager, project, now } = context;
    const [row] = await manager.query<ProjectRow[]>(PROJECT, [project.id]);
    if (!row) throw new Error('The project that is to be judged is gone.');
    const types = (await this.types.list(context)).items;
    const partners = (await this.partners.list(context)).items;
    const workPackages = (await this.workPackages.list(context)).items;
    const order = new Map(types.map(({ code }, position) => [code, position]));
    const placeOf = ({ type }: LedgerEvent): number => order.get(type ?? '') ?? types.length;
    return {
      project: projectPeriod(row),
      reporting: { from: row.reportingFrom, to: row.reportingTo },
      today: isoDateOf(now),
      events: events.toSorted((one, other) => placeOf(one) - placeOf(other) || compareDays(one, other)),
      partners: partners.map(({ code, name, spellings }) => ({ code, name, spellings })),
      types: types.map(({ code, workPackage }) => ({ code, workPackage })),
      workPackages: workPackages.map(({ code, fromMonth, toMonth }) => ({ code, fromMonth, toMonth })),
      targets: (await this.targets.list(context)).items,
    };
  }
}

function compareDays(one: LedgerEvent, other: LedgerEvent): number {
  const [first, second] = [one, other].map(({ startsOn, id }) => `${startsOn ?? '9999'} ${id}`) as [string, string];
  return first < second ? -1 : 1;
}
