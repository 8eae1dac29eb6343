import type { LiveFigure } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import type { RichBlock, Runs, TextRun } from '@turnout/shared/kernel';

/** Around the key of a figure in a sentence: characters that no tidied text holds. */
const BEFORE = '\u0001';
const BEHIND = '\u0002';

/** Stands in a sentence for what its figure amounts to. */
export interface FigureRef {
  readonly figure: string;
}

/**
 * What a sentence is filled with. A figure `events` gives its message two values: `{events}`, the number that plurals go by (-1 where it is
 * not known), and `{eventsFigure}`, the live figure itself.
 */
export type SentenceParams = Readonly<Record<string, string | number | boolean | FigureRef>>;

/** Writes sentences of the catalogue with live figures in them. */
export interface Prose {
  readonly translator: DocumentTranslator;
  readonly figures: ReadonlyMap<string, LiveFigure>;
  /** A sentence, or a part of one that another is filled with. */
  say(key: DocumentKey, params?: SentenceParams): string;
  /** Tells what a figure amounts to: -1 where it is not known. */
  amountOf(figure: string): number;
}

/** The writer of sentences about some figures. */
export function proseOf(figures: ReadonlyMap<string, LiveFigure>, translator: DocumentTranslator): Prose {
  const amountOf = (key: string): number => {
    const value = figures.get(key)?.value;
    return value?.kind === 'count' ? value.value : -1;
  };
  const filled = (name: string, value: SentenceParams[string]): readonly (readonly [string, string | number | boolean])[] =>
    typeof value === 'object'
      ? [
          [name, amountOf(value.figure)],
          [`${name}Figure`, `${BEFORE}${value.figure}${BEHIND}`],
        ]
      : [[name, value]];
  return {
    ...{ translator, figures, amountOf },
    say: (key, params = {}) =>
      translator.text(key, Object.fromEntries(Object.entries(params).flatMap(([name, value]) => filled(name, value)))),
  };
}

/** Sentences one behind the other. */
export function paragraph(prose: Prose, sentences: readonly string[]): RichBlock {
  return { kind: 'paragraph', content: runsOf(sentences.filter((sentence) => sentence !== '').join(' '), prose) };
}

/** An entry for each sentence. */
export function bullets(prose: Prose, sentences: readonly string[]): RichBlock {
  return { kind: 'list', isOrdered: false, items: sentences.map((sentence) => ({ content: runsOf(sentence, prose) })) };
}

/** A sentence as runs, its figures with their values. */
export function runsOf(sentence: string, { figures, translator }: Prose): Runs {
  const [first = '', ...others] = sentence.split(BEFORE);
  const runs: readonly TextRun[] = [
    { text: first },
    ...others.flatMap((piece): readonly TextRun[] => {
      const [key = '', behind = ''] = piece.split(BEHIND);
      return [setFigure({ text: '', figure: key }, figures, translator), { text: behind }];
    }),
  ];
  return runs.filter(({ text }) => text !== '');
}

/** A figure as it stands now; one that no longer exists is set as not known, for whoever reads it should ask. */
export function setFigure(run: TextRun, figures: ReadonlyMap<string, LiveFigure>, translator: DocumentTranslator): TextRun {
  if (run.figure === undefined) return run;
  return { ...run, text: figures.get(run.figure)?.text ?? translator.text('reports.word.not-known') };
}
