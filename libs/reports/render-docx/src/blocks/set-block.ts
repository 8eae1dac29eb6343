import type { Block } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { type FileChild, Paragraph } from 'docx';
import { setChart } from '../charts/set-chart';
import { setContents, setListOf } from '../page/contents';
import { setCover } from '../page/cover';
import { TEXT_WIDTH, type Orientation } from '../page/measures';
import type { Setting } from '../setting';
import { setTable } from '../table/set-table';
import { runs } from '../text/word-text';
import { setCallout } from './callout';
import { setFacts, setKeyFigures } from './facts';
import { setPictures } from './pictures';
import { setRichText } from './rich-text';
import { setHeading } from './set-heading';

/** Where a block stands: on a sheet that stands or lies, whether it is the first on it, and whether what it leads to follows. */
export interface Place {
  readonly orientation: Orientation;
  readonly startsSheet: boolean;
  readonly leadsIn: boolean;
}

/** One block of a document. */
export function setBlock(block: Block, setting: Setting, { orientation, startsSheet, leadsIn }: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [setHeading(block, startsSheet)];
    case 'paragraph':
      return [new Paragraph({ ...(leadsIn ? { keepNext: true } : {}), children: runs(block.text) })];
    case 'facts':
      return setFacts(block.facts, setting);
    case 'key-figures':
      return setKeyFigures(block.figures, block.basis, setting);
    case 'callout':
      return setCallout(block);
    case 'cover':
      return setCover(block, setting);
    case 'contents':
      return setContents(block, setting);
    case 'list-of':
      return setListOf(block, setting);
    case 'chart':
      return setChart(block, setting);
    case 'rich-text':
      return setRichText(block, setting, leadsIn);
    case 'pictures':
      return setPictures(block, setting);
    case 'table':
      return setTable(block, setting, TEXT_WIDTH[orientation]);
    default:
      return assertNever(block);
  }
}
