import { type Block, REPORT_THEME } from '@turnout/reports/document';
import { BorderStyle, type FileChild, Paragraph } from 'docx';
import { ink } from '../text/styles';
import { runs } from '../text/word-text';

const { colour } = REPORT_THEME;

/** A remark set off by a bar at its left: paragraphs and no box, so that it is read out where it stands. */
export function setCallout({ tone, title, text }: Extract<Block, { kind: 'callout' }>): readonly FileChild[] {
  const bar = tone === 'attention' ? colour.accent : colour.headFill;
  const look = {
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: ink(bar) } },
    shading: { type: 'clear' as const, color: 'auto', fill: ink(tone === 'attention' ? colour.sumFill : colour.groupFill) },
  };
  return [
    new Paragraph({ style: 'CalloutTitle', ...look, children: runs(title) }),
    new Paragraph({ style: 'Callout', ...look, children: runs(text) }),
  ];
}
