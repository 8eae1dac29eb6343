import { type Block, type HeadingBlock } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { escapeHtml } from './escape-html';
import { anchorOf, type HtmlSetting } from './html-setting';
import { renderChart } from './render-chart';
import { renderContents, renderListOf } from './render-contents';
import { renderCover } from './render-cover';
import { renderFacts, renderPairs } from './render-facts';
import { languageOf, renderHeading } from './render-heading';
import { renderPictures } from './render-pictures';
import { renderRichText } from './render-rich-text';
import { renderTable } from './render-table';

/** One block of a document. */
export function renderBlock(block: Block, setting: HtmlSetting): string {
  switch (block.kind) {
    case 'heading':
      return renderOwnHeading(block, setting);
    case 'paragraph':
      return `<p class="rd-paragraph">${escapeHtml(block.text)}</p>`;
    case 'facts':
      return renderFacts(block.facts, setting);
    case 'key-figures':
      return `<div class="rd-key-figures"><dl>${renderPairs(block.figures, setting)}</dl><p>${escapeHtml(block.basis)}</p></div>`;
    case 'callout':
      return `<aside class="rd-callout rd-callout-${block.tone}"><p class="rd-callout-title">${escapeHtml(block.title)}</p><p>${escapeHtml(block.text)}</p></aside>`;
    case 'cover':
      return renderCover(block, setting);
    case 'contents':
      return renderContents(block, setting);
    case 'list-of':
      return renderListOf(block, setting);
    case 'chart':
      return renderChart(block, setting);
    case 'rich-text':
      return renderRichText(block, setting);
    case 'pictures':
      return renderPictures(block, setting);
    case 'table':
      return renderTable(block, setting);
    default:
      return assertNever(block);
  }
}

function renderOwnHeading(block: Block & HeadingBlock, setting: HtmlSetting): string {
  const { level, number, text, language, startsPage } = block;
  const before = number === undefined ? '' : `<span class="rd-label">${escapeHtml(number)}</span> `;
  const words = language === undefined ? escapeHtml(text) : `<span${languageOf(language)}>${escapeHtml(text)}</span>`;
  const classes = `rd-heading rd-heading-${String(level)}${startsPage === true ? ' rd-starts-page' : ''}`;
  return renderHeading(before + words, (setting.options.titleLevel ?? 1) + level, classes, ` id="${anchorOf(block, setting)}"`);
}
