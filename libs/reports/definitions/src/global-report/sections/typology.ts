import { isOfType, promiseWords, wordedClause } from '@turnout/impact/domain';
import type { Cell, TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { figureKey } from '../../figures';
import { promisedTotal } from '../../promises/promised-total';
import { paragraph, type Prose } from '../../prose';
import { scriptLanguage } from '../../script-language';
import type { GlobalReportFacts, TypologyFacts } from '../global-report-facts';
import { projectName } from '../../project-name';
import { figure, type SectionWriter } from './section-writer';

/** The types of events: what each is for, whom it addresses, and what was promised. */
export const typology: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, sentences(facts, prose))],
  blocks: (facts, { translator }) => [typeTable(facts, translator)],
  isEmpty: () => false,
};

function sentences({ typology: types, promises }: GlobalReportFacts, prose: Prose): readonly string[] {
  const [events, participants] = [promisedTotal(promises, 'events'), promisedTotal(promises, 'participants')];
  const what = events === null ? 'participants' : participants === null ? 'events' : 'both';
  const intro = prose.say('reports.global.typology.intro', { types: figure('project-types') });
  if (events === null && participants === null) return [intro];
  return [
    intro,
    prose.say('reports.global.typology.promised', {
      what,
      ...{ events: figure('promised-events'), participants: figure('promised-participants') },
    }),
    ...levelSentence(types, promises, prose),
  ];
}

/** How the promised events are spread over levels; nothing unless each promised type has one and both occur, and no number of events was promised over all types. */
function levelSentence(types: readonly TypologyFacts[], promises: GlobalReportFacts['promises'], { say }: Prose): readonly string[] {
  const named = promises.filter(({ events }) => events !== null);
  if (!named.every(isOfType)) return [];
  const levels = named.map(({ type }) => types.find(({ code }) => code === type)?.level ?? null);
  if (levels.includes(null) || !levels.includes('national') || !levels.includes('international')) return [];
  return [
    say('reports.global.typology.levels', {
      national: figure(figureKey('promised-events', 'level', 'national')),
      international: figure(figureKey('promised-events', 'level', 'international')),
    }),
  ];
}

function typeTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const { text } = translator;
  return {
    kind: 'table',
    id: 'types',
    caption: text('reports.global.typology.caption', { project: projectName(facts) }),
    groupHeading: null,
    columns: [
      { id: 'type', heading: text('reports.column.type'), kind: 'text', grow: 0.4, namesRecord: true },
      { id: 'format', heading: text('reports.column.format'), kind: 'text', grow: 0.4 },
      { id: 'aim', heading: text('reports.column.aim'), kind: 'text', grow: 1 },
      { id: 'targetGroup', heading: text('reports.column.target-group'), kind: 'text', grow: 0.7 },
      { id: 'expectedImpact', heading: text('reports.column.expected-impact'), kind: 'text', grow: 2 },
    ],
    groups: [{ key: null, label: null, rows: facts.typology.map((type) => ({ cells: cellsOf(type, facts, translator) })), sum: null }],
    total: null,
    notes: facts.typology.length === 0 ? [] : [text('reports.global.typology.note')],
    emptyText: text('reports.word.no-types'),
  };
}

function cellsOf(type: TypologyFacts, facts: GlobalReportFacts, translator: DocumentTranslator): readonly Cell[] {
  const stated = (words: string | null): Cell =>
    words === null ? { kind: 'missing', reason: 'not-known' } : { kind: 'text', text: words, language: scriptLanguage(words) };
  return [
    {
      ...{ kind: 'text', text: type.label, code: type.code, language: scriptLanguage(type.label) },
      ...(type.level === null ? {} : { detail: translator.text(`reports.word.level.${type.level}`) }),
    },
    ...[type.format, type.aim, type.targetGroup].map(stated),
    impactCell(type.code, facts, translator),
  ];
}

function impactCell(type: string, { promises }: GlobalReportFacts, translator: DocumentTranslator): Cell {
  const promise = promises.find((each) => each.type === type);
  if (promise === undefined) return { kind: 'missing', reason: 'not-applicable' };
  const { events, participants, byMonth, clauses } = promise;
  const worded = {
    ...{ events: { promised: events }, participants: { promised: participants } },
    ...{ byMonth, clauses: clauses.map((clause) => wordedClause(clause)) },
  };
  return { kind: 'text', text: promiseWords(worded, translator) };
}
