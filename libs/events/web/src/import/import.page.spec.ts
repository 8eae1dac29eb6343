import { HttpErrorResponse } from '@angular/common/http';
import { TestBed } from '@angular/core/testing';
import { FileSender, type Sending } from '../evidence/file-sender';
import { button, textOf } from '../testing/on-page';
import { addressNow, asked, openAt, settled } from '../testing/played-server';
import { DRAFT, SUMMARY } from './testing/played-import';
import type { ImportDraft, ImportSummary } from './client/import-wire';

/** The way of a table to the server, played. */
class PlayedSender {
  readonly sent: (Sending & { arrive: (draft: ImportDraft) => void; refuse: (status: number, code: string) => void })[] = [];

  send(sending: Sending): Promise<ImportDraft> {
    return new Promise((resolve, reject) => {
      const refuse = (status: number, code: string): void => reject(new HttpErrorResponse({ status, error: { code, params: {} } }));
      this.sent.push({ ...sending, arrive: resolve, refuse });
      sending.signal.addEventListener('abort', () => refuse(0, ''));
    });
  }
}

async function open(...items: readonly ImportSummary[]): Promise<{ page: HTMLElement; sender: PlayedSender }> {
  const sender = new PlayedSender();
  TestBed.configureTestingModule({ providers: [{ provide: FileSender, useValue: sender }] });
  const page = await openAt('/import', 'lead');
  await settled();
  asked('GET', '/imports').flush({ items, nextCursor: null, total: items.length });
  await settled();
  return { page, sender };
}

async function paste(data: Readonly<Record<string, string>>): Promise<void> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  const clipboardData = { files: [], getData: (type: string) => data[type] ?? '' };
  document.body.dispatchEvent(Object.assign(event, { clipboardData }));
  await settled();
}

describe('where an import begins', () => {
  it('takes what is pasted anywhere on the page, and goes on with the draft that comes of it', async () => {
    const { page, sender } = await open();
    await paste({ 'text/html': '<table><tr><td>Type</td></tr></table>', 'text/plain': 'Type' });
    expect(sender.sent.map(({ address, form }) => [address, (form as Blob).type])).toEqual([
      ['/api/v1/projects/sociall/imports', 'text/html'],
    ]);
    sender.sent[0]!.onProgress(1);
    await settled();
    expect(textOf(page.querySelector('.state'))).toBe('Reading Pasted table …');
    sender.sent[0]!.arrive(DRAFT);
    await settled();
    expect(addressNow()).toBe('/p/sociall/import/d');
  });

  it('can be called off, and says what to do about what is refused', async () => {
    const { page, sender } = await open();
    await paste({ 'text/plain': 'Type\tDate' });
    button(page, 'Cancel').click();
    await settled();
    expect([sender.sent[0]?.signal.aborted, textOf(page.querySelector('.state'))]).toEqual([true, '']);

    await paste({ 'text/plain': 'Type\tDate' });
    sender.sent[1]!.refuse(422, 'import.empty');
    await settled();
    expect(textOf(page.querySelector('.refused'))).toContain('There is nothing in it.');
    expect(page.querySelector('.refused button')).toBeNull();
    await paste({ 'text/plain': 'Type\tDate' });
    sender.sent[2]!.refuse(503, 'import.busy');
    await settled();
    button(page, 'Try again').click();
    await settled();
    expect(sender.sent).toHaveLength(4);
  });

  it('shows what was begun, to go on with or to throw away, and what was done, to be undone', async () => {
    const done: ImportSummary = {
      ...{
        ...SUMMARY,
        id: 'old',
        state: 'committed',
        may: { change: false, undo: true },
        source: { ...SUMMARY.source, name: 'events.xlsx' },
      },
      committed: { at: '2026-11-20T09:00:00Z', by: 'P', added: 31, changed: 2, unchanged: 0 },
    };
    const { page } = await open(SUMMARY, done);
    const rows = (): readonly string[] => [...page.querySelectorAll('tn-import-list li .words')].map(textOf);
    expect(rows()).toEqual([
      'Pasted table 5 rows, 2 wait for a decision · 22 Nov 2026, 09:31 · P',
      'events.xlsx 31 events added, 2 changed · 20 Nov 2026, 09:00 · P',
    ]);
    button(page, 'Throw away').click();
    asked('DELETE', '/imports/d').flush(null);
    await settled();
    expect(rows()).toHaveLength(1);
    button(page, 'Undo').click();
    asked('POST', '/imports/old/undo').flush({ removed: 31, restored: 2, left: [] });
    await settled();
    asked('GET', '/imports').flush({ items: [], nextCursor: null, total: 0 });
    await settled();
    expect(rows()).toEqual([]);
  });
});
