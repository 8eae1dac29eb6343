import { type BriefReport, speakerOf, TEXT_SECTIONS } from '@turnout/events/domain';
import type { Block, Picture, ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { plainText, type RichText } from '@turnout/shared/kernel';
import { scriptLanguage } from '../script-language';
import type { PrintedPicture } from './brief-report-facts';

/**
 * The sections of a report as blocks: each with its heading, an empty one not at all, pictures behind what happened.
 * @param level of the headings: 3 where the report stands in another document, whose own headings are above
 */
export function reportBlocks(
  report: BriefReport,
  pictures: readonly PrintedPicture[],
  translator: DocumentTranslator,
  level: 1 | 3 = 1,
): readonly Block[] {
  const heading = (section: 'aim' | 'happened' | 'results' | 'quotes'): Block => ({
    kind: 'heading',
    level,
    text: translator.text(`events.report.section.${section}`),
  });
  const set = (content: RichText): Block => richText(level === 1 ? content : withoutHeadings(content));
  const shown: readonly Block[] = pictures.length === 0 ? [] : [{ kind: 'pictures', pictures: printedPictures(pictures, translator) }];
  return [
    ...TEXT_SECTIONS.flatMap((section) => [
      ...(report[section].length === 0 ? [] : [heading(section), set(report[section])]),
      ...(section === 'happened' ? shown : []),
    ]),
    ...(report.quotes.length === 0 ? [] : [heading('quotes'), set(quotesText(report))]),
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

/** No heading stands below the third level: bold lines head the parts of a text there. */
function withoutHeadings(text: RichText): RichText {
  return text.map((block) =>
    block.kind === 'heading' ? { kind: 'paragraph', content: block.content.map((run) => ({ ...run, bold: true })) } : block,
  );
}

/** Pictures with what is said of each. */
export function printedPictures(printed: readonly PrintedPicture[], translator: DocumentTranslator): readonly Picture[] {
  return printed.map(({ picture: { caption, alternative, isDecorative, credit }, id, width, height, base64 }): Picture => ({
    ...{ id, width, height, base64, mediaType: 'image/jpeg', caption },
    alternative: isDecorative ? null : alternative,
    credit: credit === null ? null : translator.text('reports.brief-report.credit', { credit }),
  }));
}
