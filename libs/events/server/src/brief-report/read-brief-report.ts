import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type BriefPicture, isBlankReport, unprintedReason } from '@turnout/events/domain';
import { isId } from '@turnout/shared/server-platform';
import type { EventDetail } from '../event/event.dto';
import { ReadEvent } from '../event/read-event';
import type { BriefReportDetail } from './brief-report.dto';
import { BriefReportQueries, type KeptReport, type ReportFile } from './brief-report.queries';

/** A report with the event it is about and the files of its pictures. */
export interface WholeReport extends KeptReport {
  readonly event: EventDetail;
  readonly files: readonly ReportFile[];
}

/** The pictures of a report that are printed, each with its file, in their order. */
export function printedPictures({ report, files }: WholeReport): { readonly picture: BriefPicture; readonly file: ReportFile }[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return report.pictures.flatMap((picture) => {
    const file = byId.get(picture.evidence ?? '');
    return file && unprintedReason(picture, file) === null ? [{ picture, file }] : [];
  });
}

/** Reads the brief report of an event. */
@Injectable()
export class ReadBriefReport {
  constructor(
    private readonly readEvent: ReadEvent,
    private readonly queries: BriefReportQueries,
  ) {}

  /** @throws DomainError `event.not-found` */
  async run(ctx: ProjectContext, eventId: string): Promise<BriefReportDetail> {
    return detailOf(await this.whole(ctx, eventId));
  }

  /** The report with all that printing it takes. @throws DomainError `event.not-found` */
  async whole(ctx: ProjectContext, eventId: string): Promise<WholeReport> {
    const event = await this.readEvent.run(ctx, eventId);
    return { event, ...(await this.queries.find(ctx, event.id)), files: await this.queries.files(ctx, event.id) };
  }

  /** The report that a picture stands in; `null` where there is none. @param evidence any text */
  async withPicture(ctx: ProjectContext, evidence: string): Promise<WholeReport | null> {
    const event = isId(evidence) ? await this.queries.eventOf(ctx, evidence) : null;
    const [report] = event === null ? [] : await this.written(ctx, [event]);
    return report ?? null;
  }

  /** The reports that were written about events, in the order of the ids, by three statements however many they are. */
  async written(ctx: ProjectContext, eventIds: readonly string[]): Promise<WholeReport[]> {
    const kept = [...(await this.queries.several(ctx, eventIds))].filter(([, { report }]) => !isBlankReport(report));
    const ids = kept.map(([event]) => event);
    if (ids.length === 0) return [];
    const reports = new Map(kept);
    const events = new Map((await this.readEvent.several(ctx, ids)).map((event) => [event.id, event]));
    const files = await this.queries.filesOf(ctx, ids);
    return eventIds.flatMap((id) => {
      const [event, report] = [events.get(id), reports.get(id)];
      return event && report ? [{ event, ...report, files: files.get(id) ?? [] }] : [];
    });
  }
}

function detailOf({ event, report, version, updatedAt, updatedBy, files }: WholeReport): BriefReportDetail {
  const byId = new Map(files.map((file) => [file.id, file]));
  return {
    ...report,
    quotes: [...report.quotes],
    pictures: report.pictures.map((picture) => ({
      ...picture,
      unprinted: unprintedReason(picture, byId.get(picture.evidence ?? '')),
    })),
    ...{ version, updatedBy },
    updatedAt: updatedAt?.toISOString() ?? null,
    may: event.may,
  };
}
