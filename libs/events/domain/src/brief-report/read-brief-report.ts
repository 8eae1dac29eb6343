import { type FieldError, lengthOf, readRichText, type RichText, tidyLine, tidyText } from '@turnout/shared/kernel';
import { isOneOf } from '../draft/judge';
import { MAX_CAPTION_LENGTH } from '../evidence/evidence-vocabulary';
import {
  type BriefPicture,
  type BriefQuote,
  type BriefReport,
  MAX_ALTERNATIVE_LENGTH,
  MAX_QUOTE_LENGTH,
  MAX_QUOTES,
  MAX_REPORT_PICTURES,
  MAX_SECTION_LENGTH,
  MAX_WORDS_LENGTH,
  NO_BRIEF_REPORT,
  PICTURE_CONSENTS,
  type PictureConsent,
  type TextSection,
} from './brief-report';

/** Every code with which a brief report is refused, beyond those of rich text and of any request. */
export const BRIEF_REPORT_CODES = [
  'brief-report.too-many-quotes',
  'brief-report.quote-missing',
  'brief-report.quote-too-long',
  'brief-report.words-too-long',
  'brief-report.name-without-consent',
  'brief-report.too-many-pictures',
  'brief-report.caption-too-long',
  'brief-report.alternative-too-long',
  'brief-report.unknown-consent',
  'brief-report.repeated-picture',
  'brief-report.unknown-picture',
] as const;

/** Sections of a brief report as they are sent, of unknown shape. */
export type SentBriefReport = Readonly<Partial<Record<keyof BriefReport, unknown>>>;

/** A brief report as it was understood, tidied, and what is wrong with it. */
export interface ReadBriefReport {
  readonly report: BriefReport;
  readonly errors: readonly FieldError[];
}

/**
 * Reads sections of a brief report strictly and judges them. Whether its pictures are there is for {@link checkPictures} to say.
 * @param before the report as it stands: a section that was not sent stays as it is
 */
export function readBriefReport(sent: SentBriefReport, before: BriefReport = NO_BRIEF_REPORT): ReadBriefReport {
  const errors: FieldError[] = [];
  const section = (name: TextSection): RichText => {
    if (sent[name] === undefined) return before[name];
    const read = readRichText(sent[name], `/${name}`, MAX_SECTION_LENGTH);
    errors.push(...read.errors);
    return read.text;
  };
  const report = {
    ...{ aim: section('aim'), happened: section('happened'), results: section('results') },
    quotes: sent.quotes === undefined ? before.quotes : entries(sent.quotes, '/quotes', QUOTES, errors).map(readQuote),
    pictures: sent.pictures === undefined ? before.pictures : entries(sent.pictures, '/pictures', PICTURES, errors).map(readPicture),
  };
  return { report, errors: [...errors, ...repeated(report.pictures)] };
}

const QUOTES = { max: MAX_QUOTES, code: 'brief-report.too-many-quotes' } as const;
const PICTURES = { max: MAX_REPORT_PICTURES, code: 'brief-report.too-many-pictures' } as const;

type Fields = Readonly<Record<string, unknown>>;

/** One entry of a list, with the place for what is wrong with it. */
interface Entry {
  readonly fields: Fields;
  readonly pointer: string;
  readonly errors: FieldError[];
}

function entries(value: unknown, pointer: string, limit: { max: number; code: string }, errors: FieldError[]): Entry[] {
  if (!Array.isArray(value)) {
    errors.push({ pointer, code: 'request.wrong-type' });
    return [];
  }
  if (value.length > limit.max) errors.push({ pointer, code: limit.code, params: { max: limit.max } });
  return value.slice(0, limit.max).flatMap((each: unknown, index) => {
    const at = `${pointer}/${String(index)}`;
    if (typeof each === 'object' && each !== null && !Array.isArray(each)) return [{ fields: each as Fields, pointer: at, errors }];
    errors.push({ pointer: at, code: 'request.wrong-type' });
    return [];
  });
}

function readQuote(entry: Entry): BriefQuote {
  only(entry, ['text', 'role', 'organisation', 'name', 'isNameConsented']);
  const text = tidyText(textOf(entry, 'text') ?? '');
  if (text === '') fail(entry, 'text', 'brief-report.quote-missing');
  if (lengthOf(text) > MAX_QUOTE_LENGTH) fail(entry, 'text', 'brief-report.quote-too-long', MAX_QUOTE_LENGTH);
  const quote = {
    text,
    role: line(entry, 'role', MAX_WORDS_LENGTH, 'brief-report.words-too-long'),
    organisation: line(entry, 'organisation', MAX_WORDS_LENGTH, 'brief-report.words-too-long'),
    name: line(entry, 'name', MAX_WORDS_LENGTH, 'brief-report.words-too-long'),
    isNameConsented: flag(entry, 'isNameConsented'),
  };
  if (quote.name !== null && !quote.isNameConsented) fail(entry, 'name', 'brief-report.name-without-consent');
  return quote;
}

function readPicture(entry: Entry): BriefPicture {
  only(entry, ['evidence', 'caption', 'alternative', 'isDecorative', 'credit', 'consent']);
  const consent = entry.fields['consent'] ?? 'not-stated';
  const isKnown = typeof consent === 'string' && isOneOf(PICTURE_CONSENTS, consent);
  if (!isKnown) fail(entry, 'consent', 'brief-report.unknown-consent');
  return {
    evidence: textOf(entry, 'evidence'),
    caption: line(entry, 'caption', MAX_CAPTION_LENGTH, 'brief-report.caption-too-long'),
    alternative: line(entry, 'alternative', MAX_ALTERNATIVE_LENGTH, 'brief-report.alternative-too-long'),
    isDecorative: flag(entry, 'isDecorative'),
    credit: line(entry, 'credit', MAX_WORDS_LENGTH, 'brief-report.words-too-long'),
    consent: isKnown ? (consent as PictureConsent) : 'not-stated',
  };
}

function repeated(pictures: readonly BriefPicture[]): FieldError[] {
  const seen = new Set<string>();
  return pictures.flatMap(({ evidence }, index) => {
    if (evidence === null) return [];
    if (seen.has(evidence)) return [{ pointer: `/pictures/${String(index)}/evidence`, code: 'brief-report.repeated-picture' }];
    seen.add(evidence);
    return [];
  });
}

function line(entry: Entry, name: string, max: number, code: string): string | null {
  const kept = tidyLine(textOf(entry, name) ?? '');
  if (lengthOf(kept) > max) fail(entry, name, code, max);
  return kept === '' ? null : kept;
}

function textOf(entry: Entry, name: string): string | null {
  const value = entry.fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  fail(entry, name, 'request.wrong-type');
  return null;
}

function flag(entry: Entry, name: string): boolean {
  const value = entry.fields[name] ?? false;
  if (typeof value !== 'boolean') fail(entry, name, 'request.wrong-type');
  return value === true;
}

function only(entry: Entry, known: readonly string[]): void {
  for (const name of Object.keys(entry.fields)) {
    if (!known.includes(name)) fail(entry, name.replaceAll('~', '~0').replaceAll('/', '~1'), 'request.unknown-field');
  }
}

function fail({ pointer, errors }: Entry, name: string, code: string, max?: number): void {
  const at = `${pointer}/${name}`;
  errors.push(max === undefined ? { pointer: at, code } : { pointer: at, code, params: { max } });
}
