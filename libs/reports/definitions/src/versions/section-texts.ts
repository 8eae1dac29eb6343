import { type Block, type Fact, formatCell, type ReportDocument } from '@turnout/reports/document';
import { formatInstant, formatLongDate } from '@turnout/shared/i18n';
import { isoDateOf, plainText } from '@turnout/shared/kernel';
import { differParagraphs, type ParagraphDifference } from './word-difference';

/** The words of one section of a document, without those of its tables, whose rows are records. */
export interface SectionTexts {
  /** Id of the section; `null` for what stands outside of all sections. */
  readonly section: string | null;
  /** `null` where it has no heading. */
  readonly title: string | null;
  readonly paragraphs: readonly string[];
}

/** A section whose words are others. */
export interface TextDifference {
  readonly section: string | null;
  readonly title: string | null;
  readonly state: 'added' | 'gone' | 'changed';
  readonly paragraphs: readonly ParagraphDifference[];
}

/** The words of a document, section by section in reading order. */
export function sectionTexts(document: ReportDocument): readonly SectionTexts[] {
  const opening: SectionTexts = { section: null, title: null, paragraphs: [document.title, ...textOr(document.subtitle)] };
  const sections = new Map<string | null, SectionTexts>([[null, opening]]);
  for (const block of document.blocks) {
    const section = block.section ?? null;
    const known = sections.get(section) ?? { section, title: titleOf(section, document), paragraphs: [] };
    sections.set(section, { ...known, paragraphs: [...known.paragraphs, ...paragraphsOf(block, document)] });
  }
  return [...sections.values()];
}

/**
 * Sections whose words changed, in the order in which they stand now; those that are gone stand last. That each speaks of its own instant, and
 * its cover of its own day, is no difference.
 */
export function differTexts(before: ReportDocument, after: ReportDocument): readonly TextDifference[] {
  const [old, now] = [bySection(before, after), bySection(after, after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((section) => differSection(old.get(section), now.get(section)));
}

function differSection(before: SectionTexts | undefined, after: SectionTexts | undefined): readonly TextDifference[] {
  const { section, title } = (after ?? before) as SectionTexts;
  const paragraphs = differParagraphs(before?.paragraphs ?? [], after?.paragraphs ?? []);
  const state = !before ? 'added' : !after ? 'gone' : 'changed';
  return paragraphs.length === 0 ? [] : [{ section, title, state, paragraphs }];
}

/** The words by section, as if they had been written at the instant of another document. */
function bySection(document: ReportDocument, other: ReportDocument): ReadonlyMap<string | null, SectionTexts> {
  const instants = [document, other].map(({ asOf, locale }) => formatInstant(asOf, locale)) as [string, string];
  const days = [document, other].map(({ asOf, locale }) => formatLongDate(isoDateOf(new Date(asOf)), locale)) as [string, string];
  const settled = (paragraph: string, section: string | null): string => {
    const settledInstant = paragraph.replaceAll(...instants);
    // Elsewhere a day is that of an event.
    return section === null ? settledInstant.replaceAll(...days) : settledInstant;
  };
  return new Map(
    sectionTexts(document).map(({ paragraphs, ...texts }) => [
      texts.section,
      { ...texts, paragraphs: paragraphs.map((paragraph) => settled(paragraph, texts.section)) },
    ]),
  );
}

function titleOf(section: string | null, { sections = [] }: ReportDocument): string | null {
  return sections.find(({ id }) => id === section)?.title ?? null;
}

function paragraphsOf(block: Block, document: ReportDocument): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'rich-text':
      return plainText(block.content).split('\n').filter(Boolean);
    case 'callout':
      return [block.title, block.text];
    case 'facts':
    case 'cover':
      return block.facts.map((fact) => factText(fact, document));
    case 'key-figures':
      return [...block.figures.map((fact) => factText(fact, document)), block.basis];
    case 'table':
      return [block.caption, ...block.notes];
    case 'chart':
      return [block.caption, block.alternative, ...block.notes];
    case 'pictures':
      return [...textOr(block.caption), ...block.pictures.flatMap(({ caption }) => textOr(caption))];
    case 'contents':
    case 'list-of':
      return [];
  }
}

function factText({ label, value }: Fact, { locale, words }: ReportDocument): string {
  return `${label}: ${formatCell(value, locale, words)}`;
}

function textOr(text: string | null | undefined): readonly string[] {
  return text === null || text === undefined ? [] : [text];
}
