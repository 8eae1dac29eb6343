import type { ListColumn } from '@turnout/events/domain';
import { moveColumn, withColumn } from './column-choice';

const COLUMNS: readonly ListColumn[] = ['country', 'title', 'participants'];

describe('choosing columns', () => {
  it('puts a new one last, the participants at the end of the row', () => {
    expect(withColumn(COLUMNS, 'place', true)).toEqual(['country', 'title', 'place', 'participants']);
    expect(withColumn(['title', 'country'], 'place', true)).toEqual(['title', 'country', 'place']);
    expect(withColumn(COLUMNS, 'country', false)).toEqual(['title', 'participants']);
    expect(withColumn(['title'], 'participants', true)).toEqual(['title', 'participants']);
  });

  it('moves one by one place, never over an end', () => {
    expect(moveColumn(COLUMNS, 'title', -1)).toEqual(['title', 'country', 'participants']);
    expect(moveColumn(COLUMNS, 'title', 1)).toEqual(['country', 'participants', 'title']);
    expect([moveColumn(COLUMNS, 'country', -1), moveColumn(COLUMNS, 'participants', 1), moveColumn(COLUMNS, 'place', 1)]).toEqual([
      COLUMNS,
      COLUMNS,
      COLUMNS,
    ]);
  });
});
