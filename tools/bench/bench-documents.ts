import type { EventRecord } from '@turnout/events/domain';
import { SOCIALL_RECORDS } from '@turnout/events/domain/testing';
import { eventsTable } from '@turnout/reports/definitions';
import { ledgerFactsOf } from '@turnout/reports/definitions/testing';
import type { ReportDocument } from '@turnout/reports/document';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';

/** The events table of so many records. */
export async function eventsTableOf(rows: number): Promise<ReportDocument> {
  return eventsTable.build(ledgerFactsOf(records(rows)), createTranslator('en', await loadCatalogue('en')));
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
