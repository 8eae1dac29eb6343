import type { Runs, TextRun } from './rich-text';

/** Whether a block keeps the line breaks in it. */
export type LineBreaks = 'kept' | 'spaces';

/**
 * Runs as they are kept: composed, without control characters, one space where there were several and none at the ends of lines, no run empty,
 * no two beside each other that look the same. Settling twice changes nothing.
 */
export function settleRuns(runs: Runs, lineBreaks: LineBreaks): Runs {
  let settled = runs.map((run) => ({ ...run, text: plain(run.text, isFigure(run) ? 'spaces' : lineBreaks) }));
  for (let before = ''; before !== (before = JSON.stringify(settled));) settled = spaced(joined(settled));
  return settled;
}

function plain(text: string, lineBreaks: LineBreaks): string {
  const broken = text.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n');
  return (lineBreaks === 'kept' ? broken : broken.replaceAll('\n', ' ')).replace(/(?:(?!\n)[\p{Cc}\p{Cs}\s])+/gu, ' ').normalize('NFC');
}

/** A figure's text is the figure's: nothing is joined to it, and nothing taken away. */
function isFigure({ figure }: TextRun): boolean {
  return figure !== undefined;
}

function joined(runs: Runs): TextRun[] {
  const out: TextRun[] = [];
  for (const run of runs) {
    if (run.text === '' && !isFigure(run)) continue;
    const last = out.at(-1);
    if (last && looksLike(last, run)) out[out.length - 1] = { ...last, text: (last.text + run.text).normalize('NFC') };
    else out.push(run);
  }
  return out;
}

function looksLike(one: TextRun, other: TextRun): boolean {
  return !isFigure(one) && !isFigure(other) && one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}

/** What a figure is to the text beside it: a letter. */
const FIGURE = '0';

/** Forth for what a run begins with, back for what it ends with. */
function spaced(runs: readonly TextRun[]): TextRun[] {
  let before = '\n';
  const forth = runs.map((run) => {
    if (isFigure(run)) {
      before = FIGURE;
      return { ...run };
    }
    const within = run.text.replace(/ *\n[ \n]*/gu, '\n').replace(/ {2,}/gu, ' ');
    const text = before === '\n' ? within.replace(/^[ \n]+/u, '') : before === ' ' ? within.replace(/^ /u, '') : within;
    before = text.at(-1) ?? before;
    return { ...run, text };
  });
  let behind = '\n';
  let isLast = true;
  for (const run of forth.toReversed()) {
    if (isFigure(run)) {
      behind = FIGURE;
      isLast = false;
      continue;
    }
    if (behind === '\n') run.text = run.text.replace(isLast ? /[ \n]+$/u : / +$/u, '');
    behind = run.text.at(0) ?? behind;
    isLast &&= run.text === '';
  }
  return forth.filter((run) => run.text !== '' || isFigure(run));
}
