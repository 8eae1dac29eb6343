import type { ReportRenderer } from '@turnout/reports/document';
import { planDocument } from './layout/plan-document';
import { GlyphEncoder } from './paint/glyph-encoder';
import { paintPage } from './paint/paint-page';
import { PdfFile } from './paint/pdf-file';
import { writeOutline } from './paint/write-outline';
import { writeStructure } from './paint/write-structure';

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
    plan.pages.forEach((page, index) => {
      file.addPage(paintPage(page, index, encoder));
    });
    writeOutline(plan.pages, file);
    writeStructure(plan.structure, file);
    return file.finish();
  },
};
