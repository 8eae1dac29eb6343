import { digitsOf, inARow, type Numerals, partsOf, writtenForm } from './numerals';

/** Masculine and neuter, feminine, genitive; with the other cases and the collective numerals beside the genitive. */
const SMALL = [
  ...['zero', 'jeden,jedno/jedna,jedną/jednego,jednej,jednym', 'dwa/dwie/dwóch,dwu,dwaj,dwom,dwoma,dwiema,dwoje,dwojga'],
  ...['trzy//trzech,trzej,trzem,trzema,troje,trojga', 'cztery//czterech,czterej,czterem,czterema,czworo,czworga'],
  ...['pięć//pięciu,pięcioma,pięcioro', 'sześć//sześciu,sześcioma,sześcioro', 'siedem//siedmiu,siedmioma', 'osiem//ośmiu,ośmioma'],
  ...[
    'dziewięć//dziewięciu,dziewięcioma',
    'dziesięć//dziesięciu,dziesięcioma,dziesięcioro',
    'jedenaście//jedenastu',
    'dwanaście//dwunastu',
  ],
  ...['trzynaście//trzynastu', 'czternaście//czternastu', 'piętnaście//piętnastu', 'szesnaście//szesnastu'],
  ...['siedemnaście//siedemnastu', 'osiemnaście//osiemnastu', 'dziewiętnaście//dziewiętnastu'],
];
const TENS = [
  ...['dwadzieścia//dwudziestu', 'trzydzieści//trzydziestu', 'czterdzieści//czterdziestu', 'pięćdziesiąt//pięćdziesięciu'],
  ...['sześćdziesiąt//sześćdziesięciu', 'siedemdziesiąt//siedemdziesięciu', 'osiemdziesiąt//osiemdziesięciu'],
  'dziewięćdziesiąt//dziewięćdziesięciu',
];
const HUNDREDS = [
  ...['sto//stu', 'dwieście//dwustu', 'trzysta//trzystu', 'czterysta//czterystu', 'pięćset//pięciuset', 'sześćset//sześciuset'],
  ...['siedemset//siedmiuset', 'osiemset//ośmiuset', 'dziewięćset//dziewięciuset'],
];
const GENITIVE = 2;

/** Polish: `siedemset dwanaście`, `trzydziestu czterech`, `dwa tysiące`. */
export const polish: Numerals = {
  small: SMALL,
  tens: TENS,
  hundreds: HUNDREDS,
  times: [],
  thousand: ['tysiąc', 'tysiące', 'tysięcy', 'tysiąca', 'tysiącami', 'tys'],
  million: ['milion', 'miliony', 'milionów', 'miliona', 'mln'],
  joints: {},
  articles: [],
  isJoined: false,
  spell: (number, form) => {
    const { millions, thousands, rest } = partsOf(number);
    return inARow(
      counted(millions, ['milion', 'miliony', 'milionów', 'miliona'], form),
      counted(thousands, ['tysiąc', 'tysiące', 'tysięcy', 'tysiąca'], form),
      rest === 0 && number > 0 ? '' : belowThousand(rest, form),
    );
  },
};

/** One, a few, many, and of one. */
type Things = readonly [string, string, string, string];

function counted(number: number, [one, few, many, ofOne]: Things, form: number): string {
  const isGenitive = form === GENITIVE;
  if (number === 0) return '';
  if (number === 1) return isGenitive ? ofOne : one;
  const isFew = number % 10 >= 2 && number % 10 <= 4 && Math.floor(number / 10) % 10 !== 1;
  return `${belowThousand(number, isGenitive ? GENITIVE : 0)} ${isFew && !isGenitive ? few : many}`;
}

function belowThousand(number: number, form: number): string {
  const { hundreds, tens, unit } = digitsOf(number);
  return inARow(
    hundreds === 0 ? '' : writtenForm(HUNDREDS[hundreds - 1], form),
    tens === 0 ? '' : writtenForm(TENS[tens - 2], form),
    // Behind tens and hundreds `jeden` is the same in all forms.
    unit === 0 && number > 0 ? '' : writtenForm(SMALL[unit], unit === 1 && number > 1 ? 0 : form),
  );
}
