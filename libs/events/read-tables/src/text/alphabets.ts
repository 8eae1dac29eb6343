/** A way of writing one byte per letter that office programs of Europe have used, with the letters beyond ASCII of each language written so. */
export interface Alphabet {
  readonly encoding: string;
  readonly languages: readonly string[];
}

const GREEK = 'αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ';
const CYRILLIC = 'абвгдежзийклмнопрстуфхцчшщъыьэюя';

/** Windows' encodings, the likelier first: of equally plausible readings the first one is taken. Letters in lower case. */
export const ALPHABETS: readonly Alphabet[] = [
  {
    encoding: 'windows-1252',
    languages: [
      'áâãàçéêíóôõúü', // Portuguese
      'àèéìòùîó', // Italian
      'áéíñóúü', // Spanish
      'àâæçèéêëîïôœùûüÿ', // French
      'äöüßé', // German
      'äåöæøé', // Nordic
      'ëïéèöüáóçê', // Dutch, Albanian, Catalan
    ],
  },
  {
    encoding: 'windows-1250',
    languages: [
      'ąćęłńóśźż', // Polish
      'áčďéěíňóřšťúůýž', // Czech
      'áäčďéíĺľňóôŕšťúýž', // Slovak
      'áéíóöőúüű', // Hungarian
      'čćđšž', // Slovenian, Croatian
      'ăâîşţ', // Romanian
    ],
  },
  { encoding: 'windows-1253', languages: [GREEK] },
  { encoding: 'windows-1251', languages: [CYRILLIC, `${CYRILLIC}ђѓєѕіїјљњћќўџґ`] },
  { encoding: 'windows-1257', languages: ['āčēģīķļņšūž', 'ąčęėįšųūž', 'äõöüšž'] }, // Latvian, Lithuanian, Estonian
  { encoding: 'windows-1254', languages: ['çğıöşüâîû'] }, // Turkish
];
