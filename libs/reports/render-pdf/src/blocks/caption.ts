import type { Block } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Tag } from '../layout/tag';
import type { RunLine } from '../text/break-runs';
import type { TextStyle } from '../text/text-style';
import type { Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';
import { placeRuns } from './place-runs';

/** Level of a figure in the outline, below every heading. */
export const FIGURE_BOOKMARK = 4;

const LOOKS = {
  /** Heads a table. */
  above: { label: TEXT_STYLES.caption, text: TEXT_STYLES.caption },
  /** Stands below a figure. */
  below: { label: TEXT_STYLES.captionBold9, text: TEXT_STYLES.smallText },
} as const satisfies Record<string, { label: TextStyle; text: TextStyle }>;

/** A caption broken into lines. */
export interface SetCaption {
  /** As an entry of the outline. */
  readonly title: string;
  readonly height: number;
  place(flow: Flow, tag: Tag): void;
}

/** The caption of a table or a figure, in a numbered document with its label: "Table 3. Events by type". */
export function setCaption(block: Block, text: string, where: keyof typeof LOOKS, setting: Setting): SetCaption {
  const look = LOOKS[where];
  const label = setting.labels.get(block);
  const numbered = label === undefined ? [] : [{ text: `${label}. `, style: look.label }];
  const lines: readonly RunLine[] = setting.typesetter.runs([...numbered, { text, style: look.text }], setting.frame.width);
  const { leading } = look.text;
  return {
    title: label === undefined ? text : `${label}. ${text}`,
    height: lines.length * leading,
    place(flow, tag) {
      placeRuns({ lines, leading, indent: 0, tag, ink: REPORT_THEME.colour.ink }, flow);
    },
  };
}
