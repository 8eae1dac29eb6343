import type { FundingNotice } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import { renderEmblem } from './render-emblem';

/** The acknowledgement, with its disclaimer below. @param alternative of the emblem */
export function renderFunding({ emblem, statement, disclaimer }: FundingNotice, alternative: string): string {
  const drawing = emblem === 'eu' ? renderEmblem(alternative) : '';
  const small = disclaimer === null ? '' : `<p class="rd-disclaimer">${escapeHtml(disclaimer)}</p>`;
  return `<div class="rd-funding"><div class="rd-acknowledgement">${drawing}<p>${escapeHtml(statement)}</p></div>${small}</div>`;
}
