import { TestBed } from '@angular/core/testing';
import { DraftSlots } from './draft-slots';
import { type DraftKey, DraftStore } from './draft-store';

const FORM: DraftKey = { account: 'a', project: 'sociall', form: 'log-event' };

/** The browser's locks as all its windows share them. */
class Locks {
  private readonly taken = new Set<string>();

  async request(name: string, _options: object, work: (lock: object | null) => Promise<void> | undefined): Promise<void> {
    if (this.taken.has(name)) {
      await work(null);
      return;
    }
    this.taken.add(name);
    await work({});
    this.taken.delete(name);
  }
}

describe('DraftSlots', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
    Object.defineProperty(window.navigator, 'locks', { value: new Locks(), configurable: true });
  });
  afterEach(() => {
    Reflect.deleteProperty(window.navigator, 'locks');
  });

  /** Claims as a window of its own, or as one that was open before. */
  function claim(form = FORM, isNew = true) {
    if (isNew) sessionStorage.clear();
    return TestBed.inject(DraftSlots).claim(form);
  }

  it('gives each window a draft of its own, and a free one to the next', async () => {
    const [first, second] = [await claim(), await claim()];
    expect([first.key.form, second.key.form]).toEqual(['log-event', 'log-event~2']);
    first.release();
    await Promise.resolve();
    expect((await claim()).key.form).toBe('log-event');
  });

  it('finds what a closed window left, the latest first', async () => {
    jest.useFakeTimers({ now: new Date('2026-05-04T10:00:00Z') });
    const drafts = TestBed.inject(DraftStore);
    drafts.keep(FORM, 1, 'older');
    jest.setSystemTime(new Date('2026-05-04T11:00:00Z'));
    drafts.keep({ ...FORM, form: 'log-event~3' }, 1, 'newer');
    jest.useRealTimers();
    expect((await claim()).key.form).toBe('log-event~3');
    expect((await claim()).key.form).toBe('log-event');
    expect((await claim()).key.form).toBe('log-event~2');
  });

  it('finds the window’s own one after a reload', async () => {
    await claim();
    const second = await claim();
    second.release();
    await Promise.resolve();
    TestBed.inject(DraftStore).keep({ ...FORM, form: 'log-event~5' }, 1, 'of another window');
    expect((await claim(FORM, false)).key.form).toBe('log-event~2');
  });

  it('keeps other forms apart', async () => {
    await claim();
    expect((await claim({ ...FORM, project: 'other' })).key.form).toBe('log-event');
  });

  it('has all windows share one where the browser cannot lock', async () => {
    Reflect.deleteProperty(window.navigator, 'locks');
    expect([(await claim()).key, (await claim()).key]).toEqual([FORM, FORM]);
  });
});
