import { stems, wordSet } from './lexicon';

/** Behind these a number is the name of something, not a count. */
export const REFERENCE = /* @__PURE__ */ wordSet(
  'figure figures fig table tables tab annex annexes appendix section sections chapter page pages p pp activity activities task tasks output outputs outcome',
  'deliverable milestone wp package month m article art action version v no nr number grant lot step phase part day room grade class group year ref id',
  'figura figuras tabela tabelas quadro quadros anexo anexos secção seção capítulo página páginas pág atividade actividade tarefa mês artigo ação acção versão fase etapa',
  'tabella tabelle allegato allegati sezione capitolo pagina pagine pag attività compito mese articolo azione versione fase tappa n',
  'rysunek rys tabeli załącznik rozdział sekcja strona str s działanie zadanie miesiąc miesiącu artykuł akcja wersja etap',
  'σχήμα εικόνα πίνακας πίνακα παράρτημα ενότητα κεφάλαιο σελίδα σελ δραστηριότητα μήνα μήνας άρθρο δράση έκδοση αρ φάση º ª',
);

/** Beside these a number is an amount of money or a share. */
export const MONEY = /* @__PURE__ */ wordSet('€ $ £ % ‰ eur euro euros euri ευρώ zł pln gbp usd percent cent cento procent procenta εκατό');

/** Before these a number is so many, roughly. */
export const ABOUT = /* @__PURE__ */ wordSet(
  '~ ≈ about around approximately approx roughly some circa ca cerca aproximadamente quase quasi około ok prawie niemal nearly almost περίπου σχεδόν',
);

/** One word, or the first of two, that makes a number the least or the most. */
export const AT_LEAST = /* @__PURE__ */ wordSet(
  ...[
    'over',
    'exceeding',
    'above',
    'oltre',
    'ponad',
    'almeno',
    'pelo-menos',
    'more-than',
    'at-least',
    'mais-de',
    'più-di',
    'więcej-niż',
    'co-najmniej',
  ],
  ...['πάνω-από', 'περισσότερες-από', 'περισσότεροι-από', 'περισσότερους-από', 'περισσότερα-από', 'τουλάχιστον'],
);
export const AT_MOST = /* @__PURE__ */ wordSet(
  ...[
    'under',
    'fewer-than',
    'less-than',
    'up-to',
    'at-most',
    'menos-de',
    'até',
    'meno-di',
    'fino-a',
    'mniej-niż',
    'najwyżej',
    'λιγότερες-από',
  ],
  ...['λιγότεροι-από', 'λιγότερους-από', 'μέχρι', 'έως'],
);

/** Between two numbers these make a range. */
export const UP_TO = /* @__PURE__ */ wordSet('- – — to a do até έως ως');

/** The same where a word before them says that two numbers follow. */
export const BETWEEN = /* @__PURE__ */ wordSet('between entre tra fra między pomiędzy μεταξύ');
export const BOTH = /* @__PURE__ */ wordSet('and e i a και');

/** Thousands and millions behind figures. */
const THOUSANDS = /* @__PURE__ */ wordSet('thousand mil mila tys tysięcy tysiące χιλιάδες χιλιάδων');
const MILLIONS = /* @__PURE__ */ stems('million$ millions$ milhão$ milhões$ milione$ milioni$ milion mln$ εκατομμύρι');

/** How many times a word behind figures makes them, 1 for any other. */
export function timesOf(fold: string): number {
  if (THOUSANDS.has(fold)) return 1000;
  return MILLIONS.test(fold) ? 1e6 : 1;
}
