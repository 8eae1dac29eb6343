import { type Block, captionsOf, type NumberedCaption, type ReportDocument } from '@turnout/reports/document';
import type { HtmlOptions } from './html-options';

/** What everything on one page depends on. */
export interface HtmlSetting {
  readonly document: ReportDocument;
  readonly options: HtmlOptions;
  /** Captions of a numbered document, by their blocks. */
  readonly captions: ReadonlyMap<Block, NumberedCaption>;
  /** Names of places on the page, by their blocks. */
  readonly anchors: ReadonlyMap<Block, string>;
}

/** The setting of a document on a page. */
export function settingOf(document: ReportDocument, options: HtmlOptions): HtmlSetting {
  const numbered = document.isNumbered === true ? captionsOf(document) : [];
  return {
    ...{ document, options },
    captions: new Map(numbered.map((caption) => [caption.block, caption])),
    anchors: new Map(document.blocks.map((block, index) => [block, `rd-${String(index + 1)}`])),
  };
}

/** The name of a block's place, for links of the page itself. */
export function anchorOf(block: Block, { anchors }: HtmlSetting): string {
  return anchors.get(block) ?? '';
}
