import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { projectPeriod, type ProjectTime } from '@turnout/consortium/domain';
import { ProjectCodeReader } from '@turnout/consortium/server';
import type { ImportOrigin, ImportVocabulary, KnownEvent } from '@turnout/events/domain';
import { isoDateOf } from '@turnout/shared/kernel';
import { readRows } from '@turnout/shared/server-platform';
import { projectFacts } from '../event/judge-event';
import { RECORD_COLUMNS, RECORD_TABLES } from '../ledger/record-sql';

/** What of a project tables are understood against. */
export interface ImportFacts {
  /** What the project is called. */
  readonly acronym: string;
  readonly words: ImportVocabulary;
  readonly known: readonly KnownEvent[];
  readonly origins: readonly ImportOrigin[];
}

type KeptWords = Omit<ImportVocabulary, 'today' | 'recorder' | 'period'> & ProjectTime & Pick<ImportFacts, 'acronym'>;

const WORDS = `
  select p.acronym, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.duration_months as "durationMonths", p.breakdown_dimensions as dimensions,
    (select coalesce(json_agg(json_build_object('code', t.code, 'names', json_build_array(t.label), 'level', t.level, 'workPackage', w.code)
              order by t.position, t.code), '[]')
       from event_types t left join work_packages w on w.project_id = t.project_id and w.id = t.work_package_id
      where t.project_id = p.id) as types,
    (select coalesce(json_agg(json_build_object('code', r.code, 'names', to_json(array_remove(array_prepend(r.name, r.spellings), null)))
              order by r.position, r.code), '[]') from partners r where r.project_id = p.id) as partners,
    array(select country from unnest(p.countries) as country union select country from partners r
           where r.project_id = p.id and r.country is not null order by 1) as countries,
    (select coalesce(json_agg(json_build_object('code', w.code, 'names', to_json(array_remove(array[w.title], null))) order by w.code), '[]')
       from work_packages w where w.project_id = p.id) as "workPackages",
    array(select code from deliverables d where d.project_id = p.id order by code) as deliverables,
    array(select code from milestones m where m.project_id = p.id order by code) as milestones
    from projects p where p.id = $1`;

const KNOWN = `
  select ${RECORD_COLUMNS}, e.version, e.summary,
         coalesce((select json_agg(json_build_object('dimension', d.dimension, 'parts', d.parts) order by d.position) from (
           select b.dimension, min(b.position) as position,
                  json_agg(json_build_object('category', b.category, 'count', b.count) order by b.position) as parts
             from event_breakdowns b where b.project_id = e.project_id and b.event_id = e.id group by b.dimension) d), '[]') as breakdowns
    from ${RECORD_TABLES}
   where e.project_id = $1 order by e.id`;

const ORIGINS = 'select event_id as event, fingerprint from event_origins where project_id = $1 order by created_at, event_id';

/** Reads what of a project tables are understood against. */
@Injectable()
export class ImportFactsReader {
  constructor(private readonly codes: ProjectCodeReader) {}

  async read(ctx: ProjectContext): Promise<ImportFacts> {
    const { manager, project } = ctx;
    const [kept] = await readRows<KeptWords>(manager, WORDS, [project.id]);
    if (!kept) throw new Error('The project of a context is there.');
    const { recorder } = projectFacts(ctx, await this.codes.read(ctx));
    const { acronym, startsOn, endsOn, durationMonths, ...words } = kept;
    const period = projectPeriod({ startsOn, endsOn, durationMonths });
    const today = isoDateOf(ctx.now);
    return {
      acronym,
      words: { ...words, period, today, ...(recorder === undefined ? {} : { recorder }) },
      known: await readRows<KnownEvent>(manager, KNOWN, [project.id]),
      origins: await readRows<ImportOrigin>(manager, ORIGINS, [project.id]),
    };
  }

  /** Says in which state all of that is, without reading it: every change of a project moves the end of its history. */
  async stamp({ manager, project, now }: ProjectContext): Promise<string> {
    const [head] = await readRows<{ sequence: number }>(manager, 'select sequence from audit_heads where project_id = $1', [project.id]);
    return `${String(head?.sequence ?? 0)}@${isoDateOf(now)}`;
  }
}
