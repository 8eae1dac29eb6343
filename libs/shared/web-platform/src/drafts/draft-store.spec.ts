import { TestBed } from '@angular/core/testing';
import { type DraftKey, DraftStore } from './draft-store';

const KEY: DraftKey = { account: 'a/1', project: 'sociall', form: 'log-event' };

describe('DraftStore', () => {
  let drafts: DraftStore;

  beforeEach(() => {
    localStorage.clear();
    drafts = TestBed.inject(DraftStore);
  });

  it('keeps what was typed and finds it again', () => {
    expect(drafts.keep(KEY, 2, { title: 'Ημερίδα' })).toBe(true);
    const found = drafts.find(KEY, 2);
    expect(found?.content).toEqual({ title: 'Ημερίδα' });
    expect(found?.keptAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/u);
  });

  it.each<DraftKey>([
    { ...KEY, account: 'a' },
    { ...KEY, project: 'other' },
    { ...KEY, form: 'event:1' },
    { account: 'a', project: '1/sociall', form: 'log-event' },
  ])('does not show it as %j', (other) => {
    drafts.keep(KEY, 1, 'mine');
    expect(drafts.find(other, 1)).toBeNull();
  });

  it('hands a draft of an older shape to whoever can read it', () => {
    drafts.keep(KEY, 1, 'Ημερίδα');
    expect(drafts.find(KEY, 2, (content, from) => ({ title: content, from }))?.content).toEqual({ title: 'Ημερίδα', from: 1 });
    expect(drafts.find(KEY, 2)).toBeNull();
    expect(drafts.find(KEY, 1)?.content).toBe('Ημερίδα');
  });

  it('throws it away when told', () => {
    drafts.keep(KEY, 1, 'x');
    drafts.discard(KEY);
    expect(drafts.find(KEY, 1)).toBeNull();
  });

  it.each(['{', '"text"', '{"version":1}'])('takes %s for no draft', (text) => {
    drafts.keep(KEY, 1, 'x');
    localStorage.setItem(localStorage.key(0) ?? '', text);
    expect(drafts.find(KEY, 1)).toBeNull();
  });
});
