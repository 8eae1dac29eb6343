import type { Fact } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';
import { renderCell } from './render-cell';

/** Names with their values, as on a fact sheet. */
export function renderFacts(facts: readonly Fact[], setting: HtmlSetting): string {
  return `<dl class="rd-facts">${renderPairs(facts, setting)}</dl>`;
}

/** The entries of such a list. */
export function renderPairs(facts: readonly Fact[], setting: HtmlSetting): string {
  return facts.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${renderCell(value, setting)}</dd></div>`).join('');
}
