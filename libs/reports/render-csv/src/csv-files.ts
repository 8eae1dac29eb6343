import { captionsOf, chartTable, type ReportDocument } from '@turnout/reports/document';
import { writeCsv } from './write-csv';

/** A file with its name. */
export interface CsvFile {
  /** Of small letters, digits and hyphens, the same in every language: `table-1-events.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Every table of a document and the data of every diagram, each as a file of its own, in reading order: for whatever holds several files. Numbers
 * in the names are those of the captions.
 */
export function csvFilesOf(document: ReportDocument): readonly CsvFile[] {
  return captionsOf(document).flatMap(({ block, what, number }): readonly CsvFile[] => {
    if (block.kind === 'pictures') return [];
    const table = block.kind === 'table' ? block : chartTable(block, document.words.chart);
    return [{ name: `${what === 'tables' ? 'table' : 'figure'}-${String(number)}${nameOf(block.id)}.csv`, bytes: writeCsv(table) }];
  });
}

function nameOf(id: string): string {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return plain === '' ? '' : `-${plain.slice(0, 60)}`;
}
