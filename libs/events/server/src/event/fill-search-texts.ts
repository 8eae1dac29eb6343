import { type BriefReport, type SearchedEvent, searchTextOf, reportSearchTextOf, reportWords } from '@turnout/events/domain';
import type { EntityManager } from 'typeorm';
import { REPORT_PICTURES } from '../brief-report/brief-report.queries';

interface Unsearchable extends SearchedEvent {
  readonly projectId: string;
  readonly id: string;
  /** `null` where nobody has written one. */
  readonly report: BriefReport | null;
}

const AT_ONCE = 1000;

/**
 * Fills the search texts that a migration has emptied because the program folds differently now. Not a change of any record: versions and
 * history stay. Several instances may do it at once, since they write the same.
 * @returns how many were filled
 */
export async function fillSearchTexts(manager: EntityManager): Promise<number> {
  let filled = 0;
  for (let batch = await unsearchable(manager); batch.length > 0; batch = await unsearchable(manager)) {
    await manager.query(
      `update events e set search_text = given.text, report_search_text = given.report
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) as given (project_id, id, text, report)
        where e.project_id = given.project_id and e.id = given.id`,
      [
        batch.map(({ projectId }) => projectId),
        batch.map(({ id }) => id),
        batch.map((event) => searchTextOf(event)),
        batch.map(({ report }) => (report === null ? '' : reportSearchTextOf(reportWords(report)))),
      ],
    );
    filled += batch.length;
  }
  return filled;
}

function unsearchable(manager: EntityManager): Promise<Unsearchable[]> {
  return manager.query<Unsearchable[]>(
    `select e.project_id as "projectId", e.id, e.title, e.place, e.summary,
            case when r.event_id is null then null else json_build_object('aim', r.aim, 'happened', r.happened, 'results', r.results,
              'quotes', r.quotes, 'pictures', ${REPORT_PICTURES}) end as report
       from events e left join event_brief_reports r on r.project_id = e.project_id and r.event_id = e.id
      where e.search_text = '' limit $1`,
    [AT_ONCE],
  );
}
