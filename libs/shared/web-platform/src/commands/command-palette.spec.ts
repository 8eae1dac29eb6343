import { ApplicationRef, Injector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideWebTesting } from '../testing/provide-web-testing';
import type { Command, CommandSource } from './command';
import { Commands } from './commands';
import { openCommandPalette } from './open-command-palette';

const done: string[] = [];
const command = (kind: Command['kind'], words: string, more: Partial<Command> = {}): Command => ({
  id: `${kind}:${words}`,
  kind,
  words,
  run: () => done.push(words),
  ...more,
});

const PAGES: CommandSource = {
  commands: () => [
    command('go', 'Overview', { keys: ['g', 'o'] }),
    command('go', 'Events'),
    command('partner', 'CESIE'),
    command('account', 'Sign out', { isPassing: true }),
  ],
};
const SEARCHED: CommandSource = {
  commands: () => [],
  find: (typed) => Promise.resolve(typed === 'zabki' ? [command('event', 'Spotkanie w Ząbkach')] : []),
};
const BROKEN: CommandSource = { commands: () => [], find: () => Promise.reject(new Error('The server is away.')) };

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await TestBed.inject(ApplicationRef).whenStable();
}

async function open(): Promise<void> {
  TestBed.inject(Commands).addBehind(PAGES, SEARCHED, BROKEN);
  await openCommandPalette(TestBed.inject(Injector));
  await settled();
}

const field = (): HTMLInputElement => document.querySelector('[role="combobox"]') as HTMLInputElement;
const options = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const words = (): readonly string[] => options().map((option) => option.querySelector('.words span')?.textContent ?? '');
const active = (): string | undefined => options().find(({ id }) => id === field().getAttribute('aria-activedescendant'))?.textContent;

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input'));
  await settled();
}

async function press(key: string): Promise<void> {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
}

describe('the command palette', () => {
  beforeEach(async () => {
    done.length = 0;
    localStorage.clear();
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({ providers: await provideWebTesting() });
  });

  afterEach(() => {
    document.querySelector<HTMLElement>('.cdk-overlay-container')?.replaceChildren();
  });

  it('offers all but what would bury the rest, under headings, the first chosen and the field in focus', async () => {
    await open();
    expect(words()).toEqual(['Overview', 'Events', 'Sign out']);
    expect([...document.querySelectorAll('[role="group"] .kind')].map(({ textContent }) => textContent)).toEqual([
      'Go to',
      'Account and installation',
    ]);
    expect(active()).toContain('Overview');
    expect(document.activeElement).toBe(field());
    expect(document.querySelector('mat-dialog-container')?.getAttribute('aria-modal')).toBe('true');
  });

  it('walks by arrow keys round the ends, leaps between kinds, and runs on Enter', async () => {
    await open();
    await press('ArrowUp');
    expect(active()).toContain('Sign out');
    await press('PageUp');
    expect(active()).toContain('Overview');
    await press('PageDown');
    expect(active()).toContain('Sign out');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(options().filter((option) => option.getAttribute('aria-selected') === 'true')).toHaveLength(1);
    await press('Enter');
    expect(done).toEqual(['Events']);
    expect(document.querySelector('[role="combobox"]')).toBeNull();
  });

  it('runs what is pressed with the pointer', async () => {
    await open();
    options()[1]?.querySelector<HTMLElement>('.words')?.click();
    await settled();
    expect(done).toEqual(['Events']);
  });

  it('shows what was used last first, but not what only passes', async () => {
    await open();
    await type('sign');
    await press('Enter');
    await open();
    await type('events');
    await press('Enter');
    await open();
    expect(words()).toEqual(['Events', 'Overview', 'Sign out']);
    expect(document.querySelector('.kind')?.textContent).toBe('Recent');
  });

  it('finds what is searched for elsewhere, although another search fails', async () => {
    await open();
    await type('zabki');
    expect(words()).toEqual(['Spotkanie w Ząbkach']);
    await type('cesie');
    expect(words()).toEqual(['CESIE']);
  });

  it('says that nothing is called so, and does nothing on Enter', async () => {
    await open();
    await type('xyzzy');
    expect(document.querySelector('.none')?.textContent).toContain('Nothing is called that');
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    await press('Enter');
    expect(done).toEqual([]);
    expect(document.querySelector('[role="combobox"]')).not.toBeNull();
  });
});
