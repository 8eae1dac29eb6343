import { foldForSearch } from '@turnout/shared/kernel';
import type { EventRule } from './judged-event';

/** What nobody writes for any other reason; abbreviations stand alone, since three letters may be part of a word. */
const MARKS = /(?<!\p{L})(?:tbc|tbd|tba|xxx+|lorem ipsum)(?!\p{L})/u;

/** What may well be part of a sentence: it counts where it is the whole text or stands in brackets. */
const PHRASES = [
  ...['to be completed', 'to be confirmed', 'to be defined', 'to be added', 'insert text here', 'text here', 'title', 'description'],
  ...['a preencher', 'a completar', 'a confirmar', 'a definir', 'por completar', 'por confirmar', 'por definir'],
  ...['da completare', 'da confermare', 'da definire', 'da inserire', 'à compléter', 'à confirmer', 'à définir'],
  ...['do uzupełnienia', 'do potwierdzenia', 'do ustalenia', 'προς συμπλήρωση', 'προς επιβεβαίωση', 'за попълване'],
]
  .map(foldForSearch)
  .join('|');
const ALONE = new RegExp(`(?:^|[[(<{])[\\s.…]*(?<phrase>${PHRASES})[\\s.…]*(?:$|[\\])>}])`, 'u');

/** Text somebody meant to replace: it would be printed in the deliverable as it stands. */
export const placeholderText: EventRule = {
  kind: 'event',
  id: 'placeholder-text',
  severity: 'attention',
  check: (event) =>
    (['title', 'summary', 'briefReport'] as const).flatMap((fact) => {
      const [found] = event[fact].split('\n').flatMap(placeholderIn);
      return found === undefined ? [] : [{ pointer: `/${fact}`, params: { text: found } }];
    }),
};

function placeholderIn(line: string): string[] {
  const text = foldForSearch(line);
  const found = MARKS.exec(text)?.[0] ?? ALONE.exec(text)?.groups?.['phrase'];
  return found === undefined ? [] : [found];
}
