import type { RichTextBlock } from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, type Runs } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';
import { languageOf, renderHeading } from './render-heading';

/** Text as somebody set it: every letter escaped, links that tell nothing of where they were followed. */
export function renderRichText({ content, below, language }: RichTextBlock, options: HtmlOptions): string {
  const level = (options.titleLevel ?? 1) + below + 1;
  return `<div class="rd-text"${languageOf(language)}>${content.map((block) => renderPart(block, level)).join('\n')}</div>`;
}

function renderPart(block: RichBlock, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderRuns(block.content)}</p>`;
    case 'heading':
      return renderHeading(renderRuns(block.content), level, 'rd-heading rd-heading-3');
    case 'list':
      return renderList(block);
    case 'quote': {
      const by = block.by === null ? '' : `<footer>${escapeHtml(block.by)}</footer>`;
      return `<blockquote class="rd-quote">${block.content.length === 0 ? '' : `<p>${renderRuns(block.content)}</p>`}${by}</blockquote>`;
    }
    default:
      return assertNever(block);
  }
}

function renderList({ isOrdered, items }: RichList): string {
  const tag = isOrdered ? 'ol' : 'ul';
  const entries = items.map(({ content, list }) => `<li>${renderRuns(content)}${list ? renderList(list) : ''}</li>`);
  return `<${tag}>${entries.join('')}</${tag}>`;
}

function renderRuns(runs: Runs): string {
  return runs
    .map(({ text, bold, italic, href }) => {
      const words = escapeHtml(text).replaceAll('\n', '<br>');
      const leaning = italic ? `<em>${words}</em>` : words;
      const marked = bold ? `<strong>${leaning}</strong>` : leaning;
      return href === undefined ? marked : `<a class="rd-link" href="${escapeHtml(href)}" rel="noopener">${marked}</a>`;
    })
    .join('');
}
