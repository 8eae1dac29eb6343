import type { CoverBlock, Picture } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';
import type { HtmlSetting } from './html-setting';
import { renderFacts } from './render-facts';
import { renderFunding } from './render-funding';
import { languageOf, renderHeading } from './render-heading';
import { imageOf } from './render-pictures';

/** Letters from which on a title is set smaller. */
const LONG_TITLE = 160;

/** The cover: whose the document is, what it is called, its facts, and who paid for it. */
export function renderCover({ logo, facts }: CoverBlock, setting: HtmlSetting): string {
  const { project, title, titleLanguage, subtitle, funding, words } = setting.document;
  return [
    '<header class="rd-cover">',
    `<div class="rd-cover-project">${renderMark(logo, setting)}<p class="rd-project">${escapeHtml(project.title)}</p></div>`,
    '<div class="rd-cover-title">',
    renderHeading(
      escapeHtml(title),
      setting.options.titleLevel ?? 1,
      `rd-title${title.length > LONG_TITLE ? ' rd-title-long' : ''}`,
      languageOf(titleLanguage),
    ),
    subtitle === null ? '' : `<p class="rd-subtitle">${escapeHtml(subtitle)}</p>`,
    '</div>',
    facts.length === 0 ? '' : renderFacts(facts, setting),
    funding === null ? '' : renderFunding(funding, words.emblem),
    '</header>',
  ].join('\n');
}

/** The project's logo beside its name; without one the name is set large. */
function renderMark(logo: Picture | null, setting: HtmlSetting): string {
  const name = escapeHtml(setting.document.project.name);
  if (logo === null) return `<p class="rd-cover-name">${name}</p>`;
  return `<p class="rd-cover-logo">${imageOf(logo, setting)}</p><p class="rd-project-name">${name}</p>`;
}
