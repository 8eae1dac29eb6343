import { TestBed } from '@angular/core/testing';
import { goldenDocument } from '@turnout/reports/definitions/testing';
import { DocumentSheet } from './document-sheet';

const ADDRESS = '/p/sociall/events';

describe('a deliverable on its sheet', () => {
  let root: ShadowRoot;
  const followed: string[] = [];
  const explained: unknown[] = [];

  beforeEach(async () => {
    const fixture = TestBed.createComponent(DocumentSheet);
    fixture.componentRef.setInput('document', await goldenDocument('global-report'));
    fixture.componentRef.setInput('listAddress', ADDRESS);
    fixture.componentInstance.follow.subscribe((address) => followed.push(address));
    fixture.componentInstance.explain.subscribe((figure) => explained.push(figure));
    fixture.detectChanges();
    root = (fixture.nativeElement as HTMLElement).shadowRoot!;
    followed.length = 0;
    explained.length = 0;
  });

  function press(selector: string): boolean {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    root.querySelector(selector)!.dispatchEvent(event);
    return event.defaultPrevented;
  }

  it('brings what its contents list into view, and leaves the address as it is', () => {
    const seen: string[] = [];
    Element.prototype.scrollIntoView = function (this: Element) {
      seen.push(this.textContent.replace(/\s+/gu, ' ').trim());
    };
    expect(press('.rd-contents li:nth-child(2) a span:last-child')).toBe(true);
    expect(seen).toEqual(['2 Events & their figures']);
    expect(root.activeElement?.tagName).toBe('H3');
    expect(followed).toEqual([]);
    root.querySelector('.rd-contents a')!.setAttribute('href', '#nowhere');
    expect(press('.rd-contents a')).toBe(true);
    expect(seen).toHaveLength(1);
  });

  it('leads from a bar of a diagram to the records behind it, as from any figure', () => {
    press('.rd-chart-wide g[data-trace="type=igniting"] rect');
    press('a[data-figure="events"]');
    expect(followed).toEqual([`${ADDRESS}?type=igniting`, `${ADDRESS}?status=approved`]);
    expect(press('.rd-paragraph, h2')).toBe(false);
  });

  it('explains a bar and a circle by their values where figures are explained', async () => {
    const fixture = TestBed.createComponent(DocumentSheet);
    fixture.componentRef.setInput('document', await goldenDocument('global-report'));
    fixture.componentRef.setInput('listAddress', ADDRESS);
    fixture.componentRef.setInput('explains', true);
    fixture.componentInstance.explain.subscribe((figure) => explained.push(figure));
    fixture.detectChanges();
    root = (fixture.nativeElement as HTMLElement).shadowRoot!;
    press('.rd-chart-wide g[data-trace="type=igniting"] rect');
    press('.rd-chart-wide g[data-trace="country=IT"] circle');
    expect(explained).toEqual([
      { query: { type: 'igniting' }, text: '301' },
      { query: { country: 'IT' }, text: '388' },
    ]);
  });
});
