import { FILTER_FIELDS, readEventFilter } from '@turnout/events/domain';
import { DOCUMENT_LANGUAGES } from '@turnout/shared/i18n';
import { type FieldError, isIsoDate, type IsoDate, lengthOf, readRichText, type RichText, tidyLine } from '@turnout/shared/kernel';
import { queryOf } from '../trace';
import {
  type Composition,
  type CompositionSection,
  REPORT_DEFINITION_IDS,
  type ReportDefinitionId,
  type ReportLanguage,
  type SectionKind,
} from './composition';
import { sectionKindsOf } from './default-composition';

/** Longest title or subtitle, of the report or of a section, in code points. */
export const MAX_COMPOSITION_TITLE = 2000;
/** Longest name, version or code of a deliverable, in code points. */
export const MAX_COMPOSITION_NAME = 200;
/** Longest text of a section, in code points: some fifteen printed pages. */
export const MAX_SECTION_TEXT = 20_000;
/** Most sections of a report. */
export const MAX_SECTIONS = 60;
/** Most pictures that authors pick for a section. */
export const MAX_SECTION_PICTURES = 60;

/** Every code that {@link readComposition} can answer with beyond those of any request, of rich text and of filters; each has words as `error.<code>`. */
export const COMPOSITION_CODES = [
  'composition.unknown-definition',
  'composition.unknown-language',
  'composition.unknown-section',
  'composition.repeated-section',
  'composition.section-id-invalid',
  'composition.too-many-sections',
  'composition.too-many-pictures',
  'composition.too-long',
] as const;

/** What was read, and what is wrong with it; the composition holds what could be read all the same. */
export interface ReadComposition {
  readonly composition: Composition;
  readonly errors: readonly FieldError[];
}

const SECTION_ID = /^[a-z0-9][a-z0-9-]{0,59}$/u;

/**
 * Reads a composition from a value of unknown shape, strictly: what is not known is refused, and work is bounded whatever the value holds.
 * @param pointer where the value lies in the request
 */
export function readComposition(value: unknown, pointer: string): ReadComposition {
  const reader = new Reader();
  const composition = reader.composition(value, pointer);
  return { composition, errors: reader.errors };
}

type Fields = Readonly<Record<string, unknown>>;

/** Errors that are named; whoever sends more has another problem. */
const MAX_ERRORS = 50;

class Reader {
  readonly errors: FieldError[] = [];

  composition(value: unknown, pointer: string): Composition {
    const fields = this.fields(value, pointer, [
      ...['definition', 'language', 'name', 'deliverable', 'versionLabel', 'date', 'title', 'subtitle', 'filter', 'sections'],
    ]);
    const definition = this.word(fields, pointer, 'definition', REPORT_DEFINITION_IDS) ?? 'global-report';
    const line = (name: string, max: number): string | null => this.line(fields[name] ?? null, `${pointer}/${name}`, max);
    return {
      definition,
      language: this.word<ReportLanguage>(fields, pointer, 'language', DOCUMENT_LANGUAGES) ?? 'en',
      name: line('name', MAX_COMPOSITION_NAME) ?? '',
      deliverable: line('deliverable', MAX_COMPOSITION_NAME),
      versionLabel: line('versionLabel', MAX_COMPOSITION_NAME),
      date: this.date(fields['date'] ?? null, `${pointer}/date`),
      title: line('title', MAX_COMPOSITION_TITLE),
      subtitle: line('subtitle', MAX_COMPOSITION_TITLE),
      filter: this.filter(fields['filter'] ?? {}, `${pointer}/filter`),
      sections: this.sections(fields['sections'], `${pointer}/sections`, definition),
    };
  }

  private sections(value: unknown, pointer: string, definition: ReportDefinitionId): readonly CompositionSection[] {
    if (!Array.isArray(value)) {
      this.fail(pointer, 'request.wrong-type');
      return [];
    }
    if (value.length > MAX_SECTIONS) this.fail(pointer, 'composition.too-many-sections', { max: MAX_SECTIONS });
    const sections = value.slice(0, MAX_SECTIONS).flatMap((one: unknown, index) => this.section(one, `${pointer}/${index}`, definition));
    const repeats = (at: number, is: (one: CompositionSection) => boolean): boolean => sections.slice(0, at).some(is);
    for (const [index, { id, kind }] of sections.entries()) {
      if (repeats(index, (one) => one.id === id)) this.fail(`${pointer}/${index}/id`, 'composition.repeated-section', { section: id });
      if (kind !== 'own' && repeats(index, (one) => one.kind === kind)) {
        this.fail(`${pointer}/${index}/kind`, 'composition.repeated-section', { section: kind });
      }
    }
    return sections;
  }

