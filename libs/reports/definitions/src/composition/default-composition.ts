import { type Composition, type ReportDefinitionId, type ReportLanguage, SECTION_KINDS, type SectionKind } from './composition';

/** Sections that a report of the definition can have; none where it is one table or two that stand for themselves. */
export function sectionKindsOf(definition: ReportDefinitionId): readonly SectionKind[] {
  return definition === 'global-report' ? SECTION_KINDS : [];
}

/** A report as it is before anybody changed anything: every section, everything generated, about all events. */
export function defaultComposition(definition: ReportDefinitionId, language: ReportLanguage): Composition {
  const kinds = sectionKindsOf(definition).filter((kind) => kind !== 'own');
  return {
    ...{ definition, language, name: '', deliverable: null, versionLabel: null, date: null, title: null, subtitle: null, filter: {} },
    sections: kinds.map((kind) => ({ id: kind, kind, title: null, isOn: true, text: null })),
  };
}
