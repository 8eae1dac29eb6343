import type { FieldTree, ReadonlyFieldTree } from '@angular/forms/signals';
import type { NotedFact } from '@turnout/events/domain';
import type { ReviewNote } from '../client/wire';
import { factsOf } from '../review/fact-words';
import type { EventFields } from './event-fields';

/** Parts of the form that open when they are needed. */
export const SECTION_FIELDS = {
  place: ['place', 'setting', 'mode', 'level', 'workPackage', 'deliverables', 'milestone'],
  partners: ['coPartners', 'meetings'],
  people: ['method', 'breakdowns'],
  summary: ['summary'],
} as const satisfies Readonly<Record<string, readonly (keyof EventFields)[]>>;
export type SectionName = keyof typeof SECTION_FIELDS;

/** Facts that a note of the review can concern, by the section they lie in. */
export const SECTION_FACTS = {
  place: ['place', 'setting', 'mode', 'level', 'workPackage', 'deliverables', 'milestone'],
  partners: ['coPartners', 'meetings'],
  people: ['breakdowns'],
  summary: ['summary'],
} as const satisfies Readonly<Record<SectionName, readonly NotedFact[]>>;

/** The sections that a note speaks about. */
export function sectionsConcerned(note: ReviewNote | null): readonly SectionName[] {
  const facts: readonly NotedFact[] = note ? factsOf(note) : [];
  const sections = Object.keys(SECTION_FACTS) as SectionName[];
  return sections.filter((section) => SECTION_FACTS[section].some((fact) => facts.includes(fact)));
}

/** The section a wrong field lies in, itself or inside one of its fields; `null` for a field that is always in sight. */
export function sectionOf(form: FieldTree<EventFields>, wrong: ReadonlyFieldTree<unknown>): SectionName | null {
  const names = Object.keys(SECTION_FIELDS) as SectionName[];
  const holds = (name: keyof EventFields): boolean =>
    form[name]()
      .errorSummary()
      .some(({ fieldTree }) => fieldTree === wrong);
  return names.find((section) => SECTION_FIELDS[section].some(holds)) ?? null;
}
