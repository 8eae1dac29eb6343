import type { Composition, CompositionSection } from '@turnout/reports/definitions';

/** What of a composition is said beside its sections. */
export const COMPOSITION_FIELDS = ['name', 'language', 'title', 'subtitle', 'deliverable', 'versionLabel', 'date', 'filter'] as const;
export type CompositionField = (typeof COMPOSITION_FIELDS)[number];

const SECTION_FIELDS = ['title', 'isOn', 'text', 'pictures'] as const;
export type SectionField = (typeof SECTION_FIELDS)[number];

/** A part of a composition that was changed. */
export type ChangedPart =
  | { readonly kind: 'field'; readonly field: CompositionField }
  /** Which sections there are, and in which order. */
  | { readonly kind: 'order' }
  | { readonly kind: 'section'; readonly id: string; readonly field: SectionField };

/** Says in which parts two compositions differ. */
export function changedParts(one: Composition, other: Composition): readonly ChangedPart[] {
  const fields = COMPOSITION_FIELDS.filter((field) => !isSame(one[field], other[field]));
  const sections = one.sections.flatMap((section): ChangedPart[] => {
    const same = other.sections.find(({ id }) => id === section.id);
    if (!same) return [];
    const changed = SECTION_FIELDS.filter((field) => !isSame(section[field] ?? null, same[field] ?? null));
    return changed.map((field) => ({ kind: 'section', id: section.id, field }));
  });
  return [
    ...fields.map((field): ChangedPart => ({ kind: 'field', field })),
    ...(isSame(idsOf(one), idsOf(other)) ? [] : [{ kind: 'order' } as const]),
    ...sections,
  ];
}

/** What was changed from `base`, on top of what somebody else made of it meanwhile. */
export function onTop(base: Composition, mine: Composition, theirs: Composition): Composition {
  const changed = changedParts(base, mine);
  const fields = Object.fromEntries(changed.flatMap((part) => (part.kind === 'field' ? [[part.field, mine[part.field]]] : [])));
  const sections = changed.some(({ kind }) => kind === 'order') ? inMyOrder(base, mine, theirs) : theirs.sections;
  return { ...theirs, ...fields, sections: sections.map((section) => changedSection(section, mine, changed)) };
}

/** Whether two values say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function idsOf({ sections }: Composition): readonly string[] {
  return sections.map(({ id }) => id);
}

/** My sections in my order, without those they removed, and behind them what they added. */
function inMyOrder(base: Composition, mine: Composition, theirs: Composition): readonly CompositionSection[] {
  const [before, kept] = [new Set(idsOf(base)), new Map(theirs.sections.map((section) => [section.id, section]))];
  const known = mine.sections.flatMap((section) => kept.get(section.id) ?? (before.has(section.id) ? [] : [section]));
  const placed = new Set(mine.sections.map(({ id }) => id));
  return [...known, ...theirs.sections.filter(({ id }) => !placed.has(id) && !before.has(id))];
}

function changedSection(section: CompositionSection, mine: Composition, changed: readonly ChangedPart[]): CompositionSection {
  const own = mine.sections.find(({ id }) => id === section.id);
  const fields = changed.flatMap((part) => (part.kind === 'section' && part.id === section.id ? [part.field] : []));
  return own ? { ...section, ...Object.fromEntries(fields.map((field) => [field, own[field]])) } : section;
}
