import { copyText } from './copy-text';

function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
}

describe('copyText', () => {
  it('puts text into the clipboard', async () => {
    const written: string[] = [];
    clipboard({ writeText: (text: string) => Promise.resolve(written.push(text)) });
    expect([await copyText('a link'), written]).toEqual([true, ['a link']]);
  });

  it('says so where the browser refuses, and where there is no clipboard', async () => {
    clipboard({ writeText: () => Promise.reject(new Error('NotAllowedError')) });
    expect(await copyText('a link')).toBe(false);
    clipboard(undefined);
    expect(await copyText('a link')).toBe(false);
  });
});
