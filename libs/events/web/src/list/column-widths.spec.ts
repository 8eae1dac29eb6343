import { LIST_COLUMNS, usualColumns } from '@turnout/events/domain';
import { fitColumns } from './column-widths';

describe('columns in the room there is', () => {
  it('have ample room where there is enough, and leave the rest to the title', () => {
    expect(fitColumns(usualColumns('type'), 70)).toEqual({ widths: [8, 10.5, null, 11, 8], isCrowded: false, overflow: null });
    expect(fitColumns(usualColumns('type'), 45)).toEqual({ widths: [6.75, 7.75, null, 7.25, 7.75], isCrowded: false, overflow: null });
  });

  it('are set smaller where there is little, and wider than the room only where there are many', () => {
    expect(fitColumns(usualColumns('month'), 45)).toMatchObject({ isCrowded: true, overflow: null });
    const all = fitColumns(LIST_COLUMNS, 45);
    expect([all.isCrowded, (all.overflow ?? 0) > 90]).toEqual([true, true]);
  });
});
