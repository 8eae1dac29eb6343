import { TestBed } from '@angular/core/testing';
import { Appearance } from './appearance';

describe('Appearance', () => {
  beforeEach(() => {
    localStorage.clear();
    delete document.documentElement.dataset['scheme'];
  });

  it('follows the system until told otherwise', () => {
    expect(TestBed.inject(Appearance).scheme()).toBe('system');
    expect(TestBed.inject(Appearance).density()).toBe('comfortable');
  });

  it('puts the choice on the page and keeps it', () => {
    TestBed.inject(Appearance).useScheme('dark');
    expect(document.documentElement.dataset['scheme']).toBe('dark');
    TestBed.resetTestingModule();
    expect(TestBed.inject(Appearance).scheme()).toBe('dark');
    TestBed.inject(Appearance).useScheme('system');
    expect(document.documentElement.dataset['scheme']).toBeUndefined();
  });

  it('takes something unknown for no choice', () => {
    localStorage.setItem('turnout.scheme', 'sepia');
    expect(TestBed.inject(Appearance).scheme()).toBe('system');
  });
});
