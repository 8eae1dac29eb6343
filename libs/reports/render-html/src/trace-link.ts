import type { Trace } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';

/** Attributes of a link to the records behind a figure; `null` where there are none, or the page leads nowhere. */
export function traceAttributes(trace: Trace | undefined, { options }: HtmlSetting): string | null {
  if (trace === undefined || options.linkTo === undefined) return null;
  return ` href="${escapeHtml(options.linkTo(trace))}" data-trace="${escapeHtml(queryString(trace))}"`;
}

/** A query as an address carries it. */
export function queryString({ query }: Trace): string {
  return Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
}
