import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import type { Evidence, EvidenceList } from '@turnout/shared/api-client';
import { button, textOf } from '../testing/on-page';
import { answerList, answerSetup, asked, detailOf, openPage, ROWS, settled } from '../testing/played-server';
import { FileSender, type Sending } from './file-sender';

const PATH = '/events/event-1/evidence';
const LIST: Evidence = {
  ...{ id: 'l', kind: 'signed-list', supports: 'participants', supportsCount: 8, caption: null, name: 'Lista.pdf' },
  ...{
    mediaType: 'application/pdf',
    bytes: 9,
    hasThumbnail: false,
    mayOpen: true,
    addedAt: '2021-06-02T10:00:00Z',
    addedBy: 'P',
    version: 1,
  },
};
const PHOTO: Evidence = {
  ...LIST,
  id: 'p',
  kind: 'photo',
  supports: 'event',
  supportsCount: null,
  name: 'hall.jpg',
  caption: 'The hall',
  hasThumbnail: true,
};

/** The way of files to the server, played: what is under way can be answered or cut. */
class PlayedSender {
  readonly sent: (Sending & { arrive: (evidence: Evidence) => void; cut: (status?: number, body?: object) => void })[] = [];

  send(sending: Sending): Promise<Evidence> {
    return new Promise((resolve, reject) => {
      const cut = (status = 0, error: object | null = null): void => reject(new HttpErrorResponse({ status, error }));
      this.sent.push({ ...sending, arrive: resolve, cut });
      sending.signal.addEventListener('abort', () => cut());
    });
  }
}

async function open(
  items: readonly Evidence[],
  mayChange = true,
  of: number | null = 10,
): Promise<{ part: HTMLElement; sender: PlayedSender }> {
  const sender = new PlayedSender();
  TestBed.configureTestingModule({ providers: [{ provide: FileSender, useValue: sender }] });
  const page = await openPage('/event-1');
  answerSetup();
  asked('GET', '/events/event-1').flush(detailOf(ROWS[1]!), { headers: { ETag: '"1"' } });
  answerList(ROWS);
  await settled();
  const room = { maxBytes: 25_000_000, usedBytes: 0, quotaBytes: 1 };
  const answer: EvidenceList = {
    items: [...items],
    nextCursor: null,
    total: items.length,
    documented: { participants: 8, of },
    room,
    mayChange,
  };
  asked('GET', PATH).flush(answer);
  await settled();
  return { part: page.querySelector<HTMLElement>('tn-event-evidence')!, sender };
}

async function choose(part: HTMLElement, ...files: File[]): Promise<void> {
  const field = part.querySelector<HTMLInputElement>('input[type=file][multiple]')!;
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  field.dispatchEvent(new Event('change'));
  await settled();
}

const file = (name: string, content = 'x'): File => new File([content], name);
const states = (part: HTMLElement): string[] =>
  [...part.querySelectorAll('.under-way li')].map((each) => [...each.querySelectorAll('.file, .state')].map(textOf).join(' '));

