import { jsonRenderer } from '@turnout/reports/document';
import { csvRenderer } from '@turnout/reports/render-csv';
import { docxRenderer } from '@turnout/reports/render-docx';
import { htmlRenderer } from '@turnout/reports/render-html';
import { pdfRenderer } from '@turnout/reports/render-pdf';
import { xlsxRenderer } from '@turnout/reports/render-xlsx';

/** Every renderer of the house, in the order formats are offered. */
export const RENDERERS = [htmlRenderer, pdfRenderer, docxRenderer, xlsxRenderer, csvRenderer, jsonRenderer] as const;
