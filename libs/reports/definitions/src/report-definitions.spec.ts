import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { eventsTable } from './events-table';
import { REPORT_IDS } from './composition';
import { globalReport } from './global-report';
import { PROJECT_REPORTS, projectReport, REPORT_DEFINITIONS, reportDefinition } from './report-definitions';
import { pivotReport } from './pivot';
import { sumsByType } from './sums-by-type';

describe('report definitions', () => {
  it('are found by their names', () => {
    expect(REPORT_DEFINITIONS).toEqual([eventsTable, sumsByType, pivotReport]);
    expect(reportDefinition('events-table')).toBe(eventsTable);
    expect(reportDefinition('sums-by-type')).toBe(sumsByType);
    expect(reportDefinition('constructor')).toBeUndefined();
    expect(PROJECT_REPORTS.map(({ id }) => id)).toEqual(REPORT_IDS);
    expect([projectReport('global-report'), projectReport('constructor')]).toEqual([globalReport, undefined]);
  });

  it('say what they are good for in words that differ', async () => {
    const { text } = createTranslator('en', await loadCatalogue('en'));
    const words = PROJECT_REPORTS.flatMap(({ titleKey, descriptionKey }) => [text(titleKey), text(descriptionKey)]);
    expect(new Set(words).size).toBe(2 * PROJECT_REPORTS.length);
  });
});
