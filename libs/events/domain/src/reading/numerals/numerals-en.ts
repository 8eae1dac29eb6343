import { digitsOf, inARow, type Numerals, partsOf, writtenForm } from './numerals';

const SMALL = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen'],
  ...['fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['twenty', 'thirty', 'forty,fourty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** English: `seven hundred and twelve`, `twenty-one`, `a thousand`. */
export const english: Numerals = {
  small: SMALL,
  tens: TENS,
  hundreds: [],
  times: ['hundred'],
  thousand: ['thousand'],
  million: ['million'],
  joints: { and: [100, 1000], '-': [10] },
  articles: ['a'],
  isJoined: false,
  spell: (number) => {
    const { millions, thousands, rest } = partsOf(number);
    const high = inARow(
      millions > 0 ? `${belowThousand(millions)} million` : '',
      thousands > 0 ? `${belowThousand(thousands)} thousand` : '',
    );
    if (high === '') return belowThousand(rest);
    return inARow(high, rest > 0 && rest < 100 ? 'and' : '', rest > 0 ? belowThousand(rest) : '');
  },
};

function belowThousand(number: number): string {
  const { hundreds, below, tens, unit } = digitsOf(number);
  const ten = tens === 0 ? '' : writtenForm(TENS[tens - 2], 0);
  const low = ten === '' || unit === 0 ? ten || String(SMALL[unit]) : `${ten}-${String(SMALL[unit])}`;
  if (hundreds === 0) return low;
  return `${String(SMALL[hundreds])} hundred${below === 0 ? '' : ` and ${low}`}`;
}
