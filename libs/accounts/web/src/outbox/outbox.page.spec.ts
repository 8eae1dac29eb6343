import { TestBed } from '@angular/core/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { OutboxPage } from './outbox.page';

const MAIL = {
  ...{ id: 'm1', recipient: 'nina@example.org', kind: 'invitation', subject: 'Ana invites you', link: 'https://turnout.test/invitation#x' },
  ...{
    state: 'waiting',
    attempts: 2,
    lastError: 'EENVELOPE 451',
    createdAt: '2026-11-02T09:00:00.000Z',
    expiresAt: '2026-11-16T09:00:00.000Z',
  },
};

async function open(body: object): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(OutboxPage);
  await answer({ '/api/v1/outbox': { body: { nextCursor: null, total: 1, ...body } } });
  return fixture.nativeElement as HTMLElement;
}

describe('OutboxPage', () => {
  it('shows what waits, why, and the link to hand on', async () => {
    const page = await open({ items: [MAIL], delivers: true });
    expect(page.querySelector('li')?.textContent).toMatch(/Ana invites you.*nina@example\.org.*waiting.*2 attempts.*EENVELOPE 451/su);
    expect(page.querySelector('input')?.value).toBe(MAIL.link);
    expect(page.textContent).not.toContain('No mail server');
  });

  it('says that links are handed on by hand where there is no mail server', async () => {
    expect((await open({ items: [], delivers: false })).textContent).toMatch(/No mail server is set up.*No mails/su);
  });

  it('says that a mail may have arrived that must not come twice', async () => {
    const page = await open({ items: [{ ...MAIL, state: 'failed', link: null, lastError: 'cut-off' }], delivers: true });
    expect(page.querySelector('.error')?.textContent).toContain('so it may have arrived');
  });

  it('offers no link of a mail that has gone', async () => {
    const page = await open({ items: [{ ...MAIL, state: 'sent', link: null, lastError: null }], delivers: true });
    expect([page.querySelector('input'), page.querySelector('li button')]).toEqual([null, null]);
  });
});
