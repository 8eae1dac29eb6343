import { Injectable } from '@nestjs/common';
import { type BriefPicture, type BriefReport, type EvidenceKind, NO_BRIEF_REPORT, type PictureFile } from '@turnout/events/domain';
import { groupedBy } from '@turnout/shared/kernel';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

/** A report with its version; 0 where nobody has written one. */
export interface KeptReport {
  readonly report: BriefReport;
  readonly version: number;
  readonly updatedAt: Date | null;
  readonly updatedBy: string | null;
}

/** A picture of the event's evidence, with where its bytes lie. */
export interface ReportFile extends PictureFile {
  readonly kind: EvidenceKind;
  readonly fileId: string;
  /** The same picture small; `null` where none was drawn. */
  readonly thumbnailId: string | null;
}

interface ReportRow extends Omit<BriefReport, 'pictures'> {
  readonly event: string;
  readonly pictures: readonly BriefPicture[];
  readonly version: number;
  readonly updatedAt: Date;
  readonly updatedBy: string | null;
}

/** The pictures of a row of `event_brief_reports r`, as JSON. */
export const REPORT_PICTURES = `
  coalesce((select json_agg(json_build_object('evidence', p.evidence_id, 'caption', p.caption, 'alternative', p.alternative,
              'isDecorative', p.is_decorative, 'credit', p.credit, 'consent', p.consent) order by p.position)
              from brief_report_pictures p where p.project_id = r.project_id and p.event_id = r.event_id), '[]')`;

const REPORTS = `
  select r.event_id as event, r.aim, r.happened, r.results, r.quotes, r.version, r.updated_at as "updatedAt", a.display_name as "updatedBy",
         ${REPORT_PICTURES} as pictures
    from event_brief_reports r
    left join accounts a on a.id = r.updated_by
   where r.project_id = $1 and r.event_id = any($2::uuid[])`;

const FILES = `
  select v.event_id as event, v.id, v.kind, f.media_type as "mediaType", v.file_id as "fileId", v.thumbnail_id as "thumbnailId"
    from event_evidence v join files f on f.project_id = v.project_id and f.id = v.file_id
   where v.project_id = $1 and v.event_id = any($2::uuid[])`;

/** Reads brief reports. */
@Injectable()
export class BriefReportQueries {
  async find(context: StoreContext, event: string): Promise<KeptReport> {
    const found = (await this.several(context, [event])).get(event);
    return found ?? { report: NO_BRIEF_REPORT, version: 0, updatedAt: null, updatedBy: null };
  }

  /** The reports of those of the events that have one, by event, in one statement. */
  async several({ manager, project }: StoreContext, events: readonly string[]): Promise<ReadonlyMap<string, KeptReport>> {
    const rows = await readRows<ReportRow>(manager, REPORTS, [project.id, events]);
    return new Map(rows.map(({ event, version, updatedAt, updatedBy, ...report }) => [event, { report, version, updatedAt, updatedBy }]));
  }

  /** The event that a piece of evidence belongs to; `null` where there is no such evidence. */
  async eventOf({ manager, project }: StoreContext, evidence: string): Promise<string | null> {
    const sql = 'select event_id as event from event_evidence where project_id = $1 and id = $2';
    const [row] = await readRows<{ readonly event: string }>(manager, sql, [project.id, evidence]);
    return row?.event ?? null;
  }

  /** All evidence of an event, as far as pictures of it go. */
  async files(context: StoreContext, event: string): Promise<readonly ReportFile[]> {
    return (await this.filesOf(context, [event])).get(event) ?? [];
  }

  /** The same of several events, by event, in one statement. */
  async filesOf({ manager, project }: StoreContext, events: readonly string[]): Promise<ReadonlyMap<string, readonly ReportFile[]>> {
    const rows = await readRows<ReportFile & { readonly event: string }>(manager, FILES, [project.id, events]);
    return groupedBy(rows, ({ event }) => event);
  }
}
