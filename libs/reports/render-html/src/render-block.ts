import { type Block, type Fact, headingText, type ReportDocument } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';
import { renderCell } from './render-cell';
import { renderHeading } from './render-heading';
import { renderPictures } from './render-pictures';
import { renderRichText } from './render-rich-text';
import { renderTable } from './render-table';

/** One block of a document. */
export function renderBlock(block: Block, document: ReportDocument, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(
        escapeHtml(headingText(block)),
        (options.titleLevel ?? 1) + block.level,
        `rd-heading rd-heading-${String(block.level)}`,
      );
    case 'paragraph':
      return `<p class="rd-paragraph">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<dl class="rd-facts">${renderFacts(block.facts, document, options)}</dl>`;
    case 'key-figures':
      return `<div class="rd-key-figures"><dl>${renderFacts(block.figures, document, options)}</dl><p>${escapeHtml(block.basis)}</p></div>`;
    case 'callout':
      return `<aside class="rd-callout rd-callout-${block.tone}"><p class="rd-callout-title">${escapeHtml(block.title)}</p><p>${escapeHtml(block.text)}</p></aside>`;
    case 'cover':
      return `<dl class="rd-facts">${renderFacts(block.facts, document, options)}</dl>`;
    case 'contents':
    case 'list-of':
      return '';
    case 'chart':
      return `<figure class="rd-chart"><p>${escapeHtml(block.alternative)}</p><figcaption>${[block.caption, ...block.notes].map(escapeHtml).join(' ')}</figcaption></figure>`;
    case 'rich-text':
      return renderRichText(block, options);
    case 'pictures':
      return renderPictures(block, options);
    case 'table':
      return renderTable(block, document, options);
    default:
      return assertNever(block);
  }
}

function renderFacts(facts: readonly Fact[], document: ReportDocument, options: HtmlOptions): string {
  return facts
    .map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${renderCell(value, document, options)}</dd></div>`)
    .join('');
}
