import { type Block, type Fact, headingText, type ReportDocument } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import type { RichText } from '@turnout/shared/kernel';
import type { Composition, CompositionSection } from '../composition';
import { frameOf } from '../document-frame';
import { figuresOf } from '../figures';
import { type Prose, proseOf, setFigures } from '../prose';
import { scriptLanguage } from '../script-language';
import { unapprovedEvents } from '../unapproved-events';
import { coverOf, coverSubtitle } from './cover';
import type { GlobalReportFacts } from './global-report-facts';
import { isEmptySection, type OutlinedSection, outlineOf, titleOf } from './outline';
import { picturesOf } from './section-pictures';
import { SECTION_WRITERS } from './sections';

/** More brief reports than these are not listed one by one in the contents. */
const MOST_LISTED = 60;

/** The deliverable about all events of a project, as its composition orders it. */
export function composeGlobalReport(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): ReportDocument {
  const figures = figuresOf(facts, translator);
  const prose = proseOf(figures, translator);
  const outline = outlineOf(composition, facts, translator);
  const title = composition.title ?? translator.text('reports.global-report.title');
  const subtitle = composition.subtitle ?? coverSubtitle(facts, translator);
  return {
    ...frameOf({ definition: 'global-report', title, subtitle, project: facts.project, asOf: facts.asOf }, translator),
    ...(composition.title === null ? {} : { titleLanguage: scriptLanguage(composition.title) }),
    isNumbered: true,
    figures: Object.fromEntries(figures),
    sections: composition.sections.map((section) => ({
      ...{ id: section.id, title: titleOf(section, translator), isOn: section.isOn },
      ...(isEmptySection(section, composition, facts) ? { isEmpty: true as const } : {}),
    })),
    blocks: [
      coverOf(composition, facts, translator),
      { kind: 'contents', depth: facts.briefReports.length > MOST_LISTED ? 1 : 2 },
      { kind: 'list-of', what: 'figures' },
      { kind: 'list-of', what: 'tables' },
      ...outline.flatMap((outlined) => sectionBlocks(outlined, { outline, composition, facts, prose })),
      ...(placeOfUnapproved(outline) === null ? unapprovedEvents(facts, translator) : []),
    ],
  };
}

/** The facts as a section shows them: with the pictures that are its own. */
function factsOfSection(section: CompositionSection, { composition, facts }: Setting): GlobalReportFacts {
  return { ...facts, pictures: picturesOf(section, composition, facts) };
}

interface Setting {
  readonly outline: readonly OutlinedSection[];
  readonly composition: Composition;
  readonly facts: GlobalReportFacts;
  readonly prose: Prose;
}

function sectionBlocks(outlined: OutlinedSection, setting: Setting): readonly Block[] {
  const { section, title, number } = outlined;
  const { facts, prose, outline } = setting;
  const heading: Block = {
    ...{ kind: 'heading', level: 1, text: title, number },
    ...(section.title === null ? {} : { language: scriptLanguage(section.title) }),
    ...(beginsPage(outlined, setting) ? { startsPage: true as const } : {}),
  };
  const blocks = [
    heading,
    ...textBlocks(textOf(section, setting)),
    ...(section.kind === 'introduction' ? structureOf(outline, prose.translator) : []),
    ...numberedBelow(outlined, SECTION_WRITERS[section.kind].blocks(factsOfSection(section, setting), prose)),
    ...(placeOfUnapproved(outline) === section.id ? unapprovedEvents(facts, prose.translator) : []),
  ];
  return blocks.map((block) => ({ ...block, section: section.id }));
}

/** The partnership has a page to itself; what comes first, the first annex and the brief reports begin one. */
function beginsPage({ section, isAnnex }: OutlinedSection, { outline }: Setting): boolean {
  const before = outline[outline.findIndex((each) => each.section === section) - 1];
  if (before === undefined || before.section.kind === 'partnership') return true;
  return section.kind === 'partnership' || (isAnnex && (!before.isAnnex || section.kind === 'brief-reports'));
}

function textOf(section: CompositionSection, setting: Setting): RichText {
  const { prose } = setting;
  return section.text === null
    ? SECTION_WRITERS[section.kind].text(factsOfSection(section, setting), prose)
    : setFigures(section.text, prose.figures, prose.translator);
}

function textBlocks(content: RichText): readonly Block[] {
  return content.length === 0 ? [] : [{ kind: 'rich-text', below: 1, content }];
}

/** What the report holds, section by section: always right, whatever was switched, moved or renamed, and so no text of anybody. */
function structureOf(outline: readonly OutlinedSection[], { text }: DocumentTranslator): readonly Block[] {
  const facts = outline.map(({ section: { kind }, number, title }): Fact => {
    return { label: headingText({ number, text: title }), value: { kind: 'text', text: text(`reports.global.structure.${kind}`) } };
  });
  return [
    { kind: 'paragraph', text: text('reports.global.introduction.structure') },
    { kind: 'facts', facts },
  ];
}

function numberedBelow({ ordinal }: OutlinedSection, blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 2 ? { ...block, number: `${ordinal}.${String((count += 1))}` } : block,
  );
}

/** The section that names events which nobody has approved: where they are listed, or where it is said how they were counted. */
function placeOfUnapproved(outline: readonly OutlinedSection[]): string | null {
  const find = (kind: string): string | undefined => outline.find(({ section }) => section.kind === kind)?.section.id;
  return find('events-table') ?? find('counting-rules') ?? null;
}
