import { LIST_ORDER } from '@turnout/events/domain';
import { nextOrder } from './next-order';

describe('pressing the head of a column', () => {
  it('goes up, down and back to the days', () => {
    const up = nextOrder(LIST_ORDER, 'title');
    const down = nextOrder(up, 'title');
    expect([up, down, nextOrder(down, 'title')]).toEqual([
      { by: 'title', isDescending: false },
      { by: 'title', isDescending: true },
      LIST_ORDER,
    ]);
  });

  it('turns the days round', () => {
    const down = nextOrder(LIST_ORDER, 'startsOn');
    expect([down, nextOrder(down, 'startsOn')]).toEqual([{ by: 'startsOn', isDescending: true }, LIST_ORDER]);
  });

  it('shows the largest counts first', () => {
    const first = nextOrder(LIST_ORDER, 'participants');
    const second = nextOrder(first, 'participants');
    expect([first, second, nextOrder(second, 'participants')]).toEqual([
      { by: 'participants', isDescending: true },
      { by: 'participants', isDescending: false },
      LIST_ORDER,
    ]);
  });
});
