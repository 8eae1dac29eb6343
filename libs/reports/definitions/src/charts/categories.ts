import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { ChartCategory } from '@turnout/shared/kernel';
import { dimensionWords } from '../figures/dimension-words';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import { traceOfType } from '../trace';

/** A type as a diagram shows it: its name, its colour, and the way to its records. */
export function typeCategory(
  type: string | null,
  facts: Pick<GlobalReportFacts, 'types' | 'typology' | 'filter'>,
  translator: DocumentTranslator,
): ChartCategory {
  const hue = facts.typology.find(({ code }) => code === type)?.hue;
  return {
    label: dimensionWords('type', type, facts, translator),
    ...(hue === undefined ? {} : { hue }),
    query: traceOfType(facts.filter, type).query,
  };
}
