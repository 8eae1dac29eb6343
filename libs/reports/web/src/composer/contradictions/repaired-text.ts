import type { RichBlock, RichList, RichText, Runs, TextRun } from '@turnout/shared/kernel';
import { wordsOfRuns } from '@turnout/shared/kernel';
import type { FigureChoice } from '@turnout/shared/ui/rich-text';
import type { Contradiction } from '../compositions-client';

/**
 * The text with what contradicts the records put right where it first stands: by the live figure where there is one, else in letters. The rest of
 * the text stays as it is set.
 * @returns `null` where the letters are no longer there, or nothing can stand in their place
 */
export function repairedText(
  text: RichText,
  wrong: Pick<Contradiction, 'quote' | 'repair'>,
  figure: FigureChoice | undefined,
): RichText | null {
  const right = replacement(wrong.repair, figure);
  if (right === null || wrong.quote === '') return null;
  let isDone = false;
  const runs = (content: Runs): Runs => {
    const at = isDone ? -1 : wordsOfRuns(content).indexOf(wrong.quote);
    if (at < 0) return content;
    isDone = true;
    return replaced(content, at, at + wrong.quote.length, right);
  };
  const list = (each: RichList): RichList => ({
    ...each,
    items: each.items.map((item) => ({ content: runs(item.content), ...(item.list ? { list: list(item.list) } : {}) })),
  });
  const blocks = text.map((block): RichBlock => (block.kind === 'list' ? list(block) : { ...block, content: runs(block.content) }));
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
