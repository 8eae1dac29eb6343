import { type BriefReport, speakerOf, TEXT_SECTIONS } from '@turnout/events/domain';
import type { Block, Picture, ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { plainText, type RichText } from '@turnout/shared/kernel';
import { scriptLanguage } from '../script-language';
import type { PrintedPicture } from './brief-report-facts';

/** The sections of a report as blocks: each with its heading, an empty one not at all, pictures behind what happened. */
export function reportBlocks(report: BriefReport, pictures: readonly PrintedPicture[], translator: DocumentTranslator): readonly Block[] {
  const heading = (section: 'aim' | 'happened' | 'results' | 'quotes'): Block => ({
    kind: 'heading',
    level: 1,
    text: translator.text(`events.report.section.${section}`),
  });
  const shown = picturesBlock(pictures, translator);
  return [
    ...TEXT_SECTIONS.flatMap((section) => [
      ...(report[section].length === 0 ? [] : [heading(section), richText(report[section])]),
      ...(section === 'happened' ? shown : []),
    ]),
    ...(report.quotes.length === 0 ? [] : [heading('quotes'), richText(quotesText(report))]),
  ];
}

/** The same document with another text of its report: the facts of the event stay as they are. */
export function withReport(
  document: ReportDocument,
  report: BriefReport,
  pictures: readonly PrintedPicture[],
  translator: DocumentTranslator,
): ReportDocument {
  const facts = document.blocks.filter(({ kind }) => kind === 'facts' || kind === 'paragraph');
  return { ...document, blocks: [...facts, ...reportBlocks(report, pictures, translator)] };
}

function richText(content: RichText): Block {
  return { kind: 'rich-text', below: 1, content, language: scriptLanguage(plainText(content)) };
}

function quotesText({ quotes }: BriefReport): RichText {
  return quotes.map((quote) => ({ kind: 'quote', content: [{ text: quote.text }], by: speakerOf(quote) }));
}

function picturesBlock(printed: readonly PrintedPicture[], translator: DocumentTranslator): readonly Block[] {
  if (printed.length === 0) return [];
  const pictures = printed.map(({ picture: { caption, alternative, isDecorative, credit }, ...file }): Picture => ({
    ...file,
    ...{ mediaType: 'image/jpeg', caption },
    alternative: isDecorative ? null : alternative,
    credit: credit === null ? null : translator.text('reports.brief-report.credit', { credit }),
  }));
  return [{ kind: 'pictures', pictures }];
}
