import type { Block, ReportDocument } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlOptions } from './html-options';
import { type HtmlSetting, settingOf } from './html-setting';
import { renderBlock } from './render-block';
import { renderFunding } from './render-funding';
import { languageOf, renderHeading } from './render-heading';

/**
 * The document as one `<article>` to be set into a page: everything escaped, no style attribute, no script. Blocks of one section of a composed
 * report stand together in a `<section data-section="id">`, a direct child of the article.
 * It looks as it should with `REPORT_STYLESHEET` in the page.
 */
export function renderHtmlBody(document: ReportDocument, options: HtmlOptions = {}): string {
  const setting = settingOf(document, options);
  const hasCover = document.blocks[0]?.kind === 'cover';
  return [
    `<article class="rd-document" lang="${escapeHtml(document.locale)}">`,
    hasCover ? '' : renderHeader(document, options),
    ...sectionsOf(document.blocks).map((blocks) => renderSection(blocks, setting)),
    renderFooter(document, hasCover),
    '</article>',
  ].join('\n');
}

/** Neighbours of one section; what belongs to none stands for itself. */
function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last && block.section !== undefined && last[0]?.section === block.section) last.push(block);
    else parts.push([block]);
  }
  return parts;
}

function renderSection(blocks: readonly Block[], setting: HtmlSetting): string {
  const inner = blocks.map((block) => renderBlock(block, setting)).join('\n');
  const id = blocks[0]?.section;
  return id === undefined ? inner : `<section class="rd-section" data-section="${escapeHtml(id)}">\n${inner}\n</section>`;
}

function renderHeader({ project, title, titleLanguage, subtitle }: ReportDocument, { titleLevel }: HtmlOptions): string {
  return [
    '<header class="rd-header">',
    `<p class="rd-project">${renderProject(project)}</p>`,
    renderHeading(escapeHtml(title), titleLevel ?? 1, 'rd-title', languageOf(titleLanguage)),
    subtitle === null ? '' : `<p class="rd-subtitle">${escapeHtml(subtitle)}</p>`,
    '</header>',
  ].join('\n');
}

/** Short name and full title; only the title where it begins with the name already. */
function renderProject({ name, title }: ReportDocument['project']): string {
  if (title.startsWith(name)) return `<span class="rd-project-name">${escapeHtml(title)}</span>`;
  return `<span class="rd-project-name">${escapeHtml(name)}</span> <span class="rd-project-title">${escapeHtml(title)}</span>`;
}

/** Where there is a cover, that names who paid. */
function renderFooter({ funding, words, asOf, asOfText }: ReportDocument, hasCover: boolean): string {
  return [
    '<footer class="rd-footer">',
    funding === null || hasCover ? '' : renderFunding(funding, words.emblem),
    `<p class="rd-as-of"><time datetime="${escapeHtml(asOf)}">${escapeHtml(asOfText)}</time></p>`,
    '</footer>',
  ].join('\n');
}
