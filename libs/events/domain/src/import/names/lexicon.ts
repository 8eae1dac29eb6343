import type { Named } from '../../reading';
import type { ImportType, ImportVocabulary, Meaning } from '../contract';
import { VOCABULARY_WORDS } from '../words/vocabulary-words';
import { countriesByName } from './country-names';
import { type Found, NameIndex } from './name-index';
import { alikeType } from './type-labels';

let world: NameIndex | null = null;
const vocabularies = new Map<Meaning, NameIndex>();

/** The words of a project, made ready to be looked up thousands of times. */
export class Lexicon {
  private readonly own: Readonly<Record<'type' | 'partner' | 'workPackage', NameIndex>>;
  /** The consortium's countries: of two that a slip could mean, it is one of these. */
  private readonly near: NameIndex;
  private readonly alike = new Map<string, ImportType | null>();

  constructor(readonly words: ImportVocabulary) {
    this.own = { type: new NameIndex(words.types), partner: new NameIndex(words.partners), workPackage: new NameIndex(words.workPackages) };
    this.near = new NameIndex(countriesByName().filter(({ code }) => words.countries.some((each) => each === code)));
  }

  /** The thing that words name; `null` for none. */
  find(what: Meaning, text: string): Found | null {
    return this.indexOf(what).find(text);
  }

  /** Codes of things whose names are a slip apart from the words. */
  nearTo(what: Meaning, text: string): readonly string[] {
    const own = what === 'country' ? this.near.near(text) : [];
    return own.length > 0 ? own : this.indexOf(what).near(text);
  }

  /** Codes of partners that stand in one text with nothing but spaces between them. */
  partnersIn(text: string): readonly string[] {
    return this.own.partner.runTogether(text);
  }

  /** The type whose label says the same with other general words: "Bench-learning events" is the bench-learning webinar. */
  typeLike(text: string): ImportType | null {
    const known = this.alike.get(text);
    if (known !== undefined) return known;
    const found = alikeType(this.words.types, text);
    this.alike.set(text, found);
    return found;
  }

  /** All codes that words of this kind can mean, those of the project or of the vocabulary. */
  codesOf(what: Exclude<Meaning, 'country'>): readonly string[] {
    const named: Readonly<Partial<Record<Meaning, readonly Named[]>>> = {
      type: this.words.types,
      partner: this.words.partners,
      workPackage: this.words.workPackages,
    };
    return named[what]?.map(({ code }) => code) ?? Object.keys(VOCABULARY_WORDS[what as keyof typeof VOCABULARY_WORDS]);
  }

  /** What a type is called on the screen. */
  labelOf(type: string): string {
    return this.words.types.find(({ code }) => code === type)?.names[0] ?? type;
  }

  private indexOf(what: Meaning): NameIndex {
    if (what === 'country') return (world ??= new NameIndex(countriesByName()));
    if (what === 'type' || what === 'partner' || what === 'workPackage') return this.own[what];
    return vocabularyIndex(what);
  }
}

function vocabularyIndex(what: keyof typeof VOCABULARY_WORDS): NameIndex {
  const known = vocabularies.get(what);
  if (known) return known;
  const made = new NameIndex(Object.entries(VOCABULARY_WORDS[what]).map(([code, names]) => ({ code, names: names.split('|') })));
  vocabularies.set(what, made);
  return made;
}
