import { plainText, type RichText } from '@turnout/shared/kernel';
import type { AuditNote } from '@turnout/shared/server-platform';
import type { CompositionDetail } from './composition.dto';

/** What the history keeps of a composition: its settings, the order of its sections, and of each text what a person reads. */
export function compositionNote(before: CompositionDetail | null, after: CompositionDetail | null): AuditNote | null {
  const shown = after ?? before;
  if (!shown) return null;
  const operation = before === null ? 'create' : after === null ? 'delete' : 'change';
  return {
    ...{ kind: 'composition', id: shown.id, label: shown.composition.name, operation },
    ...{ before: before && factsOf(before), after: after && factsOf(after) },
  };
}

function factsOf({ composition: { name, sections, ...settings } }: CompositionDetail): object {
  return {
    title: name,
    report: { ...settings },
    sections: sections.map(({ id, title, isOn }) => `${isOn ? '' : '– '}${title ?? id}`),
    text: Object.fromEntries(sections.map(({ id, text }) => [id, text && plainText(text as unknown as RichText)])),
    pictures: Object.fromEntries(sections.map(({ id, pictures }) => [id, pictures])),
  };
}
