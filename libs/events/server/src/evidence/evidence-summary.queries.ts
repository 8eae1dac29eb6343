import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type EvidenceKind, mayOpen } from '@turnout/events/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';
import { ownColumns, ownParams } from '../ledger/own-sql';

/** How much evidence events have. */
export interface EvidenceSummary {
  /** Events with at least one file. */
  readonly events: number;
  readonly files: number;
}

/** A file that supports an event, as a list of evidence names it. */
export interface ListedEvidence {
  readonly event: string;
  readonly id: string;
  readonly kind: EvidenceKind;
  /** `null` for a file that the asker may not open. */
  readonly name: string | null;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

interface ListedRow extends ListedEvidence {
  readonly isOwn: boolean;
  readonly isInPackages: boolean;
}

const SUMMARY = `
  select count(distinct v.event_id)::integer as events, count(*)::integer as files
    from event_evidence v where v.project_id = $1 and v.event_id = any($2::uuid[])`;

const LISTED = `
  select v.event_id as event, v.id, v.kind, v.name, f.bytes, encode(f.sha256, 'hex') as sha256, ${ownColumns('$3', '$4')}
    from event_evidence v
    join events e on e.project_id = v.project_id and e.id = v.event_id
    join files f on f.project_id = v.project_id and f.id = v.file_id
   where v.project_id = $1 and v.event_id = any($2::uuid[])
   order by array_position($2::uuid[], v.event_id), v.id`;

/** Reads what evidence stands behind many events at once. */
@Injectable()
export class EvidenceSummaryQueries {
  async summary({ manager, project }: StoreContext, events: readonly string[]): Promise<EvidenceSummary> {
    const [summary] = await readRows<EvidenceSummary>(manager, SUMMARY, [project.id, events]);
    return summary ?? { events: 0, files: 0 };
  }

  /** Every file of the events, in the order of their ids; what the asker may not open has no name. */
  async list({ manager, project }: ProjectContext, events: readonly string[]): Promise<ListedEvidence[]> {
    const rows = await readRows<ListedRow>(manager, LISTED, [project.id, events, ...ownParams(project)]);
    return rows.map(({ isOwn, isInPackages, name, ...file }) => ({
      ...file,
      name: mayOpen({ actor: project.actor, isOwn, isInPackages }, file.kind) ? name : null,
    }));
  }
}
