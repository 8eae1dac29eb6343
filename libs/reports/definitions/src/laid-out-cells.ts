import type { EventRecord, ListColumn } from '@turnout/events/domain';
import type { Cell } from '@turnout/reports/document';
import type { DocumentKey, DocumentTranslator } from '@turnout/shared/i18n';
import { countryCell, dateCell, participantsCell, partnersCell, titleCell } from './event-cells';
import type { LedgerFacts } from './ledger-facts';
import { scriptLanguage } from './script-language';

const NOT_KNOWN: Cell = { kind: 'missing', reason: 'not-known' };
/** An event need not count for anything: that is no fact that is missing. */
const NONE: Cell = { kind: 'text', text: '–', code: '' };

/** What a column of the list says of a record. */
export function cellOf(column: ListColumn, record: EventRecord, { types }: LedgerFacts, translator: DocumentTranslator): Cell {
  const word = (dimension: 'level' | 'setting' | 'mode' | 'status', value: string | null): Cell =>
    value === null
      ? NOT_KNOWN
      : { kind: 'text', text: translator.text(`events.vocabulary.${dimension}.${value}` as DocumentKey), code: value };
  switch (column) {
    case 'type':
      return record.type === null
        ? NOT_KNOWN
        : { kind: 'text', text: types.find(({ code }) => code === record.type)?.label ?? record.type, code: record.type };
    case 'country':
      return countryCell(record, translator);
    case 'startsOn':
      return dateCell(record);
    case 'title':
      return titleCell(record, translator);
    case 'partners':
      return partnersCell(record);
    case 'level':
    case 'setting':
    case 'mode':
    case 'status':
      return word(column, record[column]);
    case 'place':
      return record.place === null ? NOT_KNOWN : { kind: 'text', text: record.place, language: scriptLanguage(record.place) };
    case 'workPackage':
    case 'milestone':
      return record[column] === null ? NONE : { kind: 'text', text: record[column] };
    case 'deliverables':
      return record.deliverables.length === 0
        ? NONE
        : { kind: 'text', text: record.deliverables.join(', '), code: record.deliverables.join('; ') };
    case 'meetings':
      return { kind: 'count', value: record.meetings };
    case 'participants':
      return participantsCell(record.participants);
  }
}