describe('the evidence of an event', () => {
  it('teaches what it is good for while there is none', async () => {
    const { part } = await open([]);
    expect(textOf(part)).toContain('Signed lists show how many came');
    expect(button(part, 'Add files')).toBeTruthy();
  });

  it('is shown with what it is, its picture and its figure', async () => {
    const { part } = await open([LIST, PHOTO]);
    expect(textOf(part.querySelector('.documented'))).toBe('8 of 10 participants are documented by signed lists.');
    expect(part.querySelector('img')?.getAttribute('alt')).toBe('Photo: The hall');
    expect(part.querySelector('a.name')?.getAttribute('href')).toBe('/api/v1/projects/sociall/events/event-1/evidence/l/file');
  });

  it('hides from readers what holds names, and every way to change it', async () => {
    const { part } = await open([{ ...LIST, name: null, mayOpen: false }], false);
    expect(textOf(part)).toContain('Signed list · documents 8 participants');
    expect(textOf(part)).toContain('Holds names');
    expect(part.querySelector('a, button, input, select')).toBeNull();
  });

  it('is added three files at a time, each guessed for what it is', async () => {
    const { part, sender } = await open([]);
    await choose(part, file('Lista.pdf'), file('a.jpg'), file('b.jpg'), file('c.jpg'));
    expect(sender.sent.map(({ form }) => (form as FormData).get('kind'))).toEqual(['signed-list', 'photo', 'photo']);
    sender.sent[1]!.onProgress(0.5);
    await settled();
    expect(states(part)).toEqual(['Lista.pdf 0% sent', 'a.jpg 50% sent', 'b.jpg 0% sent', 'c.jpg Waiting for its turn']);
    sender.sent[0]!.arrive(LIST);
    await settled();
    expect(textOf(part.querySelector('.all'))).toBe('1 of 4 files have arrived');
    expect([sender.sent.length, textOf(part.querySelector('a.name'))]).toEqual([4, 'Lista.pdf']);
  });

  it('goes on by itself when the connection broke, under the same key', async () => {
    const { part, sender } = await open([]);
    await choose(part, file('a.jpg'));
    sender.sent[0]!.cut();
    await settled();
    expect(states(part)).toEqual(['a.jpg The connection broke; trying again …']);
    window.dispatchEvent(new Event('online'));
    await settled();
    expect(sender.sent.map(({ key }) => key)).toEqual([sender.sent[0]!.key, sender.sent[0]!.key]);
    sender.sent[1]!.arrive(PHOTO);
    await settled();
    expect([states(part), part.querySelectorAll('tn-evidence-card').length]).toEqual([[], 1]);
  });

  it('says why a file is not taken, before or after it was sent, and lets others through', async () => {
    const { part, sender } = await open([]);
    await choose(part, file('logo.svg'), file('empty.pdf', ''), file('bad.pdf'), file('good.jpg'));
    expect(sender.sent).toHaveLength(2);
    sender.sent[0]!.cut(415, { code: 'file.content-mismatch', params: {} });
    sender.sent[1]!.arrive(PHOTO);
    await settled();
    expect(states(part)).toEqual([
      'logo.svg SVG drawings can hold programs and are not taken. Save it as PNG.',
      'empty.pdf The file is empty. Perhaps it was not saved yet.',
      'bad.pdf What is in the file is not what its name says. Open it in the program it comes from and save it anew.',
    ]);
    part.querySelector<HTMLElement>('[aria-label="Do not add “logo.svg”"]')!.click();
    await settled();
    expect(states(part)).toHaveLength(2);
  });

  it('can be kept from being added while it is under way', async () => {
    const { part, sender } = await open([]);
    await choose(part, file('a.jpg'));
    part.querySelector<HTMLElement>('[aria-label="Do not add “a.jpg”"]')!.click();
    await settled();
    expect([sender.sent[0]!.signal.aborted, states(part)]).toEqual([true, []]);
  });

  it('changes in place, and says what is wrong with a change', async () => {
    const { part } = await open([LIST]);
    const count = part.querySelector<HTMLInputElement>('.count input')!;
    count.value = '12';
    count.dispatchEvent(new Event('change'));
    await settled();
    const refused = asked('PATCH', `${PATH}/l`);
    expect([refused.request.body, refused.request.headers.get('If-Match')]).toEqual([
      { supports: 'participants', supportsCount: 12 },
      '"1"',
    ]);
    refused.flush({ code: 'evidence.exceeds-count', params: { count: 10 } }, { status: 422, statusText: 'no' });
    await settled();
    expect(textOf(part.querySelector('.wrong'))).toBe('More than the 10 who took part');
    const kind = part.querySelector('select')!;
    kind.value = 'photo';
    kind.dispatchEvent(new Event('change'));
    await settled();
    const changed = asked('PATCH', `${PATH}/l`);
    expect(changed.request.body).toEqual({ kind: 'photo', supports: 'event' });
    changed.flush({ ...LIST, kind: 'photo', supports: 'event', supportsCount: null, version: 2 });
    await settled();
    expect([part.querySelector('.wrong'), part.querySelector('.documented'), part.querySelector('.count')]).toEqual([null, null, null]);
  });

  it('takes a change that follows another before that is answered', async () => {
    const { part } = await open([PHOTO]);
    const [kind, caption] = [part.querySelector('select')!, part.querySelector<HTMLInputElement>('tn-evidence-card input')!];
    kind.value = 'screenshot';
    kind.dispatchEvent(new Event('change'));
    caption.value = 'The hall, full';
    caption.dispatchEvent(new Event('change'));
    await settled();
    asked('PATCH', `${PATH}/p`).flush({ ...PHOTO, kind: 'screenshot', version: 2 });
    await settled();
    const next = asked('PATCH', `${PATH}/p`);
    expect([next.request.headers.get('If-Match'), next.request.body]).toEqual(['"2"', { caption: 'The hall, full' }]);
  });

  it('disappears at once and comes back when that is undone', async () => {
    const { part } = await open([LIST]);
    part.querySelector<HTMLElement>('[aria-label="Remove “Lista.pdf”"]')!.click();
    await settled();
    expect(part.querySelector('tn-evidence-card')).toBeNull();
    button(document.body, 'Undo').click();
    await settled();
    expect(part.querySelectorAll('tn-evidence-card')).toHaveLength(1);
  });
});
