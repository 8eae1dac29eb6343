import type { Composition } from '@turnout/reports/definitions';
import type { ReportDocument } from '@turnout/reports/document';
import type { Contradiction } from '../compositions-client';
import type { OutlineRow } from './section-outline';

/**
 * The sections of a composition with what the document and its check say of them.
 * @param isAhead whether the composition says more than the document: then nobody knows yet what is empty
 */
export function outlineOf(
  composition: Composition,
  document: ReportDocument | null,
  contradictions: readonly Contradiction[],
  isAhead: boolean,
): readonly OutlineRow[] {
  const blocks = document?.blocks ?? [];
  const titles = new Map(document?.sections?.map(({ id, title }) => [id, title]));
  return composition.sections.map(({ id, kind, title, isOn, text }) => {
    const own = blocks.filter(({ section }) => section === id);
    const heading = own.find((block) => block.kind === 'heading' && block.level === 1);
    return {
      ...{ id, isOn, title: title ?? titles.get(id) ?? '' },
      number: isOn && heading?.kind === 'heading' ? (heading.number ?? '') : '',
      isOwn: kind === 'own',
      isWritten: kind !== 'own' && text !== null,
      isEmpty: isOn && !isAhead && document !== null && own.length === 0,
      contradictions: isOn ? contradictions.filter(({ section }) => section === id).length : 0,
    };
  });
}
