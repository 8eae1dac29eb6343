import type { Decision, ImportProblem, Question, Reason } from '@turnout/events/domain';
import type { ErrorParams } from '@turnout/shared/kernel';
import { type Translator, withDates } from '@turnout/shared/i18n';

/** Why something was understood as it was, or what a proposal does. */
export function reasonWords({ key, params }: Reason, translator: Translator): string {
  return keyed(`events.import.why.${key}`, key, params, translator);
}

/** What is not right, or not sure. */
export function importProblemWords({ code, params }: Pick<ImportProblem | Question, 'code' | 'params'>, translator: Translator): string {
  return keyed(code.includes('.') ? `error.${code}` : `events.import.problem.${code}`, code, params, translator);
}

function keyed(key: string, bare: string, params: ErrorParams, translator: Translator): string {
  return translator.has(key) ? translator.text(key, withDates(params, translator.locale)) : bare;
}

/** Rows by their numbers: "row 9", "rows 9, 13 and 4 more". */
export function rowsWords(rows: readonly number[], { text, locale }: Translator): string {
  const [first = 0, ...others] = rows;
  if (others.length === 0) return text('events.import.row', { row: first });
  const named = rows.slice(0, rows.length > 4 ? 3 : 4).map((row) => row.toLocaleString(locale, { useGrouping: false }));
  return rows.length > named.length
    ? text('events.import.rows-more', { rows: named.join(', '), more: rows.length - named.length })
    : text('events.import.rows', { rows: named.slice(0, -1).join(', '), last: named.at(-1) ?? '' });
}

/** Numbers of the rows that a decision names; of those that hold wherever words stand, none. */
export function rowsOf(decision: Decision): readonly number[] {
  if (decision.kind === 'assign') return decision.values.flatMap(({ rows }) => rows);
  return 'rows' in decision ? decision.rows : [];
}
