import { mapBlock, timeBlocks, typeBlocks } from '../../charts';
import { paragraph } from '../../prose';
import { figure, type SectionWriter } from './section-writer';

/** The events and their participants as diagrams: by type, on a map, over time. */
export const charts: SectionWriter = {
  text: (_facts, prose) => [paragraph(prose, [prose.say('reports.global.charts.intro', { events: figure('events') })])],
  blocks: (facts, { translator }) =>
    facts.records.length === 0 ? [] : [...typeBlocks(facts, translator), mapBlock(facts, translator), ...timeBlocks(facts, translator)],
  isEmpty: () => false,
};
