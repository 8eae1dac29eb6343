import type { Composition, CompositionSection } from '@turnout/reports/definitions';
import type { Block, ReportDocument, RichTextBlock } from '@turnout/reports/document';
import { readRichText, type RichText } from '@turnout/shared/kernel';

/**
 * The document as it will be once what stands on the page is composed: sections in their order and switched as they are, their titles, and what
 * was written. Numbers and whatever comes from the records follow when the server has composed it.
 */
export function previewOf(document: ReportDocument, composition: Composition): ReportDocument {
  if (!document.sections) return titled(document, composition);
  const known = new Map(document.sections.map((section) => [section.id, section]));
  const front = document.blocks.filter(({ section }) => section === undefined);
  const sections = composition.sections
    .filter(({ isOn }) => isOn)
    .flatMap((section) =>
      sectionBlocks(
        section,
        document.blocks.filter((block) => block.section === section.id),
      ),
    );
  return {
    ...titled(document, composition),
    sections: composition.sections.map((section) => ({
      ...(known.get(section.id) ?? { title: section.title ?? '' }),
      ...{ id: section.id, isOn: section.isOn },
      ...(section.title === null ? {} : { title: section.title }),
    })),
    blocks: [...front, ...sections],
  };
}

/** What a section says in the document: what its authors wrote, else what was generated. Empty where it says nothing. */
export function textOf({ blocks }: ReportDocument, section: string): RichText {
  const text = ownText(blocks.filter((block) => block.section === section))?.content ?? [];
  return readRichText(text, '', Number.POSITIVE_INFINITY, { figures: true }).text;
}

/** Sections have a text of their own in front of what is made of the records; below a sub-heading stand the texts of others. */
function ownText(blocks: readonly Block[]): RichTextBlock | undefined {
  const end = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  return blocks.slice(0, end < 0 ? undefined : end).find((block) => block.kind === 'rich-text');
}

function titled(document: ReportDocument, { title, subtitle }: Composition): ReportDocument {
  return { ...document, title: title ?? document.title, subtitle: subtitle ?? document.subtitle };
}

function sectionBlocks({ id, title, text }: CompositionSection, blocks: readonly Block[]): readonly Block[] {
  const named = blocks.map((block) =>
    title !== null && block.kind === 'heading' && block.level === 1 ? { ...block, text: title } : block,
  );
  if (text === null) return named;
  const own = ownText(named);
  if (own) return named.flatMap((block) => (block !== own ? [block] : text.length === 0 ? [] : [{ ...own, content: text }]));
  const [heading, ...others] = named;
  if (!heading || text.length === 0) return named;
  return [heading, { kind: 'rich-text', below: 1, content: text, section: id }, ...others];
}
