import type { ChartBlock } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import { type FileChild, Paragraph } from 'docx';
import type { Setting } from '../setting';
import { caption } from '../text/caption';
import { runs } from '../text/word-text';
import { setBars } from './bar-chart';
import { setMap } from './map-chart';
import { setTrend } from './trend-chart';

/** A diagram with its caption below, and what it counts. */
export function setChart(block: ChartBlock, setting: Setting): readonly FileChild[] {
  const notes = block.notes.map((note) => new Paragraph({ style: 'Note', children: runs(note) }));
  return [...diagram(block, setting), caption('figure', block.caption, setting), ...notes, new Paragraph({ style: 'Spacer' })];
}

function diagram({ chart, alternative }: ChartBlock, setting: Setting): readonly FileChild[] {
  switch (chart.kind) {
    case 'bars':
      return setBars(chart, alternative, setting);
    case 'map':
      return setMap(chart, alternative, setting);
    case 'trend':
      return setTrend(chart, alternative, setting);
    default:
      return assertNever(chart);
  }
}
