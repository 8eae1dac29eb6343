import type { ReportDocument, ReportRenderer } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { Document, Packer } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { namesPages } from './page/contents';
import { sectionsOf } from './page/sections';
import { Setting } from './setting';
import { settlePackage } from './settle-package';
import { NUMBERING } from './text/numbering';
import { stylesFor } from './text/styles';
import { safeText } from './text/word-text';

/** Rows of all tables together that Word still opens in a moment. */
export const MOST_ROWS = 2000;

/**
 * Writes a document for Word, to be edited: real headings, captions that count, headers that repeat, labels that span their rows, alternative
 * texts, and the language of every text.
 *
 * @throws DomainError `report.too-long-for-word` where the tables have more than {@link MOST_ROWS} rows.
 * @see docs/architecture/reports.md
 */
export const docxRenderer: ReportRenderer = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render: async (document) => {
    const rows = rowCount(document);
    if (rows > MOST_ROWS) throw new DomainError('report.too-long-for-word', { rows, most: MOST_ROWS });
    return settlePackage(await Packer.toBuffer(wordDocument(document)), document.asOf);
  },
};

function wordDocument(document: ReportDocument): Document {
  const setting = new Setting(document);
  return new Document({
    ...{ title: safeText(document.title), subject: safeText(document.project.name), creator: safeText(document.project.name) },
    ...{ lastModifiedBy: safeText(document.project.name), styles: stylesFor(document.locale), numbering: NUMBERING },
    sections: sectionsOf(setting),
    // Only lists need to know pages, and reckoning them takes longer than all the rest.
    ...(namesPages(document) ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
  });
}

function rowCount({ blocks }: ReportDocument): number {
  return blocks.reduce(
    (all, block) => all + (block.kind === 'table' ? block.groups.reduce((rows, group) => rows + group.rows.length, 0) : 0),
    0,
  );
}
