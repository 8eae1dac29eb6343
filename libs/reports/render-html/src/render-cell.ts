import { type Cell, formatCell } from '@turnout/reports/document';
import { formatDate } from '@turnout/shared/i18n';
import type { IsoDate } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';
import { traceAttributes } from './trace-link';

/** What stands inside a cell. `recordId` is given where the cell names the record behind its row. */
export function renderCell(cell: Cell, setting: HtmlSetting, recordId?: string): string {
  const { locale, words } = setting.document;
  const link =
    recordId === undefined ? traceAttributes('trace' in cell ? cell.trace : undefined, setting) : recordAttributes(recordId, setting);
  switch (cell.kind) {
    case 'text':
      return linked(inLanguage(cell.text, cell.language), link) + detail(cell.detail);
    case 'date':
      return time(cell.from, locale) + (cell.to === null || cell.to === cell.from ? '' : ` – ${time(cell.to, locale)}`);
    case 'missing':
      return linked(`<span class="rd-missing">${escapeHtml(formatCell(cell, locale, words))}</span>`, link);
    case 'count':
    case 'ratio':
      return linked(escapeHtml(formatCell(cell, locale, words)), link);
  }
}

function recordAttributes(recordId: string, { options }: HtmlSetting): string | null {
  return options.recordLink === undefined ? null : ` href="${escapeHtml(options.recordLink(recordId))}"`;
}

function linked(inner: string, attributes: string | null): string {
  return attributes === null ? inner : `<a class="rd-link"${attributes}>${inner}</a>`;
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
