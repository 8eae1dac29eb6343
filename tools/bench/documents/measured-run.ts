import { cellsOf, formatCell, headingText, type ReportDocument } from '@turnout/reports/document';
import { plainText } from '@turnout/shared/kernel';

/** What is measured, and the least that the same words can cost. */
export interface Sides {
  readonly ours: (document: ReportDocument) => Promise<unknown>;
  readonly floor: (texts: readonly string[]) => unknown;
}

/** Writes a document the way the first argument of the process says, `ours` or `floor`. */
export async function write(document: ReportDocument, { ours, floor }: Sides): Promise<void> {
  await (process.argv[2] === 'floor' ? floor(textsOf(document)) : ours(document));
}

/** Prints the CPU seconds of the process so far, or since a moment. */
export function sayCpu(since?: NodeJS.CpuUsage): void {
  const { user, system } = process.cpuUsage(since);
  process.stdout.write(`${String((user + system) / 1e6)}\n`);
}

/** What the cells of a document say, and its running text. */
function textsOf(source: ReportDocument): readonly string[] {
  const prose = source.blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [headingText(block)];
    if (block.kind === 'rich-text') return plainText(block.content).split('\n');
    return block.kind === 'table' || block.kind === 'chart' ? [block.caption, ...block.notes] : [];
  });
  return [...cellsOf(source).map((cell) => formatCell(cell, source.locale, source.words)), ...prose];
}
