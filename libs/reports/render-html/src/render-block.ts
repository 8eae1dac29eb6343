import type { Block, Fact, ReportDocument } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';
import { renderCell } from './render-cell';
import { renderTable } from './render-table';

/** One block of a document. */
export function renderBlock(block: Block, document: ReportDocument, options: HtmlOptions): string {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block.text, (options.titleLevel ?? 1) + block.level, `rd-heading rd-heading-${String(block.level)}`);
    case 'paragraph':
      return `<p class="rd-paragraph">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return `<dl class="rd-facts">${renderFacts(block.facts, document, options)}</dl>`;
    case 'key-figures':
      return `<div class="rd-key-figures"><dl>${renderFacts(block.figures, document, options)}</dl><p>${escapeHtml(block.basis)}</p></div>`;
    case 'callout':
      return `<aside class="rd-callout rd-callout-${block.tone}"><p class="rd-callout-title">${escapeHtml(block.title)}</p><p>${escapeHtml(block.text)}</p></aside>`;
    case 'table':
      return renderTable(block, document, options);
    default:
      return assertNever(block);
  }
}

/** A heading of whatever depth; HTML ends at six. */
export function renderHeading(text: string, level: number, className: string): string {
  const tag = `h${String(Math.min(level, 6))}`;
  return `<${tag} class="${className}">${escapeHtml(text)}</${tag}>`;
}

function renderFacts(facts: readonly Fact[], document: ReportDocument, options: HtmlOptions): string {
  return facts
    .map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${renderCell(value, document, options)}</dd></div>`)
    .join('');
}
