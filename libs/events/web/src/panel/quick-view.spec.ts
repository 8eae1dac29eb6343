import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { button, textOf } from '../testing/on-page';
import { addressNow, answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';

const press = async (key: string): Promise<void> => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await settled();
};
const rested = (): Promise<void> => new Promise((resume) => setTimeout(resume, 160));

function answerPanel(index: number, change: object = {}, evidence = 0): void {
  asked('GET', `/events/event-${index}`).flush({ ...detailOf(ROWS[index]!), ...change }, { headers: { ETag: '"1"' } });
  asked('GET', `/events/event-${index}/evidence`).flush({
    ...{ items: Array.from({ length: evidence }, (_, id) => ({ id: String(id) })), mayChange: false },
    documented: { documented: 0, of: null },
  });
}

async function openList(address = ''): Promise<HTMLElement> {
  Element.prototype.scrollIntoView = () => undefined;
  const page = await openPage(address);
  answerSetup();
  answerList(ROWS);
  await settled();
  return page;
}

describe('the quick view beside the list', () => {
  it('opens by the space bar, follows the arrow keys and gives the focus back', async () => {
    const page = await openList();
    page.querySelector<HTMLElement>('a[data-row="1"]')?.focus();
    await press(' ');
    expect(addressNow()).toBe('/p/sociall/events?open=event-1');
    answerPanel(1, { summary: 'Two schools.\nOne plan.' }, 2);
    await settled();
    const panel = page.querySelector('tn-event-panel');
    expect(textOf(panel?.querySelector('h2'))).toBe('Spotkanie inauguracyjne');
    expect(textOf(panel)).toContain('2 pieces of evidence');
    expect(textOf(panel)).toContain('Two schools.');
    expect(button(panel!, 'Open').getAttribute('href')).toBe('/p/sociall/events/event-1');
    expect(button(panel!, 'Edit').getAttribute('href')).toBe('/p/sociall/events/event-1/edit');

    await press('ArrowDown');
    await rested();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?open=event-2');
    answerPanel(2);
    await settled();
    expect(textOf(panel)).toContain('No evidence yet');
    expect(page.querySelector('a[data-row][aria-current]')?.getAttribute('data-row')).toBe('2');

    await press('ArrowRight');
    expect(document.activeElement?.id).toBe('tn-event-panel-title');
    await press('Escape');
    expect([addressNow(), document.activeElement?.getAttribute('data-row')]).toEqual(['/p/sociall/events', '2']);
    expect(page.querySelector('tn-event-panel')).toBeNull();
  });

  it('leads nobody back who has gone on from a row before it was read', async () => {
    const page = await openList('?open=event-1');
    answerPanel(1);
    await settled();
    page.querySelector<HTMLElement>('a[data-row="1"]')?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await TestBed.inject(Router).navigateByUrl('/p/sociall/events/new');
    await rested();
    expect(addressNow()).toBe('/p/sociall/events/new');
  });

  it('stands in the address, and is closed by its button and by asking for the same row again', async () => {
    const page = await openList('?open=event-3&group=month');
    answerPanel(3, { may: { change: false, delete: false, comment: false, review: [], lock: null } });
    await settled();
    expect(() => button(page.querySelector('tn-event-panel')!, 'Edit')).toThrow('No button');
    const peek = [...page.querySelectorAll<HTMLElement>('tr.opened .peek')];
    expect(peek.map((each) => each.getAttribute('aria-pressed'))).toEqual(['true']);
    peek[0]?.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events?group=month');
  });

  it('says what became of an event that is not there', async () => {
    const page = await openList('?open=gone');
    asked('GET', '/events/gone').flush({ code: 'event.not-found', status: 404 }, { status: 404, statusText: 'none' });
    await settled();
    expect(page.querySelector('tn-event-panel [role="alert"]')).not.toBeNull();
    page.querySelector<HTMLElement>('tn-event-panel [aria-label="Close the quick view"]')?.click();
    await settled();
    expect(addressNow()).toBe('/p/sociall/events');
  });
});
