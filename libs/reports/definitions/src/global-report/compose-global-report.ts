import type { Block, ReportDocument } from '@turnout/reports/document';
import { formatLongDate, type DocumentKey, type DocumentTranslator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { acceptedFindings } from '../accepted-findings';
import { ANNEX_KINDS, type Composition, type CompositionSection, type SectionKind } from '../composition';
import { describeSelection } from '../describe-selection';
import { frameOf } from '../document-frame';
import { eventsTableBlock } from '../events-table';
import { figuresOf } from '../figures';
import { type Prose, proseOf, setFigures } from '../prose';
import { sumsTableBlock } from '../sums-by-type';
import { writtenText } from './generated-text';
import type { GlobalReportFacts } from './global-report-facts';

/** The deliverable about all events of a project, as its composition orders it. */
export function composeGlobalReport(composition: Composition, facts: GlobalReportFacts, translator: DocumentTranslator): ReportDocument {
  const figures = figuresOf(facts, translator);
  const prose = proseOf(figures, translator);
  const title = composition.title ?? translator.text('reports.global-report.title');
  const subtitle = composition.subtitle ?? describeSelection(facts, translator);
  const date = composition.date ?? isoDate(facts.asOf.slice(0, 10));
  const sections = numbered(composition.sections, translator);
  return {
    ...frameOf({ definition: 'global-report', title, subtitle, project: facts.project, asOf: facts.asOf }, translator),
    isNumbered: true,
    figures: Object.fromEntries(figures),
    sections: composition.sections.map((section) => ({ id: section.id, title: titleOf(section, translator), isOn: section.isOn })),
    blocks: [
      {
        kind: 'cover',
        logo: facts.logo,
        facts: [{ label: translator.text('reports.cover.date'), value: { kind: 'text', text: formatLongDate(date, translator.locale) } }],
      },
      { kind: 'contents', depth: 2 },
      { kind: 'list-of', what: 'figures' },
      { kind: 'list-of', what: 'tables' },
      ...sections.flatMap(({ section, number }) => [
        { kind: 'heading' as const, level: 1 as const, text: titleOf(section, translator), number, section: section.id },
        ...sectionBlocks(section, facts, prose).map((block) => ({ ...block, section: section.id })),
      ]),
    ],
  };
}

/** What a section is called. */
export function titleOf({ kind, title }: Pick<CompositionSection, 'kind' | 'title'>, translator: DocumentTranslator): string {
  return title ?? translator.text(`reports.section.${kind}` satisfies DocumentKey);
}

function numbered(
  sections: readonly CompositionSection[],
  translator: DocumentTranslator,
): readonly { section: CompositionSection; number: string }[] {
  const isAnnex = (kind: SectionKind): boolean => ANNEX_KINDS.some((annex) => annex === kind);
  const shown = sections.filter(({ isOn }) => isOn);
  const body = shown.filter(({ kind }) => !isAnnex(kind));
  const annexes = shown.filter(({ kind }) => isAnnex(kind));
  return [
    ...body.map((section, index) => ({ section, number: String(index + 1) })),
    ...annexes.map((section, index) => ({ section, number: translator.text('reports.word.annex', { number: String(index + 1) }) })),
  ];
}

function sectionBlocks(section: CompositionSection, facts: GlobalReportFacts, prose: Prose): readonly Block[] {
  const { translator, figures } = prose;
  const content = section.text === null ? writtenText(section.kind, facts, prose) : setFigures(section.text, figures, translator);
  return [
    ...(content.length === 0 ? [] : [{ kind: 'rich-text' as const, below: 1 as const, content }]),
    ...ownBlocks(section.kind, facts, translator),
  ];
}

function ownBlocks(kind: SectionKind, facts: GlobalReportFacts, translator: DocumentTranslator): readonly Block[] {
  switch (kind) {
    case 'events-table':
      return [eventsTableBlock(facts, translator)];
    case 'sums':
      return [sumsTableBlock(facts, translator)];
    case 'accepted-findings':
      return acceptedFindings(facts, translator).slice(1);
    default:
      return [];
  }
}
