import { type Cell, formatCell, type ReportDocument } from '@turnout/reports/document';
import { formatDate } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';

/** What stands inside a cell. `recordId` is given where the cell names the record behind its row. */
export function renderCell(cell: Cell, document: ReportDocument, options: HtmlOptions, recordId?: string): string {
  const { locale, words } = document;
  const href = recordId === undefined ? traceHref(cell, options) : options.recordLink?.(recordId);
  switch (cell.kind) {
    case 'text':
      return linked(inLanguage(cell.text, cell.language), href) + detail(cell.detail);
    case 'date':
      return time(cell.from, locale) + (cell.to === null || cell.to === cell.from ? '' : ` – ${time(cell.to, locale)}`);
    case 'missing':
      return linked(`<span class="rd-missing">${escapeHtml(formatCell(cell, locale, words))}</span>`, href);
    case 'count':
    case 'ratio':
      return linked(escapeHtml(formatCell(cell, locale, words)), href);
  }
}

function traceHref(cell: Cell, options: HtmlOptions): string | undefined {
  return 'trace' in cell && cell.trace !== undefined ? options.linkTo?.(cell.trace) : undefined;
}

function linked(inner: string, href: string | undefined): string {
  return href === undefined ? inner : `<a class="rd-link" href="${escapeHtml(href)}">${inner}</a>`;
}

/** An empty `lang` says that nobody knows the language, so that it is not read out as the document's. */
function inLanguage(text: string, language: string | undefined): string {
  if (language === undefined) return escapeHtml(text);
  return `<span lang="${language === 'und' ? '' : escapeHtml(language)}">${escapeHtml(text)}</span>`;
}

function detail(text: string | undefined): string {
  return text === undefined ? '' : ` <span class="rd-detail">${escapeHtml(text)}</span>`;
}

function time(date: IsoDate, locale: string): string {
  return `<time datetime="${date}">${escapeHtml(formatDate(date, locale))}</time>`;
}
