import { Injectable } from '@nestjs/common';
import { type Decision, foldForSearch, type Meaning, type RawTable } from '@turnout/events/domain';
import { readRows, type StoreContext } from '@turnout/shared/server-platform';

type Meant = Extract<Decision, { kind: 'means' }>;

const MAX_LENGTH = 300;

const RECALL = 'select what, words, codes from import_words where project_id = $1 and words_key = any($2::text[]) order by what, words_key';

const REMEMBER = `
  insert into import_words (project_id, what, words_key, words, codes, updated_at)
  select $1, given.what, given.key, given.words, given.codes, $3
    from jsonb_to_recordset($2::jsonb) as given (what text, key text, words text, codes text[])
  on conflict (project_id, what, words_key) do update set words = excluded.words, codes = excluded.codes, updated_at = excluded.updated_at`;

/** What words of tables were said to mean in the imports of a project. What partners are called is kept with them instead. */
@Injectable()
export class RememberedWords {
  /** Decisions about those words that stand in a cell of the tables. */
  async thatStandIn({ manager, project }: StoreContext, tables: readonly RawTable[]): Promise<Decision[]> {
    const texts = new Set(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))));
    const keys = [...texts].filter((text) => text.length <= MAX_LENGTH).map((text) => foldForSearch(text));
    const rows = await readRows<{ what: Meaning; words: string; codes: string[] }>(manager, RECALL, [project.id, keys]);
    return rows.map((row) => ({ kind: 'means', ...row }));
  }

  /** Keeps what was decided; the latest decision about the same words counts. */
  async keep({ manager, project, now }: StoreContext, decisions: readonly Decision[]): Promise<void> {
    const meant = decisions.filter((decision): decision is Meant => decision.kind === 'means' && decision.what !== 'partner');
    const rows = meant
      .map(({ what, words, codes }) => ({ what, words, codes, key: foldForSearch(words) }))
      .filter(({ key, words }) => key !== '' && words.length <= MAX_LENGTH);
    const latest = [...new Map(rows.map((row) => [`${row.what} ${row.key}`, row])).values()];
    if (latest.length > 0) await manager.query(REMEMBER, [project.id, JSON.stringify(latest), now]);
  }
}
