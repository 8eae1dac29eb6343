import { pivotOf, USUAL_PIVOT } from '@turnout/events/domain';
import type { TableBlock } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';
import { countingNotes, partnerLegend } from '../counting-notes';
import { documentFrame } from '../document-frame';
import type { LedgerFacts } from '../ledger-facts';
import { projectName } from '../project-name';
import type { ReportDefinition } from '../report-definition';
import { crossTable } from './cross-table';
import { pivotList } from './pivot-list';
import { cutOffNotes, hasRoomAcross, pivotHeading, pivotOrder } from './pivot-words';

/** Events or participants by two dimensions, as the page lays them out. */
export const pivotReport: ReportDefinition = {
  id: 'pivot',
  titleKey: 'reports.pivot.title',
  descriptionKey: 'reports.pivot.description',
  build: (facts, translator) => ({ ...documentFrame(pivotReport, facts, translator), blocks: [pivotTable(facts, translator)] }),
};

function pivotTable(facts: LedgerFacts, translator: DocumentTranslator): TableBlock {
  const shape = facts.pivot ?? USUAL_PIVOT;
  const pivot = pivotOf(facts.records, { shape, filter: facts.filter, order: pivotOrder(facts, translator) });
  const isList = !hasRoomAcross(pivot, facts, translator);
  const isCredited = pivot.basis === 'credited-to-each-partner';
  return {
    kind: 'table',
    id: 'pivot',
    caption: translator.text('reports.pivot.caption', {
      measure: isList ? 'both' : shape.measure,
      project: projectName(facts),
      rows: translator.text(pivotHeading(shape.rows)),
      columns: translator.text(pivotHeading(shape.columns)),
    }),
    ...(isList ? pivotList(pivot, facts, translator) : crossTable(pivot, shape.measure, facts, translator)),
    notes: [
      translator.text('reports.note.basis'),
      ...(isCredited ? [translator.text('reports.note.credited')] : []),
      ...countingNotes(facts, translator),
      ...cutOffNotes(pivot, translator),
      ...(isCredited ? partnerLegend(facts, translator) : []),
    ],
  };
}
