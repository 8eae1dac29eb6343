import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { promisedTotal } from '../promises/promised-total';
import { dimensionWords } from './dimension-words';
import { figureKey } from './figure-key';
import { countFigure, type KeyedFigure } from './live-figures';

/** Figures that come from the project itself: its partners, its database, its promises. */
export function projectFigures(facts: GlobalReportFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const { partnership, card, briefReports } = facts;
  const countries = new Set(partnership.map(({ country }) => country).filter((country) => country !== null));
  const figure = (measure: 'project-partners' | 'project-countries' | 'contacts' | 'brief-reports', value: number | null): KeyedFigure => [
    measure,
    countFigure({ label: translator.text(`reports.figure.${measure}`), value, basis: null }, translator),
  ];
  return [
    figure('project-partners', partnership.length),
    figure('project-countries', countries.size),
    figure('contacts', card.databaseContacts),
    figure('brief-reports', briefReports.length),
    ...promisedFigures(facts, translator),
  ];
}

function promisedFigures(facts: GlobalReportFacts, translator: DocumentTranslator): readonly KeyedFigure[] {
  const { promises, typology } = facts;
  const both = (
    key: (measure: 'promised-events' | 'promised-participants') => string,
    what: string | null,
    of: typeof promises,
  ): readonly KeyedFigure[] =>
    (['events', 'participants'] as const).map((measure): KeyedFigure => {
      const label =
        what === null
          ? translator.text(`reports.figure.promised-${measure}`)
          : translator.text(`reports.figure.promised-${measure}-of`, { what });
      const value = promisedTotal(of, measure);
      return [key(`promised-${measure}`), countFigure({ label, value, basis: 'reports.figure.basis.promised' }, translator)];
    });
  const levels = [...new Set(typology.map(({ level }) => level))].filter((level) => level !== null);
  const typesAt = (level: string): ReadonlySet<string> => new Set(typology.filter((type) => type.level === level).map(({ code }) => code));
  return [
    ...both((measure) => measure, null, promises),
    ...promises.flatMap((promise) =>
      both((measure) => figureKey(measure, 'type', promise.type), dimensionWords('type', promise.type, facts, translator), [promise]),
    ),
    ...levels.flatMap((level) =>
      both(
        (measure) => figureKey(measure, 'level', level),
        dimensionWords('level', level, facts, translator),
        promises.filter(({ type }) => typesAt(level).has(type)),
      ),
    ),
  ];
}
