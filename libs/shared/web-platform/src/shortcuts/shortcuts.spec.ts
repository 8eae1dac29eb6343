import { TestBed } from '@angular/core/testing';
import { Shortcuts } from './shortcuts';

function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  return !target.dispatchEvent(event);
}

describe('Shortcuts', () => {
  let done: string[];
  let remove: () => void;

  beforeEach(() => {
    done = [];
    remove = TestBed.inject(Shortcuts).add(
      { keys: ['/'], words: 'shared.keys.search', run: () => done.push('search') },
      { keys: ['g', 'e'], words: 'shared.keys.events', run: () => done.push('events') },
      { keys: ['n'], words: 'shared.keys.log-event', run: () => done.push('log') },
      { keys: ['mod+k'], words: 'shared.keys.commands', run: () => done.push('commands') },
      { keys: ['Enter'], words: 'shared.keys.list' },
    );
  });

  afterEach(() => {
    remove();
    document.body.replaceChildren();
  });

  it('runs what a key stands for, and the browser does nothing else with it', () => {
    expect(press('/')).toBe(true);
    expect(done).toEqual(['search']);
  });

  it('runs what two keys stand for, and not what the second alone would', () => {
    press('e');
    press('g');
    press('e');
    expect(done).toEqual(['events']);
  });

  it('still knows a single key after a first one that leads nowhere', () => {
    press('g');
    press('n');
    expect(done).toEqual(['log']);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('leaves keys with %s to the browser', (modifier) => {
    expect(press('n', { [modifier]: true })).toBe(false);
    expect(done).toEqual([]);
  });

  it.each(['input', 'textarea', 'select'])('leaves keys to a %s that is being filled in', (tag) => {
    const field = document.createElement(tag);
    document.body.append(field);
    expect(press('n', {}, field)).toBe(false);
    expect(done).toEqual([]);
  });

  it('runs what Ctrl and a key stand for also while a field is being filled in, but not over a dialog', () => {
    document.body.innerHTML = '<input><div aria-modal="true"><input></div>';
    const [field, inDialog] = document.querySelectorAll('input');
    expect(press('K', { ctrlKey: true }, field)).toBe(true);
    expect(press('k', { ctrlKey: true }, inDialog)).toBe(false);
    expect(press('k', { metaKey: true })).toBe(false);
    expect(press('k')).toBe(false);
    expect(done).toEqual(['commands']);
  });

  it('leaves a key that it only tells of to what has the focus', () => {
    expect(press('Enter')).toBe(false);
  });

  it('forgets what was taken away', () => {
    remove();
    expect(press('n')).toBe(false);
    expect(done).toEqual([]);
  });
});
