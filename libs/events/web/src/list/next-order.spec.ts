import { DEFAULT_ORDER } from '@turnout/events/domain';
import { nextOrder } from './next-order';

describe('pressing the head of a column', () => {
  it('goes up, down and back to the groups', () => {
    const up = nextOrder(DEFAULT_ORDER, 'title');
    const down = nextOrder(up, 'title');
    expect([up, down, nextOrder(down, 'title')]).toEqual([
      { by: 'title', isDescending: false },
      { by: 'title', isDescending: true },
      DEFAULT_ORDER,
    ]);
  });

  it('shows the largest counts first', () => {
    const first = nextOrder(DEFAULT_ORDER, 'participants');
    const second = nextOrder(first, 'participants');
    expect([first, second, nextOrder(second, 'participants')]).toEqual([
      { by: 'participants', isDescending: true },
      { by: 'participants', isDescending: false },
      DEFAULT_ORDER,
    ]);
  });
});
