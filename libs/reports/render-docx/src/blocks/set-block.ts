import { type Block, headingText } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import { TEXT_WIDTH, type Orientation } from '../page/measures';
import type { Setting } from '../setting';
import { setTable } from '../table/set-table';
import { runs } from '../text/word-text';
import { setCallout } from './callout';
import { setFacts, setKeyFigures } from './facts';
import { setPictures } from './pictures';
import { setRichText } from './rich-text';

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** One block of a document, on a sheet that stands or lies. */
export function setBlock(block: Block, setting: Setting, orientation: Orientation): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: runs(headingText(block)) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.text) })];
    case 'facts':
      return setFacts(block.facts, setting);
    case 'key-figures':
      return setKeyFigures(block.figures, block.basis, setting);
    case 'callout':
      return setCallout(block);
    case 'cover':
      return setFacts(block.facts, setting);
    case 'contents':
    case 'list-of':
      return [];
    case 'chart':
      return [block.alternative, block.caption, ...block.notes].map((words) => new Paragraph({ children: runs(words) }));
    case 'rich-text':
      return setRichText(block, setting);
    case 'pictures':
      return setPictures(block, setting);
    case 'table':
      return setTable(block, setting, TEXT_WIDTH[orientation]);
    default:
      return assertNever(block);
  }
}
