import { digitsOf, inARow, type Numerals, partsOf } from './numerals';

const SMALL = [
  ...['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci', 'undici', 'dodici', 'tredici'],
  ...['quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'],
];
const TENS = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'];

/** Italian: `settecentododici`, `milleuno`, `due milioni trecentomila`. */
export const italian: Numerals = {
  small: SMALL,
  // Before uno and otto the last vowel falls.
  tens: /* @__PURE__ */ TENS.map((ten) => `${ten},${ten.slice(0, -1)}`),
  hundreds: [],
  times: ['cento', 'cent'],
  thousand: ['mille', 'mila'],
  million: ['milione', 'milioni'],
  joints: { e: [100, 1000] },
  articles: ['un'],
  isJoined: true,
  spell: (number) => {
    const { millions, thousands, rest } = partsOf(number);
    const high = millions === 0 ? '' : millions === 1 ? 'un milione' : `${belowThousand(millions)} milioni`;
    const middle = thousands === 0 ? '' : thousands === 1 ? 'mille' : `${belowThousand(thousands)}mila`;
    const low = rest === 0 && number > 0 ? '' : belowThousand(rest);
    return inARow(high, (middle + low).replace(/(?<=.)tre$/u, 'tré'));
  },
};

function belowThousand(number: number): string {
  const { hundreds, below, tens, unit } = digitsOf(number);
  const hundred = hundreds === 0 ? '' : `${hundreds === 1 ? '' : String(SMALL[hundreds])}cento`;
  if (below === 0 && hundreds > 0) return hundred;
  if (tens === 0) return join(hundred, String(SMALL[unit]));
  return join(hundred, join(String(TENS[tens - 2]), unit === 0 ? '' : String(SMALL[unit])));
}

/** `ventotto` and `centottanta`: the vowel before otto falls, that of tens before uno too. */
function join(high: string, low: string): string {
  const falls = low.startsWith('ott') || (low === 'uno' && !high.endsWith('cento'));
  return (high !== '' && falls ? high.slice(0, -1) : high) + low;
}
