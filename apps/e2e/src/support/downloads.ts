import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file that the browser was given. */
export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: URL;
}

/** Does what starts a download and reads the file. */
export async function downloadOf(page: Page, start: () => Promise<void>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
    url: new URL(download.url()),
  };
}
