import { type ReportDocument, type ReportRenderer, utf8 } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import { renderHtmlBody } from './render-html-body';
import { STANDALONE_STYLESHEET } from './stylesheet';

/** Writes a document as one file that any browser opens and prints: style inside, nothing fetched, no script. */
export const htmlRenderer: ReportRenderer = {
  format: 'html',
  mediaType: 'text/html; charset=utf-8',
  render: (document) => Promise.resolve(utf8(renderHtmlFile(document))),
};

function renderHtmlFile(document: ReportDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(document.locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(`${document.title} · ${document.project.name}`)}</title>`,
    `<style>${STANDALONE_STYLESHEET}</style>`,
    '</head>',
    '<body>',
    renderHtmlBody(document),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
