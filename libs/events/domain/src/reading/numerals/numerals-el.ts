import { digitsOf, inARow, type Numerals, partsOf, writtenForm } from './numerals';

/** Neuter, feminine, masculine, genitive. */
const SMALL = [
  ...['μηδέν', 'ένα/μία,μια/ένας,έναν/ενός,μιας', 'δύο,δυο', 'τρία/τρεις/τρεις/τριών', 'τέσσερα/τέσσερις,τέσσερεις/τέσσερις/τεσσάρων'],
  ...['πέντε', 'έξι', 'επτά,εφτά', 'οκτώ,οχτώ', 'εννέα,εννιά', 'δέκα', 'έντεκα,ένδεκα', 'δώδεκα'],
  ...['δεκατρία/δεκατρείς/δεκατρείς/δεκατριών', 'δεκατέσσερα/δεκατέσσερις/δεκατέσσερις/δεκατεσσάρων', 'δεκαπέντε', 'δεκαέξι,δεκάξι'],
  ...['δεκαεπτά,δεκαεφτά', 'δεκαοκτώ,δεκαοχτώ', 'δεκαεννέα,δεκαεννιά'],
];
const TENS = ['είκοσι', 'τριάντα', 'σαράντα', 'πενήντα', 'εξήντα', 'εβδομήντα', 'ογδόντα', 'ενενήντα'];
const HUNDREDS = /* @__PURE__ */ [
  'εκατ',
  ...['διακόσι', 'τριακόσι', 'τετρακόσι', 'πεντακόσι', 'εξακόσι', 'επτακόσι', 'οκτακόσι', 'εννιακόσι'],
].map((stem) => (stem === 'εκατ' ? 'εκατό,εκατόν' : ['α', 'ες', 'οι', 'ων'].map((ending) => spellings(stem, ending)).join('/')));
const FEMININE = 1;
const GENITIVE = 3;
const THOUSAND = 'χίλια/χίλιες/χίλιοι/χιλίων';

/** Greek: `επτακόσιοι δώδεκα`, `τριάντα τέσσερις`, `δύο χιλιάδες`. */
export const greek: Numerals = {
  small: SMALL,
  tens: TENS,
  hundreds: HUNDREDS,
  times: [],
  thousand: [THOUSAND, 'χιλιάδες///χιλιάδων'],
  million: ['εκατομμύριο', 'εκατομμύρια', 'εκατομμυρίων', 'εκατομμυρίου'],
  joints: { και: [100, 1000] },
  articles: [],
  isJoined: false,
  spell: (number, form) => {
    const { millions, thousands, rest } = partsOf(number);
    const isGenitive = form === GENITIVE;
    const high = millions === 0 ? '' : `${belowThousand(millions, 0)} ${millions === 1 ? 'εκατομμύριο' : 'εκατομμύρια'}`;
    const many = `${belowThousand(thousands, isGenitive ? GENITIVE : FEMININE)} ${isGenitive ? 'χιλιάδων' : 'χιλιάδες'}`;
    const middle = ['', writtenForm(THOUSAND, form)][thousands] ?? many;
    return inARow(high, middle, rest === 0 && number > 0 ? '' : belowThousand(rest, form));
  },
};

function belowThousand(number: number, form: number): string {
  const { hundreds, below, tens, unit } = digitsOf(number);
  const hundred = hundreds === 1 && below > 0 ? 'εκατόν' : writtenForm(HUNDREDS[hundreds - 1], form);
  return inARow(
    hundreds === 0 ? '' : hundred,
    tens === 0 ? '' : writtenForm(TENS[tens - 2], form),
    unit === 0 && number > 0 ? '' : writtenForm(SMALL[unit], form),
  );
}

/** `επτακόσια` and `εφτακόσια`, `οκτακόσια` and `οχτακόσια`, `εννιακόσια` and `εννεακόσια`. */
function spellings(stem: string, ending: string): string {
  const other = stem.replace('επτα', 'εφτα').replace('οκτα', 'οχτα').replace('εννια', 'εννεα');
  return [...new Set([stem, other])].map((each) => (ending === 'ων' ? each.replace('όσι', 'οσί') : each) + ending).join();
}
