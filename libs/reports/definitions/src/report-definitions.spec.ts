import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { eventsTable } from './events-table';
import { REPORT_DEFINITIONS, reportDefinition } from './report-definitions';
import { sumsByType } from './sums-by-type';

describe('report definitions', () => {
  it('are found by their names', () => {
    expect(REPORT_DEFINITIONS).toEqual([eventsTable, sumsByType]);
    expect(reportDefinition('events-table')).toBe(eventsTable);
    expect(reportDefinition('sums-by-type')).toBe(sumsByType);
    expect(reportDefinition('constructor')).toBeUndefined();
  });

  it('say what they are good for in words that differ', async () => {
    const { text } = createTranslator('en', await loadCatalogue('en'));
    const words = REPORT_DEFINITIONS.flatMap(({ titleKey, descriptionKey }) => [text(titleKey), text(descriptionKey)]);
    expect(new Set(words).size).toBe(2 * REPORT_DEFINITIONS.length);
  });
});
