import { Injectable } from '@nestjs/common';
import type { EventFilter, PivotShape, PivotSums, Totals } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { SqlParams } from '../ledger/sql-params';
import { countedSql } from '../ledger/totals-sql';
import { type Reader, whereSql } from '../ledger/where-sql';
import { pivotSql } from './pivot-sql';

interface SumsLine extends Totals {
  readonly row: string | null;
  readonly column: string | null;
  /** Whether the line is of one row, or of all. */
  readonly isRow: boolean;
  readonly isColumn: boolean;
}

/** Sums the records along two dimensions in the database. */
@Injectable()
export class PivotQueries {
  /** Sums of the counted records that match, in one statement so that cells and totals cannot disagree. */
  async sums(reader: Reader, { rows, columns }: Pick<PivotShape, 'rows' | 'columns'>, filter: EventFilter): Promise<PivotSums> {
    // Partners are summed as rows, whichever side they are on.
    if (columns === 'partner') return turned(await this.sums(reader, { rows: columns, columns: rows }, filter));
    const params = new SqlParams();
    const { where, project } = await whereSql(reader, filter, params);
    const sql = pivotSql(rows, columns, `${where} and ${countedSql(filter)}`, project);
    const lines = await readRows<SumsLine>(reader.manager, sql, params.values);
    const keyed = (isRow: boolean, isColumn: boolean): readonly SumsLine[] =>
      lines.filter((line) => line.isRow === isRow && line.isColumn === isColumn);
    const [total] = keyed(false, false);
    if (!total) throw new Error('The grouping of everything answers one row.');
    return {
      cells: keyed(true, true).map((line) => ({ row: line.row, column: line.column, ...totalsOf(line) })),
      rows: keyed(true, false).map((line) => ({ key: line.row, ...totalsOf(line) })),
      columns: keyed(false, true).map((line) => ({ key: line.column, ...totalsOf(line) })),
      total: totalsOf(total),
    };
  }
}

function totalsOf({ records, events, participants, estimated, unknown }: SumsLine): Totals {
  return { records, events, participants, estimated, unknown };
}

function turned({ cells, rows, columns, total }: PivotSums): PivotSums {
  return { cells: cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })), rows: columns, columns: rows, total };
}
