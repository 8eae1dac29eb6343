import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import type { EventDetail } from '../client/wire';
import { textOf } from '../testing/on-page';
import { detailOf, ROWS } from '../testing/played-server';
import { EventBriefReport } from './event-brief-report';

const ADDRESS = '/api/v1/projects/sociall/events/event-1';
const MAY = { change: true, delete: true, comment: true, evidence: true, review: [], lock: null };
const BLANK = { aim: [], happened: [], results: [], quotes: [], pictures: [], version: 0, updatedAt: null, updatedBy: null, may: MAY };

@Component({ imports: [EventBriefReport], template: '<tn-event-brief-report project="sociall" [event]="event" />' })
class Host {
  static event: EventDetail;
  readonly event = Host.event;
}

async function open(report: object, change: Partial<EventDetail> = {}): Promise<HTMLElement> {
  Host.event = { ...detailOf(ROWS[1]!), ...change };
  TestBed.configureTestingModule({ providers: [...(await provideWebTesting()), provideRouter([])] });
  const fixture = TestBed.createComponent(Host);
  await answer({ [`${ADDRESS}/brief-report`]: { body: report } });
  return fixture.nativeElement as HTMLElement;
}

describe('the brief report on the page of an event', () => {
  it('offers to be written where nobody has', async () => {
    const page = await open(BLANK);
    expect(textOf(page)).toContain('No brief report yet.');
    expect([...page.querySelectorAll('a')].map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['Write the brief report', '/p/sociall/events/event-1/brief-report'],
    ]);
  });

  it('is read with its summary, sections, voices and the pictures that are printed', async () => {
    const picture = { caption: 'Seen', alternative: 'A stove', isDecorative: false, credit: null, consent: 'consent-given' };
    const page = await open(
      {
        ...BLANK,
        version: 2,
        happened: [
          { kind: 'heading', content: [{ text: 'Soup' }] },
          { kind: 'paragraph', content: [{ text: '<b>' }, { text: 'bold', bold: true }, { text: 'site', href: 'https://example.org' }] },
          {
            ...{ kind: 'list', isOrdered: true },
            items: [
              {
                content: [{ text: 'one' }],
                list: { kind: 'list', isOrdered: false, items: [{ content: [{ text: 'below', italic: true }] }] },
              },
            ],
          },
          { kind: 'quote', content: [{ text: 'Yes' }], by: 'A pupil' },
        ],
        quotes: [{ text: 'We stay', role: 'Teacher', organisation: null, name: null, isNameConsented: false }],
        pictures: [
          { ...picture, evidence: 'a', unprinted: null },
          { ...picture, evidence: null, unprinted: 'file-removed' },
        ],
      },
      { summary: 'One evening.\nOne table.', may: { ...detailOf(ROWS[1]!).may, change: false } },
    );
    expect([...page.querySelectorAll('p.summary')].map(textOf)).toEqual(['One evening.', 'One table.']);
    expect([textOf(page.querySelector('h3')), textOf(page.querySelector('h4'))]).toEqual(['What happened', 'Soup']);
    expect(textOf(page.querySelector('tn-rich-text p'))).toContain('<b>');
    expect(page.querySelector('tn-rich-text a')?.getAttribute('rel')).toBe('noopener');
    expect(textOf(page.querySelector('ol > li > ul > li'))).toBe('below');
    expect([...page.querySelectorAll('footer')].map(textOf)).toEqual(['– A pupil', '– Teacher']);
    expect([...page.querySelectorAll('img')].map((image) => [image.getAttribute('src'), image.alt])).toEqual([
      [`${ADDRESS}/evidence/a/thumbnail`, 'A stove'],
    ]);
    expect([...page.querySelectorAll('.actions a')].map(textOf)).toEqual(['PDF', 'Word', 'HTML']);
  });
});
