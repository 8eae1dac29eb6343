/**
 * Advances in hundredths of the type's height, the wider of Noto Sans and Inter rounded up to a twentieth: a label that fits by these numbers
 * fits in either, and in the narrower typefaces that stand in for them. Letters with accents are as wide as without.
 */
// prettier-ignore
const ADVANCES: Readonly<Record<number, string>> = {
  30: " !',.:ijl·|ІіјΙι‘’",
  40: '()/I[]ftr;`\\',
  50: '"-_{}°τзт–',
  55: '?ksx¿εζκϗςкхѕ†',
  60: '*157FJL^acevyzγδνξυχΓГабвелосучьэяє•‐‑',
  65: '#$0234689EPRSTZbdghnopquŁłßðøđΕΖΡΤβηθλμορσБЕЗРТУЬЯдинпрцъђћџ',
  70: '+<=>ABKVXYαπΑΒΔΚΛΞΣΥΧАВКХ€',
  75: '&CDGHUĐÐΗΠφΦЄЏЛНПСЦЧЭф',
  80: 'NOQØΘΝΟΩψИОмы',
  85: 'wωЂДФЪжю',
  90: 'ΨЋЫшщњ…',
  95: 'MmæΜМљ',
  100: '%@WÆœŒЖ—―',
  105: 'ШЩЮ',
  115: 'ЉЊ',
};

const ADVANCE_OF = new Map(
  Object.entries(ADVANCES).flatMap(([advance, letters]) => [...letters].map((letter) => [letter, Number(advance)])),
);

/** Capitals that are not listed. */
const OTHER = 75;
/** Bold type runs wider. */
const BOLD = 1.07;

/** How much room a line of text needs at most, in the units of its size. */
export function textWidth(text: string, size: number, isBold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{Mn}/gu, '')) hundredths += ADVANCE_OF.get(letter) ?? wideOr(letter);
  return ((hundredths * size) / 100) * (isBold ? BOLD : 1);
}

/** Letters of the Far East and pictures are as wide as they are high. */
function wideOr(letter: string): number {
  return (letter.codePointAt(0) as number) > 0x2e80 ? 110 : OTHER;
}
