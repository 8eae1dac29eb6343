import type { Block } from '@turnout/reports/document';
import { type FileChild, Header, type ISectionOptions, PageOrientation, Paragraph } from 'docx';
import { setBlock } from '../blocks/set-block';
import type { Setting } from '../setting';
import { coverFooter, setCover } from './cover';
import { footer, fundingHeader, runningHeader } from './furniture';
import { MARGIN, type Orientation, SHEET } from './measures';
import { opening } from './opening';

interface Stretch {
  readonly orientation: Orientation;
  readonly children: FileChild[];
}

/**
 * The document in sections: one, or more where a table needs a sheet that lies on its side. The first page has a head of its own; a cover is a
 * section of its own. Pages are counted through all of them.
 */
export function sectionsOf(setting: Setting): readonly ISectionOptions[] {
  const [first, ...rest] = setting.document.blocks;
  if (first?.kind !== 'cover')
    return stretchesOf(setting, setting.document.blocks, opening(setting)).map((each, index) => sectionOf(each, setting, index === 0));
  const cover = setCover(first, setting);
  return [coverSection(cover, setting), ...stretchesOf(setting, rest, []).map((each) => sectionOf(each, setting, false))];
}

function sectionOf({ orientation, children }: Stretch, setting: Setting, isFirst: boolean): ISectionOptions {
  return {
    headers: { default: runningHeader(setting), ...(isFirst ? { first: fundingHeader(setting, orientation) } : {}) },
    footers: { default: footer(setting, orientation), ...(isFirst ? { first: footer(setting, orientation) } : {}) },
    properties: { titlePage: isFirst, page: pageOf(orientation) },
    children,
  };
}

/** Its first page has no running head; should somebody's text be longer than a page, the next one has. */
function coverSection(children: readonly FileChild[], setting: Setting): ISectionOptions {
  return {
    headers: { default: runningHeader(setting), first: new Header({ children: [new Paragraph({ style: 'Running' })] }) },
    footers: { default: footer(setting, 'portrait'), first: coverFooter(setting) },
    properties: { titlePage: true, page: pageOf('portrait') },
    children,
  };
}

function pageOf(orientation: Orientation): NonNullable<ISectionOptions['properties']>['page'] & object {
  return {
    margin: MARGIN,
    size: { ...SHEET, orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
  };
}

/** @param before what opens the document, on the sheet of its first block */
function stretchesOf(setting: Setting, blocks: readonly Block[], before: readonly FileChild[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [index, block] of blocks.entries()) {
    const orientation = orientationOf(blocks, index);
    const last = stretches.at(-1);
    const stretch = last?.orientation === orientation ? last : { orientation, children: stretches.length === 0 ? [...before] : [] };
    if (stretch !== last) stretches.push(stretch);
    stretch.children.push(
      ...setBlock(block, setting, { orientation, startsSheet: stretch.children.length === 0, leadsIn: leadsIn(blocks, index) }),
    );
  }
  return stretches.length === 0 && before.length > 0 ? [{ orientation: 'portrait', children: [...before] }] : stretches;
}

/** A text says what the table, diagram or pictures right behind it are: it would mean nothing at the foot of the page before. */
function leadsIn(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1]?.kind;
  return next === 'table' || next === 'chart' || next === 'pictures' || next === 'key-figures';
}

/** A heading stands on the sheet of what it heads. */
function orientationOf(blocks: readonly Block[], index: number): Orientation {
  const headed = blocks.slice(index).find(({ kind }) => kind !== 'heading');
  return headed?.kind === 'table' && headed.isWide === true ? 'landscape' : 'portrait';
}
