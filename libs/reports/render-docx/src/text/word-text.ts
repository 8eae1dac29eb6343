import { TextRun, type IRunOptions } from 'docx';
import { wordLanguage } from './word-language';

/** Characters that no XML file may hold, and halves of characters. */
const UNWRITABLE = /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{fffe}\u{ffff}\u{d800}-\u{dfff}]/gu;
const LINE_BREAKS = /\r\n?|[\u{85}\u{2028}\u{2029}]/gu;

/** The look of a run, and the language of its text where it is not the document's. */
export interface RunLook extends Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'style'> {
  /** BCP 47; `und` where nobody knows. */
  readonly lang?: string | undefined;
}

/** Text as a file can hold it: what cannot be written becomes U+FFFD, which is seen. */
export function safeText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(UNWRITABLE, '\u{fffd}');
}

/** Text as runs: a line break where there is one. */
export function runs(text: string, { lang, ...look }: RunLook = {}): readonly TextRun[] {
  const language = lang === undefined ? {} : { language: { value: wordLanguage(lang) } };
  return safeText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }), ...look, ...language }));
}
