import type { RichBlock, RichList, RichText, Runs, TextRun } from '@turnout/shared/kernel';
import { wordsOfRuns } from '@turnout/shared/kernel';
import type { FigureChoice } from '@turnout/shared/ui/rich-text';
import type { Contradiction } from '../compositions-client';

/** What is wrong, and where it stands. */
export type WrongWords = Pick<Contradiction, 'path' | 'from' | 'to' | 'quote' | 'repair'>;

/**
 * The text with what contradicts the records put right where it stands: by the live figure where there is one, else in letters. The rest of the
 * text stays as it is set.
 * @returns `null` where other letters stand there by now, or nothing can stand in their place
 */
export function repairedText(text: RichText, wrong: WrongWords, figure: FigureChoice | undefined): RichText | null {
  const right = replacement(wrong.repair, figure);
  if (right === null) return null;
  let isDone = false;
  const runs = (content: Runs, path: string): Runs => {
    if (path !== wrong.path || wordsOfRuns(content).slice(wrong.from, wrong.to) !== wrong.quote) return content;
    isDone = true;
    return replaced(content, wrong.from, wrong.to, right);
  };
  const list = (each: RichList, path: string): RichList => ({
    ...each,
    items: each.items.map((item, index) => {
      const at = `${path}/items/${String(index)}`;
      return { content: runs(item.content, at), ...(item.list ? { list: list(item.list, `${at}/list`) } : {}) };
    }),
  });
  const blocks = text.map((block, index): RichBlock => {
    const at = `/${String(index)}`;
    return block.kind === 'list' ? list(block, at) : { ...block, content: runs(block.content, at) };
  });
  return isDone ? blocks : null;
}

/** The words that are right, with the live figure where they name its value. */
function replacement(repair: string | null, figure: FigureChoice | undefined): Runs | null {
  if (!figure) return repair === null ? null : [{ text: repair }];
  const run: TextRun = { text: figure.text, figure: figure.key };
  const at = repair?.indexOf(figure.text) ?? -1;
  if (repair === null || at < 0) return [run];
  return [{ text: repair.slice(0, at) }, run, { text: repair.slice(at + figure.text.length) }].filter((each) => each.text !== '');
}

/** What stands in the way of the replacement is set like its first letter. */
function replaced(content: Runs, from: number, to: number, right: Runs): Runs {
  const out: TextRun[] = [];
  let at = 0;
  let isPut = false;
  for (const run of content) {
    const end = at + run.text.length;
    if (end <= from || at >= to) out.push(run);
    else {
      const { bold, italic } = run;
      const look = { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) };
      if (from > at) out.push({ ...run, text: run.text.slice(0, from - at) });
      if (!isPut) out.push(...right.map((each) => ({ ...each, ...look })));
      isPut = true;
      if (to < end) out.push({ ...run, text: run.text.slice(to - at) });
    }
    at = end;
  }
  return out;
}
