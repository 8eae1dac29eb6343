import type { LiveFigure } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { RichBlock, RichList, RichText, Runs } from '@turnout/shared/kernel';
import { setFigure } from './prose';

/** The same text with each of its live figures as it stands now. */
export function setFigures(text: RichText, figures: ReadonlyMap<string, LiveFigure>, translator: DocumentTranslator): RichText {
  const runs = (content: Runs): Runs => content.map((run) => setFigure(run, figures, translator));
  const list = (each: RichList): RichList => ({
    ...each,
    items: each.items.map((item) => ({ content: runs(item.content), ...(item.list ? { list: list(item.list) } : {}) })),
  });
  return text.map((block): RichBlock => (block.kind === 'list' ? list(block) : { ...block, content: runs(block.content) }));
}
