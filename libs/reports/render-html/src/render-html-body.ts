import type { FundingNotice, ReportDocument } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';
import { renderBlock } from './render-block';
import { renderEmblem } from './render-emblem';
import { renderHeading } from './render-heading';

/**
 * The document as one `<article>` to be set into a page: everything escaped, no style attribute, no script.
 * It looks as it should with `REPORT_STYLESHEET` in the page.
 */
export function renderHtmlBody(document: ReportDocument, options: HtmlOptions = {}): string {
  return [
    `<article class="rd-document" lang="${escapeHtml(document.locale)}">`,
    renderHeader(document, options),
    ...document.blocks.map((block) => renderBlock(block, document, options)),
    renderFooter(document),
    '</article>',
  ].join('\n');
}

function renderHeader({ project, title, titleLanguage, subtitle }: ReportDocument, { titleLevel }: HtmlOptions): string {
  return [
    '<header class="rd-header">',
    `<p class="rd-project">${renderProject(project)}</p>`,
    renderHeading(escapeHtml(title), titleLevel ?? 1, 'rd-title', titleLanguage),
    subtitle === null ? '' : `<p class="rd-subtitle">${escapeHtml(subtitle)}</p>`,
    '</header>',
  ].join('\n');
}

/** Short name and full title; only the title where it begins with the name already. */
function renderProject({ name, title }: ReportDocument['project']): string {
  if (title.startsWith(name)) return `<span class="rd-project-name">${escapeHtml(title)}</span>`;
  return `<span class="rd-project-name">${escapeHtml(name)}</span> <span class="rd-project-title">${escapeHtml(title)}</span>`;
}

function renderFooter(document: ReportDocument): string {
  return [
    '<footer class="rd-footer">',
    document.funding === null ? '' : renderFunding(document.funding, document.words.emblem),
    `<p class="rd-as-of"><time datetime="${escapeHtml(document.asOf)}">${escapeHtml(document.asOfText)}</time></p>`,
    '</footer>',
  ].join('\n');
}

function renderFunding({ emblem, statement, disclaimer }: FundingNotice, alternative: string): string {
  const drawing = emblem === 'eu' ? renderEmblem(alternative) : '';
  const small = disclaimer === null ? '' : `<p class="rd-disclaimer">${escapeHtml(disclaimer)}</p>`;
  return `<div class="rd-funding"><div class="rd-acknowledgement">${drawing}<p>${escapeHtml(statement)}</p></div>${small}</div>`;
}
