import {
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  type ColumnFact,
  type ImportVocabulary,
  type KnownEvent,
  LOGGED_STATUSES,
  PARTICIPANT_METHODS,
  PARTICIPANT_QUALITIES,
  type TemplateFact,
} from '@turnout/events/domain';
import { collator, countryName, type Translator } from '@turnout/shared/i18n';
import { COUNTRY_CODES } from '@turnout/shared/kernel';
import { valuesOf } from './template-values';
import type { Template, TemplateChoice, TemplateColumn } from './template';

/** What a template workbook is made of. */
export interface TemplateSource {
  readonly project: { readonly code: string; readonly acronym: string };
  readonly words: ImportVocabulary;
  /** In the order in which they are to stand. */
  readonly events: readonly KnownEvent[];
  readonly translator: Translator;
  readonly madeAt: Date;
}

/** The facts that a person fills in; breakdowns have the words of their dimension and category. */
export const WRITTEN_FACTS = [
  ...([
    'type',
    'title',
    'startsOn',
    'endsOn',
    'country',
    'place',
    'leadPartner',
    'coPartners',
    'participants',
    'quality',
    'method',
  ] as const),
  ...(['level', 'mode', 'setting', 'meetings', 'status', 'workPackage', 'deliverables', 'milestone', 'summary'] as const),
] satisfies readonly ColumnFact[];
type WrittenFact = (typeof WRITTEN_FACTS)[number];

/** Columns of breakdowns; more would bury the others. */
const MAX_SPLITS = 30;

/** The workbook of a project, to be written: its events, with everything that a person fills in, in the words of a language. */
export function projectTemplate({ project, words, events, translator, madeAt }: TemplateSource): Template {
  const columns = columnsOf(words, events, translator);
  return {
    project: project.code,
    title: translator.text('events.import.template.title', { project: project.acronym }),
    sheet: translator.text('events.import.template.sheet'),
    lists: translator.text('events.import.template.lists'),
    notInList: translator.text('events.import.template.not-in-list'),
    columns,
    rows: events.map((event) => ({ event: { id: event.id, version: event.version }, values: valuesOf(event, columns) })),
    madeAt,
  };
}

function columnsOf(words: ImportVocabulary, events: readonly KnownEvent[], translator: Translator): readonly TemplateColumn[] {
  const of = (fact: WrittenFact, width: number, more: Partial<TemplateColumn> = {}): TemplateColumn => ({
    fact,
    header: translator.text(`events.import.template.column.${fact}`),
    holds: 'text',
    width,
    ...more,
  });
  const choose = (name: string, codes: readonly string[], offered: readonly string[] = codes): Partial<TemplateColumn> => ({
    choices: codes.map((code) => choice(code, wordsOf(translator, `events.vocabulary.${name}.${code}`), offered.includes(code))),
  });
  const named = (all: ImportVocabulary['types']): Partial<TemplateColumn> => ({
    choices: all.map(({ code, names }) => choice(code, names[0] ?? code)),
  });
  const partners = { choices: words.partners.map(({ code }) => choice(code, code)) };
  return [
    of('type', 34, named(words.types)),
    of('title', 50),
    of('startsOn', 13, { holds: 'day' }),
    of('endsOn', 13, { holds: 'day' }),
    of('country', 16, { choices: countries(words, translator) }),
    of('place', 20),
    of('leadPartner', 16, partners),
    of('coPartners', 20, { hint: translator.text('events.import.template.several') }),
    of('participants', 13, { holds: 'count' }),
    of('quality', 13, choose('quality', PARTICIPANT_QUALITIES)),
    of('method', 18, choose('method', PARTICIPANT_METHODS)),
    of('level', 14, choose('level', EVENT_LEVELS)),
    of('mode', 18, choose('mode', EVENT_MODES)),
    of('setting', 18, choose('setting', EVENT_SETTINGS)),
    of('meetings', 11, { holds: 'count' }),
    of('status', 13, choose('status', EVENT_STATUSES, LOGGED_STATUSES)),
    of('workPackage', 14, { choices: words.workPackages.map(({ code }) => choice(code, code)) }),
    ...(words.deliverables.length > 0 ? [of('deliverables', 14, { hint: translator.text('events.import.template.several') })] : []),
    ...(words.milestones.length > 0 ? [of('milestone', 12, { choices: words.milestones.map((code) => choice(code, code)) })] : []),
    of('summary', 60),
    ...splitsOf(events).map((split): TemplateColumn => ({ ...split, header: headerOf(split, translator), holds: 'count', width: 12 })),
  ];
}

/** What the project's counts have been split by so far, the most frequent first. */
function splitsOf(events: readonly KnownEvent[]): readonly TemplateFact[] {
  const splits = new Map<string, { split: TemplateFact; times: number }>();
  for (const { breakdowns } of events) {
    for (const { dimension, parts } of breakdowns) {
      for (const { category } of parts) {
        const key = JSON.stringify([dimension, category]);
        const times = (splits.get(key)?.times ?? 0) + 1;
        splits.set(key, { split: { fact: 'breakdown', dimension, category }, times });
      }
    }
  }
  const most = [...splits.values()].sort((a, b) => b.times - a.times).slice(0, MAX_SPLITS);
  return most.map(({ split }) => split).sort((a, b) => (a.dimension ?? '').localeCompare(b.dimension ?? '', 'en'));
}

function headerOf({ dimension = '', category = '' }: TemplateFact, translator: Translator): string {
  return `${wordsOf(translator, `events.vocabulary.dimension.${dimension}`, dimension)}: ${category}`;
}

/** The consortium's countries first, then all others by name. */
function countries(words: ImportVocabulary, { locale }: Translator): readonly TemplateChoice[] {
  const byName = (codes: readonly string[]): TemplateChoice[] =>
    codes.map((code) => choice(code, countryName(code, locale))).sort((a, b) => collator(locale).compare(a.words, b.words));
  const own: readonly string[] = words.countries;
  return [...byName(own), ...byName(COUNTRY_CODES.filter((code) => !own.includes(code)))];
}

function choice(code: string, words: string, isOffered = true): TemplateChoice {
  return { code, words, isOffered };
}

function wordsOf(translator: Translator, key: string, otherwise = key): string {
  return translator.has(key) ? translator.text(key) : otherwise;
}
