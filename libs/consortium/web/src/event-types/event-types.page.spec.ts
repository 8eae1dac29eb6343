import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { answer, listOf, provideWebTesting } from '@turnout/shared/web-platform/testing';
import type { EventType } from '../client/project';
import { pressed, sent, settled, typeInto } from '../testing/form';
import { EventTypesPage } from './event-types.page';

const ADDRESS = '/api/v1/projects/sociall';
const aType = (code: string, label: string, hue: number): EventType => ({
  ...{ id: code, code, label, hue, position: hue, version: 1, level: 'national', workPackage: 'WP2' },
  ...{ aim: null, format: null, targetGroup: null, portalType: null },
});
const TYPES = [aType('igniting', 'Igniting event', 0), aType('peer', 'Peer-learning event', 1)];

async function open(...more: readonly EventType[]): Promise<HTMLElement> {
  localStorage.clear();
  TestBed.configureTestingModule({ providers: [await provideWebTesting(), provideRouter([])] });
  const fixture = TestBed.createComponent(EventTypesPage);
  fixture.componentRef.setInput('project', 'sociall');
  await answer({
    [`${ADDRESS}/work-packages`]: listOf({ code: 'WP2', title: 'Pilots' }),
    [`${ADDRESS}/event-types`]: listOf(...TYPES, ...more),
  });
  document.body.append(fixture.nativeElement as HTMLElement);
  return fixture.nativeElement as HTMLElement;
}

/** The next change of a place, which the server takes. */
async function moved() {
  const change = await sent('PATCH');
  const [tag, { position }] = [change.request.headers.get('If-Match') ?? '', change.request.body as { position: number }];
  const id = change.request.url.split('/').at(-1) ?? '';
  const flush = (): void => {
    change.flush({ ...aType(id, id, 0), position, version: Number(tag.slice(1, -1)) + 1 });
  };
  return { request: [id, tag, position], flush };
}

describe('EventTypesPage', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('offers a mark that no other type has, by name', async () => {
    const page = await open();
    await pressed(page, 'Add an event type');
    const chosen = page.querySelector<HTMLInputElement>('input[type=radio]:checked');
    expect(chosen?.closest('label')?.textContent.trim()).toBe('Triangle');
    const marks = [...page.querySelectorAll('tn-hue-field label')].map((label) => label.textContent.trim());
    expect(new Set(marks).size).toBe(8);
  });

  it('sends a new type with everything that was stated of it', async () => {
    const page = await open();
    await pressed(page, 'Add an event type');
    await typeInto(page, 'Name', 'Σεμινάριο');
    await typeInto(page, 'Code', 'seminar');
    await typeInto(page, 'Level', 'international');
    await typeInto(page, 'Work package', 'WP2');
    page.querySelector<HTMLInputElement>('input[type=radio][value="6"]')?.click();
    await pressed(page, 'Add an event type');
    expect((await sent('POST')).request.body).toEqual({
      ...{ code: 'seminar', label: 'Σεμινάριο', level: 'international', workPackage: 'WP2', hue: 6 },
      ...{ aim: null, format: null, targetGroup: null, portalType: null },
    });
  });

  it('keeps the focus on the button that moved a type', async () => {
    const page = await open();
    await pressed(page, 'Move Igniting event down');
    (await sent('PATCH')).flush(TYPES[1]!);
    (await sent('PATCH')).flush(TYPES[0]!);
    await answer({ [`${ADDRESS}/event-types`]: listOf(...[...TYPES].reverse()) });
    await settled();
    expect([...page.querySelectorAll('li strong')].map((name) => name.textContent.trim())).toEqual([
      'Peer-learning event',
      'Igniting event',
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Igniting event down');
  });

  it('moves a type twice for whoever presses twice before it moved', async () => {
    const page = await open(aType('seminar', 'Seminar', 2));
    const down = [...page.querySelectorAll('button')].find((each) => each.ariaLabel === 'Move Igniting event down');
    down?.click();
    down?.click();
    const places: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { request, flush } = await moved();
      places.push(request);
      flush();
      await settled();
    }
    expect(places).toEqual([
      ['peer', '"1"', 0],
      ['igniting', '"1"', 1],
      ['seminar', '"1"', 1],
      ['igniting', '"2"', 2],
    ]);
  });
});
