import { foldForSearch } from '@turnout/shared/kernel';

/** Words in English, Portuguese, Italian, Polish and Greek, folded as they are compared. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')).map(foldForSearch));
}

/** A pattern that finds any of these beginnings at the beginning of a folded word. */
export function stems(...lines: readonly string[]): RegExp {
  const all = lines.flatMap((line) => line.split(' ')).map(foldForSearch);
  return new RegExp(`^(?:${all.join('|')})`, 'u');
}

/** What a number can count. */
export const CLAIM_KINDS = ['events', 'participants', 'countries', 'partners', 'types', 'contacts'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** Names of what is counted, in the forms in which they stand behind a number. */
const NOUNS: Readonly<Record<ClaimKind, ReadonlySet<string>>> = {
  events: /* @__PURE__ */ wordSet(
    'events eventos eventi',
    'wydarzenia wydarzeń wydarzeniach wydarzeniami wydarzeniom',
    'εκδηλώσεις εκδηλώσεων',
  ),
  participants: /* @__PURE__ */ wordSet(
    'participants attendees participantes partecipanti',
    'uczestników uczestniczek uczestnicy uczestnikom uczestnikami uczestniczki',
    'συμμετέχοντες συμμετεχόντων συμμετέχουσες συμμετέχοντα συμμετεχουσών',
  ),
  countries: /* @__PURE__ */ wordSet('countries países paesi kraje krajów krajach krajami krajom państw państwach χώρες χωρών'),
  partners: /* @__PURE__ */ wordSet(
    'partners parceiros parceiras partner partnerów partnerzy partnerami partnerom εταίροι εταίρων εταίρους',
  ),
  types: /* @__PURE__ */ wordSet('types kinds tipos tipi tipologie tipologias typy typów rodzaje rodzajów τύποι τύπους τύπων είδη ειδών'),
  contacts: /* @__PURE__ */ wordSet('contacts contactos contatos contatti kontaktów kontakty επαφές επαφών'),
};

/** People of whom a sentence has to say that they were there. */
export const PEOPLE = /* @__PURE__ */ wordSet('people persons pessoas persone osób osoby osobom άτομα ατόμων');

/** Names of single kinds of events: a type may be called so, a total is not. */
export const EVENT_LIKE = /* @__PURE__ */ wordSet(
  'session sessions webinar webinars workshop workshops seminar seminars conference conferences meeting meetings roundtable roundtables',
  'sessão sessões oficina oficinas encontro encontros reunião reuniões seminário seminários conferência conferências webinário webinários',
  'sessione sessioni incontro incontri seminario seminari laboratorio laboratori riunione riunioni conferenza conferenze',
  'sesja sesje sesji spotkanie spotkania spotkań warsztaty warsztatów seminarium seminaria seminariów konferencja konferencje konferencji',
  'συνεδρία συνεδρίες συνεδριών συνάντηση συναντήσεις συναντήσεων εργαστήριο εργαστήρια εργαστηρίων σεμινάριο σεμινάρια συνέδριο συνέδρια',
);

/** One event: who speaks of one does not speak of all. */
export const ONE_EVENT = /* @__PURE__ */ wordSet(
  'event session webinar workshop seminar conference meeting roundtable class course',
  'evento sessão oficina encontro reunião seminário conferência webinário',
  'sessione incontro seminario laboratorio riunione conferenza',
  'wydarzenie wydarzeniu sesja spotkanie spotkaniu warsztaty warsztatach seminarium konferencja konferencji',
  'εκδήλωση εκδήλωσης συνεδρία συνάντηση συνάντησης εργαστήριο σεμινάριο συνέδριο',
);

export const ANY_EVENT = /* @__PURE__ */ new Set([...NOUNS.events, ...EVENT_LIKE, ...ONE_EVENT]);

/** Words of a label that say where or for whom, not what. */
export const STOP_IN_LABELS = /* @__PURE__ */ stems(
  'international$ national$ european$ local$ event events and$ of$ the$ for$ de$ di$ do$ da$ e$ i$ internacional$ internazionale$ nacional$ nazionale$',
);

const KIND_OF: ReadonlyMap<string, ClaimKind> = /* @__PURE__ */ new Map(
  CLAIM_KINDS.flatMap((kind) => [...NOUNS[kind]].map((word) => [word, kind] as const)),
);

/** What a word behind a number says that it counts; people count where `isAboutPeople`. */
export function kindNamed(fold: string, isAboutPeople: boolean): ClaimKind | null {
  return KIND_OF.get(fold) ?? (isAboutPeople && PEOPLE.has(fold) ? 'participants' : null);
}

/** In which form of {@link spellNumber} numbers stand beside a noun, where it is not the first: by gender, and by the genitive it asks for. */
const FORMS: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  (
    [
      ['pessoas osoby εκδηλώσεις χώρες επαφές συμμετέχουσες', 1],
      ['uczestników partnerów συμμετέχοντες εταίροι εταίρους τύποι τύπους', 2],
      ['εκδηλώσεων χωρών επαφών συμμετεχόντων εταίρων τύπων', 3],
    ] as const
  ).flatMap(([words, form]) => [...wordSet(words)].map((word) => [word, form] as const)),
);

/** The form in which a number stands beside a noun. */
export function formBeside(fold: string): number {
  return FORMS.get(fold) ?? 0;
}
