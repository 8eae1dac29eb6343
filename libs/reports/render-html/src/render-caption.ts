import type { Block } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';

/** What stands in a caption: its label first, where the document is numbered. */
export function renderCaption(block: Block, caption: string, { captions }: HtmlSetting): string {
  const label = captions.get(block)?.label;
  return (label === undefined ? '' : `<span class="rd-label">${escapeHtml(label)}.</span> `) + escapeHtml(caption);
}
