import { keptSentence, promiseCharts, promiseLines, promiseTable } from '../../promises';
import { bullets, paragraph } from '../../prose';
import type { SectionWriter } from './section-writer';

/** What was promised beside what was reached. */
export const impact: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, [keptSentence(prose)]), bullets(prose, promiseLines(facts, prose))],
  blocks: (facts, { translator }) => [promiseTable(facts, translator), ...promiseCharts(facts, translator)],
  isEmpty: ({ promises }) => promises.length === 0,
};
