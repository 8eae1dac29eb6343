import { jsonRenderer } from '@turnout/reports/document';
import { csvFilesOf, csvRenderer } from '@turnout/reports/render-csv';
import { docxRenderer } from '@turnout/reports/render-docx';
import { htmlRenderer } from '@turnout/reports/render-html';
import { pdfRenderer } from '@turnout/reports/render-pdf';
import type { RenderKit } from '@turnout/reports/render-thread';
import { xlsxRenderer } from '@turnout/reports/render-xlsx';

/** Every renderer of the house, in the order formats are offered. */
export const RENDER_KIT: RenderKit = {
  renderers: [htmlRenderer, pdfRenderer, docxRenderer, xlsxRenderer, csvRenderer, jsonRenderer],
  tableFiles: csvFilesOf,
};
