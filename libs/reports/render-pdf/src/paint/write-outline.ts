import type { PagePlan } from '../layout/page-plan';
import type { OutlineItem, PdfFile } from './pdf-file';

const ABOVE = 6;

/** Writes the bookmarks of all pages as the outline of the file, nested by their levels. */
export function writeOutline(pages: readonly PagePlan[], file: PdfFile): void {
  const path: { readonly level: number; readonly item: OutlineItem }[] = [{ level: 0, item: file.outline }];
  pages.forEach((page, pageNumber) => {
    for (const { title, level, y } of page.bookmarks) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      const parent = path.at(-1)?.item ?? file.outline;
      const item = parent.addItem(title, { pageNumber, top: Math.max(0, y - ABOVE), left: file.pageWidth });
      path.push({ level, item });
    }
  });
}
