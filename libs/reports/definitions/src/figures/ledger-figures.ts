import { partnersOf, sumEvents, summarise, type SummaryRow } from '@turnout/events/domain';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { LedgerFacts } from '../ledger-facts';
import { spanOf } from '../span-of-records';
import { traceOf } from '../trace';
import { FIGURE_DIMENSIONS, type FigureDimension, figureKey, qualityKey } from './figure-key';
import { dimensionWords } from './dimension-words';
import { countFigure, dayFigure, type KeyedFigure, participantsFigure } from './live-figures';

const AS_REPORTED = 'reports.note.basis';

/** Figures of everything a report covers, and of its parts. */
export function ledgerFigures(facts: LedgerFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  return [
    ...totalFigures(facts, translator),
    ...varietyFigures(facts, translator),
    ...dayFigures(facts, translator),
    ...FIGURE_DIMENSIONS.flatMap((dimension) => partFigures(dimension, facts, translator)),
  ];
}

function totalFigures({ records, filter }: LedgerFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const totals = sumEvents(records);
  const trace = traceOf(filter);
  const label = (key: DocumentKey): string => translator.text(key);
  const { participants, estimated } = totals;
  const part = (quality: 'documented' | 'estimated', value: number | null): KeyedFigure => [
    qualityKey(quality),
    countFigure({ label: label(`reports.figure.${quality}`), value, trace, basis: `reports.figure.basis.${quality}` }, translator),
  ];
  return [
    [
      'records',
      countFigure(
        { label: label('reports.figure.records'), value: totals.records, trace, basis: 'reports.figure.basis.records' },
        translator,
      ),
    ],
    [
      'events',
      countFigure({ label: label('reports.figure.events'), value: totals.events, trace, basis: 'reports.figure.basis.events' }, translator),
    ],
    ['participants', participantsFigure({ label: label('reports.figure.participants'), totals, trace, basis: AS_REPORTED }, translator)],
    part('documented', participants === null ? null : participants - estimated),
    part('estimated', participants === null ? null : estimated),
    [
      'unknown',
      countFigure(
        { label: label('reports.figure.unknown'), value: totals.unknown, trace, basis: 'reports.figure.basis.unknown' },
        translator,
      ),
    ],
  ];
}

/** In how many countries, by how many partners, of how many types. */
function varietyFigures({ records, filter }: LedgerFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const trace = traceOf(filter);
  const figure = (measure: 'countries' | 'partners' | 'types', values: readonly (string | null)[]): KeyedFigure => {
    const value = new Set(values.filter((each) => each !== null)).size;
    const [label, basis] = [translator.text(`reports.figure.${measure}`), `reports.figure.basis.${measure}` as const];
    return [measure, countFigure({ label, value, trace, basis }, translator)];
  };
  return [
    figure(
      'countries',
      records.map(({ country }) => country),
    ),
    figure(
      'partners',
      records.flatMap((record) => partnersOf(record)),
    ),
    figure(
      'types',
      records.map(({ type }) => type),
    ),
  ];
}

function dayFigures({ records }: LedgerFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const span = spanOf(records);
  return [
    ['first-day', dayFigure({ label: translator.text('reports.figure.first-day'), day: span?.from ?? null }, translator)],
    ['last-day', dayFigure({ label: translator.text('reports.figure.last-day'), day: span?.to ?? null }, translator)],
  ];
}

function partFigures(dimension: FigureDimension, facts: LedgerFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const { rows } = summarise(facts.records, dimension, orderOf(dimension, facts));
  return rows.flatMap((row) => partOf(dimension, row, facts, translator));
}

function partOf(
  dimension: FigureDimension,
  { key, ...totals }: SummaryRow,
  facts: LedgerFacts,
  translator: DocumentTranslator,
): readonly KeyedFigure[] {
  const trace = traceOf({ ...facts.filter, [dimension]: [key] });
  const what = dimensionWords(dimension, key, facts, translator);
  const label = (measure: 'records' | 'events' | 'participants'): string => translator.text(`reports.figure.${measure}-of`, { what });
  const isCredited = dimension === 'partner';
  const basis = isCredited ? 'reports.note.credited' : 'reports.figure.basis.events';
  return [
    [
      figureKey('records', dimension, key),
      countFigure({ label: label('records'), value: totals.records, trace, basis: 'reports.figure.basis.records' }, translator),
    ],
    [figureKey('events', dimension, key), countFigure({ label: label('events'), value: totals.events, trace, basis }, translator)],
    [
      figureKey('participants', dimension, key),
      participantsFigure(
        { label: label('participants'), totals, trace, basis: isCredited ? 'reports.note.credited' : AS_REPORTED },
        translator,
      ),
    ],
  ];
}

/** What is listed also where no record has it: what the project calls its own. */
function orderOf(dimension: FigureDimension, { types, partners }: LedgerFacts): readonly string[] {
  if (dimension === 'type') return types.map(({ code }) => code);
  return dimension === 'partner' ? partners.map(({ code }) => code) : [];
}
