import type { ListColumn } from '@turnout/events/domain';

/** The columns with one more or one less. A new one stands last, but before the participants where those end the row. */
export function withColumn(columns: readonly ListColumn[], column: ListColumn, isOn: boolean): readonly ListColumn[] {
  const others = columns.filter((each) => each !== column);
  if (!isOn) return others;
  const isSumLast = others.at(-1) === 'participants';
  return isSumLast ? [...others.slice(0, -1), column, 'participants'] : [...others, column];
}

/** The columns with one moved a place; where there is none to move to, as they were. */
export function moveColumn(columns: readonly ListColumn[], column: ListColumn, by: -1 | 1): readonly ListColumn[] {
  const from = columns.indexOf(column);
  const neighbour = columns[from + by];
  if (from < 0 || neighbour === undefined) return columns;
  return columns.map((each, index) => (index === from ? neighbour : index === from + by ? column : each));
}
