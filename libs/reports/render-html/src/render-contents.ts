import { type Block, captionsOf, type ContentsBlock, type HeadingBlock, type ListOfBlock } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import { anchorOf, type HtmlSetting } from './html-setting';
import { languageOf, renderHeading } from './render-heading';

/** A line of a list, and the block it leads to. */
interface Entry {
  readonly block: Block;
  readonly level: number;
  readonly number: string | undefined;
  readonly text: string;
  readonly language: string | undefined;
}

/** The headings of the document as links to them. */
export function renderContents({ depth }: ContentsBlock, setting: HtmlSetting): string {
  const { blocks, words } = setting.document;
  const headings = blocks.filter((block): block is Block & HeadingBlock => block.kind === 'heading' && block.level <= depth);
  const entries = headings.map((block): Entry => ({
    block,
    level: block.level,
    number: block.number,
    text: block.text,
    language: block.language,
  }));
  return renderList(words.numbered.contents, entries, setting);
}

/** The captions of all tables or figures as links to them. */
export function renderListOf({ what }: ListOfBlock, setting: HtmlSetting): string {
  const listed = captionsOf(setting.document).filter((each) => each.what === what);
  const entries = listed.map(({ block, label, caption }): Entry => ({
    block,
    level: 1,
    number: label,
    text: caption,
    language: undefined,
  }));
  return renderList(setting.document.words.numbered[what], entries, setting);
}

function renderList(title: string, entries: readonly Entry[], setting: HtmlSetting): string {
  if (entries.length === 0) return '';
  const heading = renderHeading(escapeHtml(title), (setting.options.titleLevel ?? 1) + 1, 'rd-heading rd-heading-2');
  const lines = entries.map(({ block, level, number, text, language }) => {
    const before = number === undefined ? '' : `<span class="rd-label">${escapeHtml(number)}</span> `;
    const link = `<a class="rd-entry" href="#${anchorOf(block, setting)}">${before}<span${languageOf(language)}>${escapeHtml(text)}</span></a>`;
    return `<li class="rd-entry-${String(level)}">${link}</li>`;
  });
  return `<nav class="rd-contents" aria-label="${escapeHtml(title)}">${heading}<ol>${lines.join('\n')}</ol></nav>`;
}
