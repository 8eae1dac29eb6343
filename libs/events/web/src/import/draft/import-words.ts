import type { Decision, ImportProblem, Question, Reason } from '@turnout/events/domain';
import type { ErrorParams } from '@turnout/shared/kernel';
import { countryName, type Translator, withDates } from '@turnout/shared/i18n';

/** Why something was understood as it was, or what a proposal does. @param words the words it was read from, where it says none itself */
export function reasonWords({ key, params }: Reason, translator: Translator, words = ''): string {
  return keyed(`events.import.why.${key}`, key, { words, ...params }, translator);
}

/** What is not right, or not sure. */
export function importProblemWords({ code, params }: Pick<ImportProblem | Question, 'code' | 'params'>, translator: Translator): string {
  return keyed(code.includes('.') ? `error.${code}` : `events.import.problem.${code}`, code, params, translator);
}

function keyed(key: string, bare: string, params: ErrorParams, translator: Translator): string {
  return translator.has(key) ? translator.text(key, inWords(params, translator)) : bare;
}

/** Dates, countries and the words of vocabularies as people read them. */
function inWords(params: ErrorParams, translator: Translator): ErrorParams {
  const { country, code, what } = params;
  const word = `events.vocabulary.${String(what)}.${String(code)}`;
  return {
    ...withDates(params, translator.locale),
    ...(typeof country === 'string' ? { country: countryName(country, translator.locale) } : {}),
    ...(translator.has(word) ? { code: translator.text(word) } : {}),
  };
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
