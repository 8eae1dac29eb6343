import type { Composition, CompositionSection } from '../composition';
import type { EventPicture, GlobalReportFacts } from './global-report-facts';

/**
 * The pictures of a section: those its authors picked, in their order. Where they picked none, the section of pictures shows all that no other
 * section shows, and others show none.
 */
export function picturesOf(
  { kind, pictures }: Pick<CompositionSection, 'kind' | 'pictures'>,
  { sections }: Pick<Composition, 'sections'>,
  facts: Pick<GlobalReportFacts, 'pictures'>,
): readonly EventPicture[] {
  if (pictures) return pictures.flatMap((id) => facts.pictures.find((picture) => picture.id === id) ?? []);
  if (kind !== 'pictures') return [];
  const elsewhere = new Set(sections.flatMap((section) => (section.kind === 'own' ? (section.pictures ?? []) : [])));
  return facts.pictures.filter(({ id }) => !elsewhere.has(id));
}
