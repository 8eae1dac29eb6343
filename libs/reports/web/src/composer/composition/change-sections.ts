import type { Composition, CompositionSection } from '@turnout/reports/definitions';

/** What of a section its authors can change. */
export type SectionChange = Partial<Omit<CompositionSection, 'id' | 'kind'>>;

/** The composition with one section changed. */
export function withSection(composition: Composition, id: string, change: SectionChange): Composition {
  return { ...composition, sections: composition.sections.map((section) => (section.id === id ? { ...section, ...change } : section)) };
}

/** The composition with one section at another place; as it is where there is no such place. */
export function withSectionMoved(composition: Composition, id: string, to: number): Composition {
  const from = composition.sections.findIndex((section) => section.id === id);
  const section = composition.sections[from];
  if (!section || to < 0 || to >= composition.sections.length || to === from) return composition;
  return { ...composition, sections: composition.sections.toSpliced(from, 1).toSpliced(to, 0, section) };
}

/** The composition with a section of the authors' own behind another one, and the id of the new one. */
export function withOwnSection(composition: Composition, behind: string | null, title: string): { composition: Composition; id: string } {
  const id = freeId(composition);
  const own: CompositionSection = { id, kind: 'own', title, isOn: true, text: [] };
  const at = composition.sections.findIndex((section) => section.id === behind);
  const place = at < 0 ? composition.sections.length : at + 1;
  return { composition: { ...composition, sections: composition.sections.toSpliced(place, 0, own) }, id };
}

/** The composition without a section. */
export function withoutSection(composition: Composition, id: string): Composition {
  return { ...composition, sections: composition.sections.filter((section) => section.id !== id) };
}

function freeId({ sections }: Composition): string {
  const taken = new Set(sections.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${String(number)}`)) number += 1;
  return `own-${String(number)}`;
}
