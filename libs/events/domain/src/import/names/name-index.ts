import { transliterations } from '@turnout/shared/kernel';
import type { Named } from '../../reading';
import { OneSlipIndex } from './one-slip';
import { hasForeignLetters, plainWords } from './plain-words';

/** A thing that a text names, and whether the text is written in letters of another alphabet that look or sound like those of its name. */
export interface Found {
  readonly code: string;
  readonly isOtherLetters: boolean;
}

/** So many letters of a name say which is meant, if they begin no other. */
const ENOUGH = 5;
/** Longer texts are sentences. */
const MAX_WORDS = 30;

/** Finds things by what people call them, in a time that does not grow with their number; what was asked once is remembered. */
export class NameIndex {
  private readonly byName = new Map<string, string | null>();
  private readonly byBeginning = new Map<string, string | null>();
  private readonly foreign = new Set<string>();
  private readonly answers = new Map<string, Found | null>();
  private readonly nearAnswers = new Map<string, readonly string[]>();
  private slips: OneSlipIndex | null = null;

  constructor(named: readonly Named[]) {
    const codes = new Set(named.flatMap(({ code }) => variants(code)));
    for (const { code } of named) this.learn(code, code);
    for (const { code, names } of named) {
      for (const name of names) this.learn(name, code, codes);
    }
  }

  /** The thing of that code or name, or of a beginning that is nobody else's. `null` where none or several could be meant. */
  find(text: string): Found | null {
    const known = this.answers.get(text);
    if (known !== undefined) return known;
    const found = this.search(text);
    this.answers.set(text, found);
    return found;
  }

  /** Codes of things whose names are one slip apart, or stand at the beginning of the text. */
  near(text: string): readonly string[] {
    const words = plainWords(text);
    const known = this.nearAnswers.get(words);
    if (known) return known;
    this.slips ??= new OneSlipIndex(this.byName.keys());
    const spelled = this.slips.near(words).map((name) => this.byName.get(name));
    const begun = beginnings(words).map((beginning) => this.byName.get(beginning));
    const codes = [...new Set([...spelled, ...begun].filter((code): code is string => typeof code === 'string'))];
    this.nearAnswers.set(words, codes);
    return codes;
  }

  /** Codes of several things that a text names with nothing but spaces between them; empty where some of its words name nothing. */
  runTogether(text: string): readonly string[] {
    const words = plainWords(text).split(' ').slice(0, MAX_WORDS);
    const codes: string[] = [];
    let from = 0;
    while (from < words.length) {
      let to = words.length;
      while (to > from && typeof this.byName.get(words.slice(from, to).join(' ')) !== 'string') to -= 1;
      const code = this.byName.get(words.slice(from, to).join(' '));
      if (typeof code !== 'string') return [];
      codes.push(code);
      from = to;
    }
    return new Set(codes).size > 1 ? [...new Set(codes)] : [];
  }

  private search(text: string): Found | null {
    const [words = '', bare = ''] = variants(text);
    if (words === '') return null;
    const code = this.byName.get(words) ?? this.byName.get(bare) ?? this.byBeginning.get(words) ?? null;
    if (code !== null) return { code, isOtherLetters: hasForeignLetters(text) && !this.foreign.has(words) };
    for (const reading of transliterations(text)) {
      const heard = this.byName.get(plainWords(reading)) ?? null;
      if (heard !== null) return { code: heard, isOtherLetters: true };
    }
    return null;
  }

  private learn(name: string, code: string, taken: ReadonlySet<string> = new Set()): void {
    for (const variant of variants(name)) if (!taken.has(variant)) put(this.byName, variant, code);
    const words = plainWords(name);
    if (hasForeignLetters(name)) this.foreign.add(words);
    for (const beginning of beginnings(words)) if (beginning.length >= ENOUGH) put(this.byBeginning, beginning, code);
  }
}

/** As words, and without signs and spaces, as abbreviations are written with and without their dots. */
function variants(name: string): readonly string[] {
  const words = plainWords(name);
  const bare = words.replace(/[ +]+/gu, '');
  return [words, bare].filter((each) => each !== '');
}

/** The first words of a name, one fewer each time. */
function beginnings(words: string): readonly string[] {
  const all = words.split(' ').slice(0, MAX_WORDS);
  return all.slice(1).map((_word, index) => all.slice(0, all.length - 1 - index).join(' '));
}

function put(index: Map<string, string | null>, key: string, code: string): void {
  const known = index.get(key);
  index.set(key, known === undefined || known === code ? code : null);
}
