import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { EventRecord } from '@turnout/events/domain';
import type { Composition } from '@turnout/reports/definitions';
import { ChooseComposition } from './choose-composition';
import type { Comparable } from './comparable';
import { TakeSnapshot } from './take-snapshot';
import type { Version } from './version.dto';
import { VersionQueries } from './version.queries';

/** The report of a version as it would be composed now. */
@Injectable()
export class ReportNow {
  constructor(
    private readonly queries: VersionQueries,
    private readonly choose: ChooseComposition,
    private readonly snapshots: TakeSnapshot,
  ) {}

  /**
   * Composed as the composition says by now, or as it said then where it is gone. An event of the version stays comparable when it is no
   * longer approved; others have to be what the version demanded of its own.
   */
  async run(ctx: ProjectContext, id: string): Promise<Comparable> {
    const version = await this.queries.read(ctx, id);
    const frozen = await this.queries.content(ctx, id);
    const held = new Set(frozen.events.map((event) => event.id));
    const composition = await this.#composition(ctx, version, frozen.composition);
    const keep = ({ id: event, status }: EventRecord): boolean => version.includesUnapproved || status === 'approved' || held.has(event);
    const { document, content, historySequence } = await this.snapshots.run(ctx, composition, { keep, bytes: 'none' });
    const side = { id: null, number: null, name: version.name, asOf: ctx.now.toISOString() };
    return { side, content: { ...content, document }, historySequence };
  }

  async #composition(ctx: ProjectContext, { composition: id }: Version, frozen: Composition): Promise<Composition> {
    if (id === null) return frozen;
    return (await this.choose.find(ctx, id)) ?? frozen;
  }
}
