import type { RichTextBlock } from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, type Runs, type TextRun } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';
import { languageOf, renderHeading } from './render-heading';
import { traceAttributes } from './trace-link';

/** Text as somebody set it: every letter escaped, links that tell nothing of where they were followed. */
export function renderRichText({ content, below, language }: RichTextBlock, setting: HtmlSetting): string {
  const level = (setting.options.titleLevel ?? 1) + below + 1;
  return `<div class="rd-text"${languageOf(language)}>${content.map((block) => renderPart(block, level, setting)).join('\n')}</div>`;
}

function renderPart(block: RichBlock, level: number, setting: HtmlSetting): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${renderRuns(block.content, setting)}</p>`;
    case 'heading':
      return renderHeading(renderRuns(block.content, setting), level, 'rd-heading rd-heading-3');
    case 'list':
      return renderList(block, setting);
    case 'quote': {
      const by = block.by === null ? '' : `<footer>${escapeHtml(block.by)}</footer>`;
      return `<blockquote class="rd-quote">${block.content.length === 0 ? '' : `<p>${renderRuns(block.content, setting)}</p>`}${by}</blockquote>`;
    }
    default:
      return assertNever(block);
  }
}

function renderList({ isOrdered, items }: RichList, setting: HtmlSetting): string {
  const tag = isOrdered ? 'ol' : 'ul';
  const entries = items.map(({ content, list }) => `<li>${renderRuns(content, setting)}${list ? renderList(list, setting) : ''}</li>`);
  return `<${tag}>${entries.join('')}</${tag}>`;
}

function renderRuns(runs: Runs, setting: HtmlSetting): string {
  return runs.map((run) => renderRun(run, setting)).join('');
}

function renderRun({ text, bold, italic, href, figure }: TextRun, setting: HtmlSetting): string {
  const words = escapeHtml(text).replaceAll('\n', '<br>');
  const leaning = italic ? `<em>${words}</em>` : words;
  const marked = bold ? `<strong>${leaning}</strong>` : leaning;
  if (figure !== undefined) return renderFigure(figure, marked, setting);
  return href === undefined ? marked : `<a class="rd-link" href="${escapeHtml(href)}" rel="noopener">${marked}</a>`;
}

/** A figure names its key, and leads to the records behind it where the page knows a way. */
function renderFigure(key: string, inner: string, setting: HtmlSetting): string {
  const cell = setting.document.figures?.[key]?.value;
  const link = traceAttributes(cell !== undefined && 'trace' in cell ? cell.trace : undefined, setting);
  const attributes = `class="rd-figure" data-figure="${escapeHtml(key)}"`;
  return link === null ? `<span ${attributes}>${inner}</span>` : `<a ${attributes}${link}>${inner}</a>`;
}
