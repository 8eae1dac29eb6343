import { keyCaps } from './key-words';

describe('keyCaps', () => {
  it.each([
    ['mod+k', false, ['Ctrl', 'K']],
    ['mod+k', true, ['⌘', 'K']],
    ['mod+Enter', false, ['Ctrl', 'Enter']],
    ['alt+ArrowDown', false, ['Alt', '↓']],
    ['alt+ArrowDown', true, ['⌥', '↓']],
    ['g', false, ['g']],
    ['+', false, ['+']],
    ['PageUp', false, ['PgUp']],
    ['a–z', false, ['a–z']],
  ])('of %s', (key, isApple, caps) => {
    expect(keyCaps(key, isApple)).toEqual(caps);
  });
});
