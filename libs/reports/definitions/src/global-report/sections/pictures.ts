import type { PicturesBlock } from '@turnout/reports/document';
import { type DocumentTranslator, formatLongDate } from '@turnout/shared/i18n';
import { printedPictures } from '../../brief-report/report-blocks';
import { paragraph } from '../../prose';
import type { EventPicture, GlobalReportFacts } from '../global-report-facts';
import type { SectionWriter } from './section-writer';

/** Pictures from the events, those of one event together. */
export const pictures: SectionWriter = {
  text: (facts, prose) => [paragraph(prose, [prose.say('reports.global.pictures.intro', { pictures: facts.pictures.length })])],
  blocks: (facts, { translator }) => pictureBlocks(facts.pictures, facts, translator),
  isEmpty: (facts) => facts.pictures.length === 0,
};

/** A figure for each event that the pictures are of, in the order of its first. */
export function pictureBlocks(
  printed: readonly EventPicture[],
  { records }: Pick<GlobalReportFacts, 'records'>,
  translator: DocumentTranslator,
): readonly PicturesBlock[] {
  const titles = new Map(printed.map(({ event }) => [event.id, event.title]));
  return [...titles].map(([id, title]) => {
    const day = records.find((record) => record.id === id)?.startsOn ?? null;
    const when = day === null ? 'none' : formatLongDate(day, translator.locale);
    return {
      kind: 'pictures',
      caption: translator.text('reports.global.pictures.caption', { title, when }),
      pictures: printedPictures(
        printed.filter(({ event }) => event.id === id),
        translator,
      ),
    };
  });
}
