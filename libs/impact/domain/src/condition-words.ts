import { EUROPEAN } from '@turnout/events/domain';
import { countryName, type DocumentTranslator, formatList } from '@turnout/shared/i18n';
import type { ClauseConditions, TargetClause } from './target';

/** What words say of what events have to be like. */
export interface WordedConditions extends Omit<ClauseConditions, 'country'> {
  /** A country's code, or the word for an international event without a single country. */
  readonly country: string | null;
  /** Whether it is asked for again in every reporting period. */
  readonly eachPeriod?: boolean;
}

/**
 * What events have to be like, as phrases that follow a number of events: "in schools, at national level". Months are said elsewhere, for
 * they end a sentence.
 */
export function whereWords(conditions: WordedConditions, translator: DocumentTranslator): string {
  const phrases = phrasesOf(conditions, translator);
  return phrases.length === 0 ? translator.text('impact.where.anywhere') : formatList(phrases, translator.locale, 'plain');
}

function phrasesOf(conditions: WordedConditions, { text, locale }: DocumentTranslator): readonly string[] {
  const { setting, level, country, partner, audience, period, eachPeriod = false } = conditions;
  return [
    ...(setting === null ? [] : [text(`impact.where.${setting}`)]),
    ...(level === null ? [] : [text(`impact.where.${level}`)]),
    ...(country === null ? [] : [country === EUROPEAN ? text('impact.where.european') : text('impact.where.country', { country: countryName(country, locale) })]), // prettier-ignore
    ...(partner === null ? [] : [text('impact.where.partner', { partner })]),
    ...(audience === null ? [] : [text('impact.where.audience', { audience })]),
    ...(period === null ? [] : [text('impact.where.period', { period })]),
    ...(eachPeriod ? [text('impact.where.every-period')] : []),
  ];
}

/** Tells whether any event will do. */
export function isAnywhere(conditions: WordedConditions): boolean {
  const { setting, level, country, partner, audience, period } = conditions;
  return [setting, level, country, partner, audience, period].every((asked) => asked === null);
}

/** What words say of a condition. */
export interface WordedClause extends WordedConditions {
  /** Events as the promise is written: for one period where they are asked for in each; `null` where people alone were promised. */
  readonly eventsAsked: number | null;
  /** People in total, as the promise is written; `null` where no number was promised. */
  readonly participantsAsked: number | null;
  /** `null` where no number of people was promised for each event. */
  readonly participantsPerEvent: number | null;
  readonly eachPeriod: boolean;
  /** Parts of it. */
  readonly clauses: readonly WordedClause[];
}

/** A clause as it is kept or as it was sent. */
interface WrittenClause extends Omit<TargetClause, 'country' | 'clauses'> {
  readonly country: string | null;
  readonly clauses: readonly WrittenClause[];
}

/** A clause of a promise as words say it. */
export function wordedClause({ events, participants, clauses, ...clause }: WrittenClause): WordedClause {
  return { ...clause, eventsAsked: events, participantsAsked: participants, clauses: clauses.map((part) => wordedClause(part)) };
}
