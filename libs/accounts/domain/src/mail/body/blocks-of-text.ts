import type { MailBlock } from './mail-block';

/** The link of a mail, and what it is for. */
export interface MailLink {
  readonly href: string;
  readonly label: string;
}

/** Makes pieces of a text: paragraphs at empty lines, and a link of the line that is nothing but its address, which stands below it once more. */
export function blocksOfText(text: string, link: MailLink | null): MailBlock[] {
  return text.split('\n\n').flatMap((paragraph) => {
    const lines = paragraph.split('\n');
    const others = lines.filter((line) => line !== link?.href).join('\n');
    const words: MailBlock[] = others === '' ? [] : [{ kind: 'paragraph', text: others }];
    return link && lines.includes(link.href) ? [...words, ...linkBlocks(link)] : words;
  });
}

function linkBlocks({ href, label }: MailLink): MailBlock[] {
  return [
    { kind: 'link', label, href, look: 'main' },
    { kind: 'link', label: href, href, look: 'small' },
  ];
}