  private section(value: unknown, pointer: string, definition: ReportDefinitionId): readonly CompositionSection[] {
    const before = this.errors.length;
    const fields = this.fields(value, pointer, ['id', 'kind', 'title', 'isOn', 'text', 'pictures']);
    if (this.errors.length > before && Object.keys(fields).length === 0) return [];
    const id = typeof fields['id'] === 'string' && SECTION_ID.test(fields['id']) ? fields['id'] : null;
    if (id === null) this.fail(`${pointer}/id`, 'composition.section-id-invalid');
    const kind = this.word<SectionKind>(fields, pointer, 'kind', sectionKindsOf(definition));
    if (typeof fields['isOn'] !== 'boolean') this.fail(`${pointer}/isOn`, 'request.wrong-type');
    const section = {
      title: this.line(fields['title'] ?? null, `${pointer}/title`, MAX_COMPOSITION_TITLE),
      isOn: fields['isOn'] === true,
      text: this.text(fields['text'] ?? null, `${pointer}/text`),
      ...(fields['pictures'] === undefined ? {} : { pictures: this.pictures(fields['pictures'], `${pointer}/pictures`) }),
    };
    return id === null || kind === null ? [] : [{ id, kind, ...section }];
  }

  private text(value: unknown, pointer: string): RichText | null {
    if (value === null) return null;
    const { text, errors } = readRichText(value, pointer, MAX_SECTION_TEXT, { figures: true });
    this.errors.push(...errors);
    return text;
  }

  private pictures(value: unknown, pointer: string): readonly string[] | null {
    if (value === null) return null;
    if (!Array.isArray(value)) {
      this.fail(pointer, 'request.wrong-type');
      return null;
    }
    if (value.length > MAX_SECTION_PICTURES) this.fail(pointer, 'composition.too-many-pictures', { max: MAX_SECTION_PICTURES });
    const ids = value.slice(0, MAX_SECTION_PICTURES).flatMap((id: unknown, index) => {
      const read = this.line(id, `${pointer}/${index}`, MAX_COMPOSITION_NAME);
      return read === null ? [] : [read];
    });
    return [...new Set(ids)];
  }

  private filter(value: unknown, pointer: string): Composition['filter'] {
    const fields = this.fields(value, pointer, [...FILTER_FIELDS, 'from', 'to', 'q']);
    const query = Object.entries(fields).flatMap(([name, each]) => {
      if (typeof each === 'string' && each.length <= MAX_COMPOSITION_TITLE) return [[name, each] as const];
      this.fail(`${pointer}/${name}`, 'request.wrong-type');
      return [];
    });
    const { filter, problems } = readEventFilter(Object.fromEntries(query));
    for (const problem of problems) this.fail(`${pointer}${problem.pointer}`, problem.code, problem.params);
    return queryOf(filter);
  }

  private date(value: unknown, pointer: string): IsoDate | null {
    if (value === null) return null;
    if (typeof value === 'string' && isIsoDate(value)) return value;
    this.fail(pointer, 'date.invalid');
    return null;
  }

  private line(value: unknown, pointer: string, max: number): string | null {
    if (value === null) return null;
    if (typeof value !== 'string') {
      this.fail(pointer, 'request.wrong-type');
      return null;
    }
    const line = tidyLine(value.slice(0, 4 * max));
    if (lengthOf(line) > max) this.fail(pointer, 'composition.too-long', { max });
    return line === '' ? null : line;
  }

  private word<T extends string>(fields: Fields, pointer: string, name: 'definition' | 'language' | 'kind', known: readonly T[]): T | null {
    const found = known.find((word) => word === fields[name]);
    if (found === undefined)
      this.fail(`${pointer}/${name}`, `composition.unknown-${name === 'kind' ? 'section' : name}`, { known: known.join(', ') });
    return found ?? null;
  }

  private fields(value: unknown, pointer: string, known: readonly string[]): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(pointer, 'request.wrong-type');
      return {};
    }
    const names = Object.keys(value);
    for (const name of names.filter((each) => !known.includes(each)).slice(0, MAX_ERRORS)) {
      this.fail(`${pointer}/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`, 'request.unknown-field');
    }
    return Object.fromEntries(Object.entries(value).filter(([name]) => known.includes(name)));
  }

  private fail(pointer: string, code: string, params?: FieldError['params']): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(params === undefined ? { pointer, code } : { pointer, code, params });
  }
}
