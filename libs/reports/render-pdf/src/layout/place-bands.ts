import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from './band';
import type { Flow } from './flow';
import { bandHeight, linesWithin, putBand, splitBand } from './band';

const LINES_WORTH_CUTTING = 3;

/** Places bands below one another with light rules between them; one that is taller than its page is cut. */
export function placeBands(bands: readonly Band[], flow: Flow): void {
  bands.forEach((band, index) => {
    if (index > 0 && !flow.isAtTop) ruleAbove(flow);
    let rest = band;
    while (bandHeight(rest) > flow.room) {
      const lines = linesWithin(rest, flow.room);
      if (flow.isAtTop || (bandHeight(rest) > flow.fullHeight / 2 && lines >= LINES_WORTH_CUTTING)) {
        const [here, there] = splitBand(rest, Math.max(1, lines));
        put(here, flow);
        rest = there;
      }
      flow.newPage();
    }
    put(rest, flow);
  });
}

function put(band: Band, flow: Flow): void {
  putBand(flow.page, band, flow.y);
  flow.y += bandHeight(band);
}

function ruleAbove(flow: Flow): void {
  const { left, right } = flow.frame;
  flow.page.rules.push({ from: { x: left, y: flow.y }, to: { x: right, y: flow.y }, thickness: 0.4, colour: REPORT_THEME.colour.rule });
}
