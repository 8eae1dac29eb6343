import { TestBed } from '@angular/core/testing';
import { HttpTestingController } from '@angular/common/http/testing';
import { answer, provideWebTesting } from '@turnout/shared/web-platform/testing';
import { OwnChoices } from './own-choices';

const ACCOUNT = '/api/v1/account';
const OWN = { id: 'a1', email: 'ana@example.org', displayName: 'Ana', language: null, wantsDigests: true, version: 3 };

async function open() {
  TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
  const fixture = TestBed.createComponent(OwnChoices);
  await answer({ [ACCOUNT]: { body: OWN } });
  const page = fixture.nativeElement as HTMLElement;
  const language = page.querySelector('select');
  if (!language) throw new Error('There is no language to choose.');
  return { page, language, server: TestBed.inject(HttpTestingController) };
}

describe('OwnChoices', () => {
  it('keeps each choice as it is made, from the version that was read', async () => {
    const { page, language } = await open();
    expect([...language.options].map(({ textContent }) => textContent.trim())).toEqual([
      ...['Not chosen: English', 'English', 'português', 'italiano', 'polski', 'Ελληνικά'],
    ]);
    language.value = 'el';
    language.dispatchEvent(new Event('change'));
    await answer({ [ACCOUNT]: { body: { ...OWN, language: 'el', version: 4 } } });
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await answer({ [ACCOUNT]: { body: { ...OWN, language: 'el', wantsDigests: false, version: 5 } } });
    expect(page.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(false);
    language.value = '';
    language.dispatchEvent(new Event('change'));
    await answer({ [ACCOUNT]: { problem: { status: 412, code: 'precondition.failed' } } });
    expect(page.querySelector('tn-problem')).not.toBeNull();
  });

  it('says when it cannot be read', async () => {
    TestBed.configureTestingModule({ providers: [await provideWebTesting()] });
    const fixture = TestBed.createComponent(OwnChoices);
    await answer({ [ACCOUNT]: { problem: { status: 503, code: 'server.unavailable' } } });
    expect((fixture.nativeElement as HTMLElement).querySelector('tn-problem')).not.toBeNull();
  });
});
