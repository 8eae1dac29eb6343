import type { EventRecord } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { eventsTable, globalReport } from '@turnout/reports/definitions';
import { ledgerFactsOf, SOCIALL_GLOBAL_FACTS } from '@turnout/reports/definitions/testing';
import type { ReportDocument } from '@turnout/reports/document';
import { createDocumentTranslator, loadDocumentCatalogue } from '@turnout/shared/i18n';

const translator = createDocumentTranslator('en', await loadDocumentCatalogue('en'));

/** The events table of so many records. */
export function eventsTableOf(rows: number): ReportDocument {
  return eventsTable.build(ledgerFactsOf(records(rows)), translator);
}

/** The global report of the 34 events of Soci@ll, composed anew each time. */
export function globalReportOfSociall(): ReportDocument {
  return globalReport.build(SOCIALL_GLOBAL_FACTS, translator);
}

/** The real records over and over, with ids and titles of their own so that nothing is found in a cache by luck. */
function records(amount: number): readonly EventRecord[] {
  return Array.from({ length: amount }, (_, index): EventRecord => {
    const model = SOCIALL_RECORDS[index % SOCIALL_RECORDS.length];
    if (model === undefined) throw new Error('There are no records to repeat.');
    return amount <= SOCIALL_RECORDS.length
      ? model
      : { ...model, id: `${model.id}-${String(index)}`, title: `${model.title} (${String(index)})` };
  });
}
