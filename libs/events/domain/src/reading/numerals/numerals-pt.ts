import { digitsOf, type Numerals, partsOf, writtenForm } from './numerals';

const SMALL = [
  ...['zero', 'um/uma', 'dois/duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez', 'onze', 'doze', 'treze'],
  ...['catorze,quatorze', 'quinze', 'dezasseis,dezesseis', 'dezassete,dezessete', 'dezoito', 'dezanove,dezenove'],
];
const TENS = ['vinte', 'trinta', 'quarenta', 'cinquenta,cinqüenta', 'sessenta', 'setenta', 'oitenta', 'noventa'];
const HUNDREDS = [
  ...['cento,cem', 'duzentos/duzentas', 'trezentos/trezentas', 'quatrocentos/quatrocentas', 'quinhentos/quinhentas'],
  ...['seiscentos/seiscentas', 'setecentos/setecentas', 'oitocentos/oitocentas', 'novecentos/novecentas'],
];

/** Portuguese: `setecentos e doze`, `duas mil e trezentas`, of both sides of the ocean. */
export const portuguese: Numerals = {
  small: SMALL,
  tens: TENS,
  hundreds: HUNDREDS,
  times: [],
  thousand: ['mil'],
  million: ['milhão', 'milhões'],
  joints: { e: [10, 100, 1000] },
  articles: [],
  isJoined: false,
  spell: (number, form) => {
    const { millions, thousands, rest } = partsOf(number);
    const high = [
      millions === 0 ? '' : `${belowThousand(millions, 0)} ${millions === 1 ? 'milhão' : 'milhões'}`,
      thousands === 0 ? '' : thousands === 1 ? 'mil' : `${belowThousand(thousands, form)} mil`,
    ].filter((words) => words !== '');
    if (high.length === 0) return belowThousand(rest, form);
    if (rest === 0) return high.join(' ');
    return [...high, ...(rest <= 100 || rest % 100 === 0 ? ['e'] : []), belowThousand(rest, form)].join(' ');
  },
};

function belowThousand(number: number, form: number): string {
  if (number === 100) return 'cem';
  const { hundreds, tens, unit } = digitsOf(number);
  const words = [
    hundreds === 0 ? '' : writtenForm(HUNDREDS[hundreds - 1], form),
    tens === 0 ? '' : writtenForm(TENS[tens - 2], form),
    unit === 0 && number > 0 ? '' : writtenForm(SMALL[unit], form),
  ];
  return words.filter((word) => word !== '').join(' e ');
}
