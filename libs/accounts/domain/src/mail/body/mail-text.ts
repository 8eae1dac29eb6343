import type { MailBlock, MailItem } from './mail-block';

/** Writes a mail as plain text. @param link the mail's own; without one, what would lead there is left out */
export function mailText(blocks: readonly MailBlock[], link: string | null): string {
  return blocks
    .map((block) => blockText(block, link))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: MailBlock, link: string | null): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${'-'.repeat([...block.text].length)}`;
    case 'paragraph':
    case 'note':
      return block.text;
    case 'list':
      return block.items.flatMap(itemLines).join('\n');
    case 'link': {
      const href = block.href ?? link;
      return href === null ? '' : `${block.label}: ${href}`;
    }
  }
}

function itemLines({ text, mark, details }: MailItem): string[] {
  return [`- ${text}${mark === null ? '' : ` ${mark}`}`, ...details.map((detail) => `    ${detail.text}`)];
}
