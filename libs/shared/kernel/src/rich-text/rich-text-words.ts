import type { RichBlock, RichList, RichText, Runs } from './rich-text';

/** The words of rich text and nothing else, a line for each block and each entry of a list: what is searched and counted. */
export function plainText(text: RichText): string {
  return text.flatMap(plainLines).join('\n');
}

/** Rich text as people write it where only plain letters are to be had: `**bold**`, `- entry`, `> quote`. For histories and comparisons. */
export function writtenOut(text: RichText): string {
  return text.map((block) => writtenLines(block).join('\n')).join('\n\n');
}

/** The words of runs. */
export function wordsOfRuns(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

function plainLines(block: RichBlock): string[] {
  if (block.kind === 'list') {
    return block.items.flatMap(({ content, list }) => [...linesOf(wordsOfRuns(content)), ...(list ? plainLines(list) : [])]);
  }
  return [...linesOf(wordsOfRuns(block.content)), ...(block.kind === 'quote' && block.by !== null ? [block.by] : [])];
}

function linesOf(words: string): string[] {
  return words === '' ? [] : [words];
}

function writtenLines(block: RichBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [writtenRuns(block.content)];
    case 'heading':
      return [`## ${writtenRuns(block.content)}`];
    case 'quote':
      return [`> ${writtenRuns(block.content)}${block.by === null ? '' : ` – ${block.by}`}`];
    case 'list':
      return listLines(block, '');
  }
}

function listLines({ isOrdered, items }: RichList, indent: string): string[] {
  return items.flatMap(({ content, list }, index) => [
    `${indent}${isOrdered ? `${String(index + 1)}.` : '-'} ${writtenRuns(content)}`,
    ...(list ? listLines(list, `${indent}  `) : []),
  ]);
}

function writtenRuns(runs: Runs): string {
  return runs
    .map(({ text, bold, italic, href }) => {
      const mark = `${bold ? '**' : ''}${italic ? '_' : ''}`;
      const marked = `${mark}${text}${[...mark].reverse().join('')}`;
      return href === undefined ? marked : `[${marked}](${href})`;
    })
    .join('');
}
