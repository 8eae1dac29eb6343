import type { Composition, CompositionSection } from '@turnout/reports/definitions';
import type { Translator } from '@turnout/shared/i18n';
import { writtenOut } from '@turnout/shared/kernel';
import type { VersionDifference } from '@turnout/shared/ui';
import type { ChangedPart, SectionField } from './merge-compositions';

/** A part that two versions of a composition say differently. */
export interface CompositionDifference {
  readonly part: ChangedPart;
  readonly theirs: Composition;
  readonly mine: Composition;
}

/** Differences of two versions as a table shows them. */
export function differencesInWords(differences: readonly CompositionDifference[], translator: Translator): readonly VersionDifference[] {
  return differences.map(({ part, theirs, mine }) => ({
    label: labelOf(part, mine, translator),
    theirs: wordsOf(part, theirs, translator),
    yours: wordsOf(part, mine, translator),
  }));
}

function labelOf(part: ChangedPart, { sections }: Composition, { text }: Translator): string {
  switch (part.kind) {
    case 'field':
      return text(`reports.composer.changed.${part.field}`);
    case 'order':
      return text('reports.composer.changed.order');
    case 'section': {
      const section = sections.find(({ id }) => id === part.id);
      return text(`reports.composer.changed.section-${part.field}`, { section: section?.title ?? section?.kind ?? part.id });
    }
  }
}

function wordsOf(part: ChangedPart, composition: Composition, translator: Translator): string {
  switch (part.kind) {
    case 'field': {
      const value = composition[part.field];
      if (typeof value !== 'object' || value === null) return value ?? '';
      return Object.entries(value)
        .map(([field, asked]) => `${field}: ${String(asked)}`)
        .join(', ');
    }
    case 'order':
      return composition.sections.map(({ title, kind }) => title ?? kind).join(', ');
    case 'section': {
      const section = composition.sections.find(({ id }) => id === part.id);
      return section ? sectionWords(section, part.field, translator) : '';
    }
  }
}

function sectionWords(section: CompositionSection, field: SectionField, { text }: Translator): string {
  switch (field) {
    case 'title':
      return section.title ?? '';
    case 'isOn':
      return text(section.isOn ? 'reports.composer.printed' : 'reports.composer.not-printed');
    case 'text':
      return section.text === null ? text('reports.composer.generated-words') : writtenOut(section.text);
    case 'pictures': {
      const pictures = section.pictures ?? null;
      return pictures === null
        ? text('reports.composer.pictures-chosen')
        : text('reports.composer.pictures-count', { count: pictures.length });
    }
  }
}
