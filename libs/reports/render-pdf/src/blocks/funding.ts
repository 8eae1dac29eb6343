import type { FundingNotice } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { TextStyle } from '../text/text-style';
import type { Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page } = REPORT_THEME;
const EMBLEM_GAP = 12;

/** The acknowledgement of the funding, broken into lines. */
export interface SetFunding {
  readonly height: number;
  place(flow: Flow): void;
}

/** How large the acknowledgement is set. The emblem may never be lower than one centimetre (28.4 points). */
export interface FundingLook {
  readonly emblemHeight: number;
  readonly statement: TextStyle;
}

/** The EU emblem, where there is one, and beside it the statement above the disclaimer; a long one may run over pages. */
export function setFunding(funding: FundingNotice, { emblemHeight, statement: style }: FundingLook, setting: Setting): SetFunding {
  const { document, root, typesetter, frame } = setting;
  const hasEmblem = funding.emblem === 'eu';
  const indent = hasEmblem ? emblemHeight * 1.5 + EMBLEM_GAP : 0;
  const statement = typesetter.lines(funding.statement, style, frame.width - indent);
  const disclaimer = typesetter.lines(funding.disclaimer ?? '', TEXT_STYLES.small, frame.width - indent);
  const textHeight = statement.length * style.leading + disclaimer.length * TEXT_STYLES.small.leading;
  return {
    height: Math.max(hasEmblem ? emblemHeight : 0, textHeight),
    place(flow) {
      const [top, pages] = [flow.y, flow.pages.length];
      if (hasEmblem) {
        const x = frame.left;
        const box = [x, page.height - top - emblemHeight, x + emblemHeight * 1.5, page.height - top] as const;
        const tag = root.add('Figure', { alternative: document.words.emblem, box });
        flow.page.emblems.push({ x, y: top, height: emblemHeight, tag });
        flow.y += Math.max(0, (emblemHeight - textHeight) / 2);
      }
      flow.text({ lines: statement, style, colour: colour.ink, tag: root.add('P'), indent });
      if (disclaimer.length > 0)
        flow.text({ lines: disclaimer, style: TEXT_STYLES.small, colour: colour.muted, tag: root.add('P'), indent });
      if (flow.pages.length === pages) flow.y = Math.max(flow.y, top + (hasEmblem ? emblemHeight : 0));
    },
  };
}
