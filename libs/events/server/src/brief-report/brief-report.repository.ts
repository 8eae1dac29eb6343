import { Injectable } from '@nestjs/common';
import { type BriefReport, reportSearchTextOf, reportWords } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import { BriefReportPictureEntity } from './brief-report-picture.entity';
import { EventBriefReportEntity } from './event-brief-report.entity';

/** Keeps brief reports, with what of them is searched. */
@Injectable()
export class BriefReportRepository {
  /** Keeps a report in place of the version that was read; 0 for none. The event is held. @throws DomainError `precondition.failed` */
  async keep(tx: StoreContext, event: string, version: number, { pictures, ...words }: BriefReport, by: string | null): Promise<void> {
    const { manager, project, now } = tx;
    const whose = { projectId: project.id, eventId: event };
    const facts = { ...words, aim: [...words.aim], happened: [...words.happened], results: [...words.results], quotes: [...words.quotes] };
    const row = { ...facts, version: version + 1, updatedAt: now, updatedBy: by };
    if (version === 0) await manager.insert(EventBriefReportEntity, { ...whose, ...row });
    else {
      const { affected } = await manager.update(EventBriefReportEntity, { ...whose, version }, row);
      if (affected !== 1) throw new DomainError('precondition.failed');
    }
    await manager.delete(BriefReportPictureEntity, whose);
    const rows = pictures.map(({ evidence, ...picture }, position) => ({ ...whose, ...picture, position, evidenceId: evidence }));
    if (rows.length > 0) await manager.insert(BriefReportPictureEntity, rows);
    await manager.query('update events set report_search_text = $3 where project_id = $1 and id = $2', [
      ...[project.id, event],
      reportSearchTextOf(reportWords({ ...words, pictures })),
    ]);
  }
}

/** The report that shows a piece of evidence is another one without it: who is changing it has to see that. */
export async function reportLoses({ manager, project, now }: StoreContext, evidence: string): Promise<void> {
  await manager.query(
    `update event_brief_reports r set version = version + 1, updated_at = $3
       from brief_report_pictures p
      where p.project_id = $1 and p.evidence_id = $2 and r.project_id = p.project_id and r.event_id = p.event_id`,
    [project.id, evidence, now],
  );
}
