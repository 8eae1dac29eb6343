import { type EventRecord, partnersOf, summarise, sumEvents, type SummaryRow } from '@turnout/events/domain';
import type { Block, Cell, Column, TableBlock } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import { countingNotes } from '../counting-notes';
import { documentFrame } from '../document-frame';
import { dimensionWords } from '../figures/dimension-words';
import type { GlobalReportFacts } from '../global-report/global-report-facts';
import type { ReportDefinition } from '../report-definition';
import { countCell, totalParticipantsCell } from '../total-cells';
import { traceOf } from '../trace';
import { partnerTable } from './partner-table';
import { projectName } from '../project-name';

/** For each partner the events it took part in organising, and how many people it is credited with. */
export const partnerSheet: ReportDefinition<GlobalReportFacts> = {
  id: 'partner-sheet',
  titleKey: 'reports.partner-sheet.title',
  descriptionKey: 'reports.partner-sheet.description',
  build: (facts, translator) => ({
    ...documentFrame(partnerSheet, facts, translator),
    blocks: [
      creditTable(facts, translator),
      ...creditedPartners(facts).flatMap((partner, index) => sheetOf(partner, `partner-${String(index + 1)}`, facts, translator)),
    ],
  }),
};

/** All partners of the project, so that one who has held nothing is seen; those asked for only where partners were chosen. */
function creditedPartners({ records, partners, filter }: GlobalReportFacts): readonly (string | null)[] {
  if (filter.partner.length > 0) return filter.partner;
  return summarise(
    records,
    'partner',
    partners.map(({ code }) => code),
  ).rows.map(({ key }) => key);
}

function creditTable(facts: GlobalReportFacts, translator: DocumentTranslator): TableBlock {
  const { text } = translator;
  const count = (id: string, heading: DocumentKey): Column => ({ id, heading: text(heading), kind: 'count', grow: 0 });
  const rows = summarise(facts.records, 'partner').rows;
  return {
    kind: 'table',
    id: 'partners',
    caption: text('reports.partner-sheet.caption', { project: projectName(facts) }),
    groupHeading: null,
    columns: [
      { id: 'partner', heading: text('reports.column.partner'), kind: 'text', grow: 1, namesRecord: true },
      count('led', 'reports.column.led'),
      count('records', 'reports.column.records'),
      count('events', 'reports.column.events'),
      count('participants', 'reports.column.participants-credited'),
    ],
    groups: [
      {
        ...{ key: null, label: null, sum: null },
        rows: creditedPartners(facts).map((partner) => ({ cells: creditCells(partner, rows, facts, translator) })),
      },
    ],
    total: null,
    notes: [text('reports.note.credited'), text('reports.note.basis'), ...countingNotes(facts, translator)],
    emptyText: text('reports.global.partnership.empty'),
  };
}

function creditCells(
  partner: string | null,
  rows: readonly SummaryRow[],
  facts: GlobalReportFacts,
  translator: DocumentTranslator,
): readonly Cell[] {
  const totals = rows.find(({ key }) => key === partner) ?? sumEvents([]);
  const trace = traceOf({ ...facts.filter, partner: [partner] });
  const led = partner === null ? 0 : facts.records.filter(({ leadPartner }) => leadPartner === partner).length;
  return [
    { kind: 'text', text: nameOf(partner, facts, translator), code: partner ?? '', language: 'und' },
    { kind: 'count', value: led },
    countCell(totals.records, trace),
    countCell(totals.events, trace),
    totalParticipantsCell(totals, trace),
  ];
}

function sheetOf(partner: string | null, id: string, facts: GlobalReportFacts, translator: DocumentTranslator): readonly Block[] {
  const records = facts.records.filter((record) => isOf(partner, record));
  if (records.length === 0) return [];
  // What is left out is known of all partners together only.
  const own = { ...facts, records, leftOut: { planned: 0, cancelled: 0 }, filter: { ...facts.filter, partner: [partner] } };
  return [
    { kind: 'heading', level: 1, text: nameOf(partner, facts, translator), language: 'und' },
    { ...partnerTable(partner, own, translator), id },
  ];
}

function isOf(partner: string | null, record: EventRecord): boolean {
  const partners = partnersOf(record);
  return partner === null ? partners.length === 0 : partners.includes(partner);
}

function nameOf(code: string | null, facts: GlobalReportFacts, translator: DocumentTranslator): string {
  const partner = facts.partners.find((each) => each.code === code);
  if (partner === undefined) return dimensionWords('partner', code, facts, translator);
  return partner.code === partner.name ? partner.name : translator.text('reports.word.named', { name: partner.name, code: partner.code });
}
