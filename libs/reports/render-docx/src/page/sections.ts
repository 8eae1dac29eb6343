import type { Block } from '@turnout/reports/document';
import { type FileChild, type ISectionOptions, PageOrientation } from 'docx';
import { setBlock } from '../blocks/set-block';
import type { Setting } from '../setting';
import { footer, fundingHeader, runningHeader } from './furniture';
import { MARGIN, type Orientation, SHEET } from './measures';
import { opening } from './opening';

interface Stretch {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/** The document in sections: one, or more where a table needs a sheet that lies on its side. The first page has a head of its own. */
export function sectionsOf(setting: Setting): readonly ISectionOptions[] {
  return stretchesOf(setting).map(({ orientation, children }, index) => ({
    headers: { default: runningHeader(setting), ...(index === 0 ? { first: fundingHeader(setting, orientation) } : {}) },
    footers: { default: footer(setting, orientation), ...(index === 0 ? { first: footer(setting, orientation) } : {}) },
    properties: {
      titlePage: index === 0,
      page: {
        margin: MARGIN,
        size: { ...SHEET, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
      },
    },
    children,
  }));
}

function stretchesOf(setting: Setting): readonly Stretch[] {
  const { document } = setting;
  const stretches: Stretch[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const orientation = orientationOf(document.blocks, index);
    const last = stretches.at(-1);
    // What opens the document stands on the sheet of the first block.
    const children = stretches.length === 0 ? [...opening(document)] : [];
    const stretch = last?.orientation === orientation ? last : { orientation, children };
    if (stretch !== last) stretches.push(stretch);
    stretch.children.push(...setBlock(block, setting, orientation));
  }
  return stretches.length === 0 ? [{ orientation: 'portrait', children: [...opening(document)] }] : stretches;
}

/** A heading stands on the sheet of what it heads. */
function orientationOf(blocks: readonly Block[], index: number): Orientation {
  const headed = blocks.slice(index).find(({ kind }) => kind !== 'heading');
  return headed?.kind === 'table' && headed.isWide === true ? 'landscape' : 'portrait';
}
