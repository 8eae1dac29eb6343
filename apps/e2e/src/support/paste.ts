import type { Page } from 'playwright-core';

/** What a clipboard holds, by media type. */
export type ClipboardWords = Readonly<Partial<Record<'text/plain' | 'text/html', string>>>;

/** Pastes as Ctrl V does, wherever the focus is. The clipboard of the machine belongs to whoever sits at it, so the page is given one of its own. */
export async function paste(page: Page, words: ClipboardWords): Promise<void> {
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);
}
