import type { MailBlock, MailDetail, MailItem } from './mail-block';
import { MAIL_SHEET, MAIL_STYLES, type MailPart } from './mail-look';

/** What stands around the pieces of a mail. */
export interface MailFrame {
  readonly subject: string;
  /** BCP 47, of all its words. */
  readonly language: string;
  /** The mail's own; without one, what would lead there is left out. */
  readonly link: string | null;
}

/**
 * Writes a mail as HTML that stands for itself: no pictures, nothing from elsewhere, nothing that tells who has read it. Everything in it
 * is escaped, and no address but one of the web becomes a link.
 */
export function mailHtml(blocks: readonly MailBlock[], { subject, language, link }: MailFrame): string {
  const body = blocks.map((block) => blockHtml(block, link)).join('');
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title><style>${MAIL_SHEET}</style>`;
  const inner = `${put('p', 'brand', 'Turnout')}${put('h1', 'title', escaped(subject))}${body}`;
  const card = `<table role="presentation" width="600" cellpadding="0" cellspacing="0" ${look('card')}><tr><td ${look('inner')}>${inner}</td></tr></table>`;
  const outer = `<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" ${look('outer')}>${card}</td></tr></table>`;
  return `<!doctype html><html lang="${escaped(language)}"><head>${head}</head><body ${look('page')}>${outer}</body></html>`;
}

function blockHtml(block: MailBlock, link: string | null): string {
  switch (block.kind) {
    case 'heading':
      return put('h2', 'heading', lines(block.text));
    case 'paragraph':
      return put('p', 'paragraph', lines(block.text));
    case 'note':
      return put('p', 'note', lines(block.text));
    case 'list':
      return put('ul', 'list', block.items.map(itemHtml).join(''));
    case 'link': {
      const href = block.href ?? link;
      if (href === null) return '';
      return block.look === 'main'
        ? put('p', 'action', anchor('button', block.label, href))
        : put('p', 'note', anchor('small', block.label, href));
    }
  }
}

function itemHtml({ text, mark, details }: MailItem): string {
  const marked = mark === null ? '' : ` ${put('span', 'mark', escaped(mark))}`;
  return put(
    'li',
    'item',
    `${escaped(text)}${marked}${details.length === 0 ? '' : put('ul', 'details', details.map(detailHtml).join(''))}`,
  );
}

function detailHtml({ text, presses }: MailDetail): string {
  return put('li', 'detail', presses ? put('span', 'mark', escaped(text)) : escaped(text));
}

function anchor(part: 'button' | 'small', label: string, href: string): string {
  return /^https?:\/\//u.test(href) ? `<a href="${escaped(href)}" ${look(part)}>${escaped(label)}</a>` : escaped(label);
}

function put(tag: string, part: MailPart, content: string): string {
  return `<${tag} ${look(part)}>${content}</${tag}>`;
}

function look(part: MailPart): string {
  return `class="${part}" style="${escaped(MAIL_STYLES[part])}"`;
}

function lines(text: string): string {
  return escaped(text).replaceAll('\n', '<br>');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (found) => String(ENTITIES[found]));
}
