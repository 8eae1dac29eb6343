import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type DocumentedTotals, type EventRecord, isCounted, parseEventFilter, sumDocumented } from '@turnout/events/domain';
import { LedgerEventQueries, LedgerQueries } from '@turnout/events/server';
import { type Composition, type FrozenEvent, settingOf, type UnapprovedEvent } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import { ComposeDocument, type DocumentWish } from '../compose-document';
import { EvidenceTable } from '../rendering/evidence-table';
import type { FrozenContent } from './frozen-content';

/** Which of the events that count it holds, and whether pictures come with their bytes. */
export type SnapshotWish = Required<Pick<DocumentWish, 'keep' | 'bytes'>>;

/** A report with all that is kept of it, as everything stood at one instant. */
export interface Snapshot {
  readonly document: ReportDocument;
  readonly content: FrozenContent;
  readonly totals: DocumentedTotals;
  /** Events that count and are not approved, in the version or left out of it. */
  readonly unapproved: readonly UnapprovedEvent[];
  /** Where the history of the project ended. */
  readonly historySequence: number;
}

const END_OF_HISTORY = 'select sequence from audit_heads where project_id = $1';

/** Reads and composes a report with all that a version of it keeps. */
@Injectable()
export class TakeSnapshot {
  constructor(
    private readonly ledger: LedgerQueries,
    private readonly events: LedgerEventQueries,
    private readonly compose: ComposeDocument,
    private readonly evidence: EvidenceTable,
  ) {}

  /** Everything is read within one snapshot, so that records, sums, texts and history cannot disagree. @throws DomainError `file.lost`, `file.store-away` */
  run(ctx: ProjectContext, composition: Composition, wish: SnapshotWish): Promise<Snapshot> {
    return ctx.manager.transaction('REPEATABLE READ', (manager) => this.#take({ ...ctx, manager }, composition, wish));
  }

  async #take(ctx: ProjectContext, composition: Composition, wish: SnapshotWish): Promise<Snapshot> {
    const [end] = await ctx.manager.query<{ sequence: number }[]>(END_OF_HISTORY, [ctx.project.id]);
    const filter = parseEventFilter(composition.filter);
    const counted = (await this.ledger.records(ctx, filter)).filter((record) => isCounted(record, filter));
    const unapproved = counted.filter(({ status }) => status !== 'approved').map(({ id, title, status }) => ({ id, title, status }));
    const { document, facts } = await this.compose.run(ctx, composition, { ...wish, isNaming: true });
    const content = {
      composition,
      events: await this.#events(ctx, facts.records),
      setting: settingOf(composition, facts, document),
      evidence: await this.evidence.of(asReader(ctx), facts.records),
    };
    return { document, content, totals: sumDocumented(facts.records), unapproved, historySequence: end?.sequence ?? 0 };
  }

  /** All that is known of the events, in the order of the records. */
  async #events(ctx: ProjectContext, records: readonly EventRecord[]): Promise<readonly FrozenEvent[]> {
    const found = await this.events.some(
      ctx,
      records.map(({ id }) => id),
    );
    return found.map(({ evidence, briefReport, ...event }) => event);
  }
}

/** A version is read by everybody in the project, and by others through links: names of files that not all may open are not in it. */
function asReader(ctx: ProjectContext): ProjectContext {
  return { ...ctx, project: { ...ctx.project, actor: 'viewer', partnerId: null, workPackageIds: [] } };
}
