import { foldForSearch } from '@turnout/shared/kernel';
import { beginnings } from './sentences';

/** A number of people that a text says took part. */
export interface SaidPeople {
  readonly said: number;
  /** Written as about so many, or as more than so many. */
  readonly isAbout: boolean;
}

/** People as a whole; students or teachers may be a part of them. */
const PEOPLE = [
  ...['participants?', 'people', 'persons?', 'attendees', 'participantes', 'pessoas', 'personas', 'asistentes', 'partecipanti', 'persone'],
  ...[
    'osób',
    'osoby',
    'uczestników',
    'uczestniczek',
    'άτομα',
    'συμμετέχοντες',
    'συμμετέχουσες',
    'участници',
    'души',
    'dalībnieki',
    'cilvēki',
  ],
  ...['résztvevő', 'fő', 'personnes', 'participants', 'teilnehmer(?:innen)?', 'personen'],
];

/** Words that say of people in the same sentence that they were there. */
const CAME = /* @__PURE__ */ beginnings(
  ...['attend', 'took part', 'taken part', 'participated', 'were present', 'gathered', 'brought together', 'joined', 'there were'],
  ...['participaram', 'contou com', 'estiveram', 'reuniu', 'asistieron', 'participaron', 'reunió', 'hanno partecipato', 'ha visto la'],
  ...['parteciparono', 'erano presenti', 'wzięło udział', 'wzięły udział', 'uczestniczyło', 'uczestniczyły', 'συμμετείχαν', 'παρευρέθηκαν'],
  ...['участваха', 'присъстваха', 'взеха участие', 'piedalījās', 'részt vett', 'vett részt', 'ont participé', 'ont assisté', 'a réuni'],
  ...['nahmen', 'haben teilgenommen', 'teilgenommen'],
);

/** Words beside which a number is not the number of those who came to this event. */
const ELSEWHERE = /* @__PURE__ */ beginnings(
  ...[
    'invited',
    'expected',
    'registered',
    'planned',
    'target',
    'each',
    'every',
    'so far',
    'project',
    'previous',
    'online platform',
    'of them',
  ],
  ...[
    'convidad',
    'esperad',
    'previst',
    'inscri',
    'iscritt',
    'invitat',
    'attes',
    'zaproszon',
    'zarejestrow',
    'planowan',
    'projek',
    'projet',
  ],
  ...[
    'progetto',
    'έργο',
    'εγγραφ',
    'проект',
    'поканен',
    'projekt',
    'aicināt',
    'meghív',
    'eingeladen',
    'angemeldet',
    'cada',
    'ogni',
    'każd',
  ],
);

const ABOUT =
  '(?<about>(?:about|around|some|approximately|over|more than|nearly|almost|cerca de|mais de|circa|oltre|około|ponad|περίπου|environ|más de|unas?)\\s|~\\s?)?';
const COUNTED = /* @__PURE__ */ new RegExp(
  `${foldForSearch(ABOUT)}(?<![\\p{L}\\p{N}.,/-])(?<said>\\d{1,3}(?:[ .,]\\d{3})+|\\d{1,5})(?<plus>\\+)?(?:\\s\\p{L}+)?\\s(?:${PEOPLE.map(foldForSearch).join('|')})(?!\\p{L})`,
  'gu',
);
const LABELLED = /* @__PURE__ */ new RegExp(
  `(?<!\\p{L})(?:${PEOPLE.map(foldForSearch).join('|')})\\s?:\\s?(?<said>\\d{1,5})(?![\\d.,]*\\d)`,
  'u',
);

/** The numbers of people that the sentences of a text say came, where one says one number and no other. */
export function peopleSaid(sentences: readonly string[]): SaidPeople[] {
  return sentences.flatMap((sentence) => {
    if (!/\d/u.test(sentence)) return [];
    const label = LABELLED.exec(sentence)?.groups?.['said'];
    if (label !== undefined) return [{ said: Number(label), isAbout: false }];
    if (!CAME.test(sentence) || ELSEWHERE.test(sentence)) return [];
    const [found, ...others] = [...sentence.matchAll(COUNTED)];
    if (!found || others.length > 0) return [];
    const { said = '', about, plus } = found.groups as Readonly<Record<string, string | undefined>>;
    return [{ said: Number(said.replace(/\D/gu, '')), isAbout: (about ?? plus) !== undefined }];
  });
}

/** Tells whether any sentence says a number, whatever of. */
export function saysNumber(sentences: readonly string[], number: number): boolean {
  const written = new RegExp(`(?<![\\d.,])${String(number)}(?![.,]?\\d)`, 'u');
  return sentences.some((sentence) => written.test(sentence));
}
