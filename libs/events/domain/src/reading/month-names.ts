import { foldForSearch } from '@turnout/shared/kernel';

/** Languages whose names of months are read: those of the Union, and of the countries that take part in its programmes. */
const LANGUAGES = [
  ...[
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fi',
    'fr',
    'ga',
    'hr',
    'hu',
    'it',
    'lt',
    'lv',
    'mt',
    'nl',
    'pl',
    'pt',
    'ro',
    'sk',
    'sl',
  ],
  ...['sv', 'is', 'mk', 'nb', 'sq', 'sr', 'sr-Latn', 'tr', 'uk'],
];

/** The shortest beginning of a name that people write for it. */
const SHORTEST = 3;

let known: ReadonlyMap<string, number> | null = null;

/**
 * The month that a word names, 1 to 12, in whichever language: `Oct.`, `czerwca`, `Ιουνίου`. `null` for another word, and for one that names
 * different months in different languages, as `listopad` does.
 */
export function monthNamed(word: string): number | null {
  known ??= allNames();
  return known.get(plain(word)) ?? null;
}

function allNames(): ReadonlyMap<string, number> {
  const months = new Map<string, Set<number>>();
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month += 1) {
      for (const name of namesOf(language, month)) months.set(name, (months.get(name) ?? new Set()).add(month));
    }
  }
  return new Map([...months].flatMap(([name, [month, ...others]]) => (month === undefined || others.length > 0 ? [] : [[name, month]])));
}

/** As it stands alone, as it stands in a date, and as it is shortened. */
function namesOf(language: string, month: number): readonly string[] {
  const day = new Date(Date.UTC(2021, month - 1, 15));
  const styles: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short' }];
  const names = styles.map((style) => {
    const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).formatToParts(day);
    return plain(
      parts
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value)
        .join(''),
    );
  });
  // Formats know the genitive alone: `Μαρτίου`, not `Μάρτιος` nor `από τον Μάρτιο`.
  const bent = language === 'el' ? names.flatMap((name) => ['ος', 'ο'].map((end) => name.replace(/oy$/u, plain(end)))) : [];
  return [...names, ...bent].filter((name) => name.length >= SHORTEST && !/\d/u.test(name));
}

function plain(word: string): string {
  return foldForSearch(word).replace(/\.$/u, '');
}
