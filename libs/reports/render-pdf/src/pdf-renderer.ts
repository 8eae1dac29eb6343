import { setImmediate } from 'node:timers/promises';
import type { ReportRenderer } from '@turnout/reports/document';
import { planDocument } from './layout/plan-document';
import { GlyphEncoder } from './paint/glyph-encoder';
import { paintPage } from './paint/paint-page';
import { PdfFile } from './paint/pdf-file';
import { writeOutline } from './paint/write-outline';
import { writeStructure } from './paint/write-structure';

/** Pages painted before others get a turn: a long report must not hold up every other request. */
const PAGES_PER_TURN = 20;

/**
 * Renders reports as tagged PDF 1.7 on A4: first the whole layout, which knows the number of pages, then the painting.
 *
 * @see docs/architecture/pdf.md
 */
export const pdfRenderer: ReportRenderer = {
  format: 'pdf',
  mediaType: 'application/pdf',
  async render(document) {
    const plan = planDocument(document);
    const file = new PdfFile(document);
    const encoder = new GlyphEncoder(file);
    for (const [index, page] of plan.pages.entries()) {
      if (index % PAGES_PER_TURN === 0) await setImmediate();
      file.addPage(paintPage(page, index, encoder, (picture) => file.image(picture)));
    }
    writeOutline(plan.pages, file);
    writeStructure(plan.structure, file);
    return file.finish();
  },
};
