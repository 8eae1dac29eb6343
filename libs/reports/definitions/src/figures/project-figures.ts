import { PARTNER_KINDS, type PartnerKind } from '@turnout/consortium/domain';
import { isOfType, type Target } from '@turnout/impact/domain';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { type KeptPromise, keptPromises } from '../promises/kept-promises';
import { missingTotal, promisedTotal } from '../promises/promised-total';
import { dimensionWords } from './dimension-words';
import { figureKey, type FigureMeasure, kindKey } from './figure-key';
import { countFigure, type KeyedFigure } from './live-figures';

/** Figures that come from the project itself: its partners, its types, its database, its promises. */
export function projectFigures(facts: GlobalReportFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const { partnership, card, briefReports, typology, promises } = facts;
  const countries = new Set(partnership.map(({ country }) => country).filter((country) => country !== null));
  const figure = (
    measure: 'project-types' | 'project-partners' | 'project-countries' | 'contacts' | 'brief-reports',
    value: number | null,
  ) => [measure, countFigure({ label: translator.text(`reports.figure.${measure}`), value, basis: null }, translator)] as const;
  return [
    figure('project-types', typology.length),
    figure('project-partners', partnership.length),
    ...[...PARTNER_KINDS, null].flatMap((kind) => kindFigure(kind, facts, translator)),
    figure('project-countries', countries.size),
    figure('contacts', card.databaseContacts),
    figure('brief-reports', briefReports.length),
    ...(promises.length === 0 ? [] : promiseFigures(facts, translator)),
  ];
}

/** How many partners are of a kind; nothing where there are none. */
function kindFigure(kind: PartnerKind | null, { partnership }: GlobalReportFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const value = partnership.filter((partner) => partner.kind === kind).length;
  const what = kind === null ? translator.text('reports.not-stated.kind') : translator.text(`consortium.partner-kind.${kind}`);
  const label = translator.text('reports.figure.project-partners-of', { what });
  return value === 0 ? [] : [[kindKey(kind), countFigure({ label, value, basis: null }, translator)]];
}

function promiseFigures(facts: GlobalReportFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const { promises } = facts;
  const kept = keptPromises(facts);
  const keptInFull = kept.filter(({ standing }) => standing === 'kept').length;
  const basis = 'reports.figure.basis.promised';
  return [
    ['promises', countFigure({ label: translator.text('reports.figure.promises'), value: promises.length, basis }, translator)],
    ['promises-kept', countFigure({ label: translator.text('reports.figure.promises-kept'), value: keptInFull, basis }, translator)],
    ...fourOf((measure) => measure, null, promises, kept, translator),
    ...promises.filter(isOfType).flatMap((promise) =>
      fourOf(
        (measure) => figureKey(measure, 'type', promise.type),
        dimensionWords('type', promise.type, facts, translator),
        [promise],
        kept.filter(({ type }) => type === promise.type),
        translator,
      ),
    ),
    ...levelFigures(facts, kept, translator),
  ];
}

/** What was promised for the types of each level. */
function levelFigures(
  { typology, promises, types }: GlobalReportFacts,
  kept: readonly KeptPromise[],
  translator: DocumentTranslator,
): readonly KeyedFigure[] {
  const levels = [...new Set(typology.map(({ level }) => level))].filter((level) => level !== null);
  return levels.flatMap((level) => {
    const codes = new Set(typology.filter((type) => type.level === level).map(({ code }) => code));
    return fourOf(
      (measure) => figureKey(measure, 'level', level),
      dimensionWords('level', level, { types }, translator),
      promises.filter(({ type }) => type !== null && codes.has(type)),
      kept.filter(({ type }) => type !== null && codes.has(type)),
      translator,
    );
  });
}

/** Events and participants, promised and missing. */
function fourOf(
  key: (measure: FigureMeasure) => string,
  what: string | null,
  promises: readonly Target[],
  kept: readonly KeptPromise[],
  translator: DocumentTranslator,
): readonly KeyedFigure[] {
  const figure = (measure: `${'promised' | 'missing'}-${'events' | 'participants'}`, value: number | null): KeyedFigure => {
    const label = what === null ? translator.text(`reports.figure.${measure}`) : translator.text(`reports.figure.${measure}-of`, { what });
    const basis = basisOf(measure, promises);
    return [key(measure), countFigure({ label, value, basis }, translator)];
  };
  return [
    figure('promised-events', promisedTotal(promises, 'events')),
    figure('promised-participants', promisedTotal(promises, 'participants')),
    figure('missing-events', missingTotal(kept, 'events')),
    figure('missing-participants', missingTotal(kept, 'participants')),
  ];
}

/** What was promised over all types is no sum of what was promised for them. */
function basisOf(measure: `${'promised' | 'missing'}-${'events' | 'participants'}`, promises: readonly Target[]): DocumentKey {
  const what = measure.endsWith('events') ? 'events' : 'participants';
  if (promises.some((promise) => promise.type === null && promise[what] !== null)) return 'reports.figure.basis.promised-whole';
  return measure.startsWith('promised') ? 'reports.figure.basis.promised' : 'reports.promises.surplus';
}
