import { documentFrame } from './document-frame';
import type { GlobalReportFacts } from './global-report/global-report-facts';
import { figuresOf } from './figures';
import { clauseTables, gapList, promiseCharts, promiseTable } from './promises';
import { proseOf } from './prose';
import type { ReportDefinition } from './report-definition';

/** What was promised for each type, with its conditions, beside what was reached, what is missing and how fast that would have to come. */
export const expectedImpact: ReportDefinition<GlobalReportFacts> = {
  id: 'expected-impact',
  titleKey: 'reports.expected-impact.title',
  descriptionKey: 'reports.expected-impact.description',
  build: (facts, translator) => {
    const figures = figuresOf(facts, translator);
    const gaps = gapList(facts, proseOf(figures, translator));
    return {
      ...documentFrame(expectedImpact, facts, translator),
      figures: Object.fromEntries(figures),
      blocks: [
        promiseTable(facts, translator),
        ...clauseTables(facts, translator),
        ...(gaps.length === 0 ? [] : [{ kind: 'rich-text', below: 1, content: gaps } as const]),
        ...promiseCharts(facts, translator),
      ],
    };
  },
};
