import { summarise } from '@turnout/events/domain';
import { formatList } from '@turnout/shared/i18n';
import { figureKey } from '../../figures';
import { dimensionWords } from '../../figures/dimension-words';
import { brokenLines, keptSentence } from '../../promises';
import { bullets, paragraph, type Prose } from '../../prose';
import type { GlobalReportFacts } from '../global-report-facts';
import { placeSentences, qualitySentences } from './introduction';
import { figure, type SectionWriter } from './section-writer';

/** What follows from the records: the totals and their parts, how people took part, and what became of the promises. */
export const conclusions: SectionWriter = {
  text: (facts, prose) => {
    const total = prose.say('reports.global.introduction.sum', { events: figure('events'), participants: figure('participants') });
    if (facts.records.length === 0) return [paragraph(prose, [total])];
    const broken = brokenLines(facts, prose);
    return [
      paragraph(prose, [total, typesSentence(facts, prose), ...qualitySentences(facts, prose)]),
      paragraph(prose, [...placeSentences(facts, prose), ...modesSentence(facts, prose)]),
      ...(facts.promises.length === 0 ? [] : [paragraph(prose, [keptSentence(prose)])]),
      ...(broken.length === 0 ? [] : [bullets(prose, broken)]),
    ];
  },
  blocks: () => [],
  isEmpty: () => false,
};

function typesSentence(facts: GlobalReportFacts, { translator, say }: Prose): string {
  const { rows } = summarise(
    facts.records,
    'type',
    facts.types.map(({ code }) => code),
  );
  const parts = rows
    .filter(({ records }) => records > 0)
    .map(({ key }) =>
      say('reports.global.conclusions.type', {
        type: dimensionWords('type', key, facts, translator),
        events: figure(figureKey('events', 'type', key)),
        participants: figure(figureKey('participants', 'type', key)),
      }),
    );
  return say('reports.global.conclusions.types', { list: formatList(parts, translator.locale) });
}

/** How people took part; nothing where that is not stated of a single event. */
function modesSentence({ records }: GlobalReportFacts, { translator, say }: Prose): readonly string[] {
  const { rows } = summarise(records, 'mode');
  if (rows.every(({ key }) => key === null)) return [];
  const parts = rows.map(({ key }) =>
    say(`reports.global.conclusions.mode.${(key ?? 'none') as 'on-site' | 'online' | 'hybrid' | 'none'}`, {
      events: figure(figureKey('events', 'mode', key)),
    }),
  );
  return [say('reports.global.conclusions.modes', { list: formatList(parts, translator.locale) })];
}
