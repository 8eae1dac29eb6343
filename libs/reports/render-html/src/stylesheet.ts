import { REPORT_THEME } from '@turnout/reports/document';
import { CHART_PROPERTIES } from '@turnout/shared/charts';
import { PRINT_RULES, SCREEN_RULES } from './stylesheet-rules';

/** The theme's colours as custom properties that follow the page's `color-scheme`; on paper they are always the light ones. */
const PROPERTIES = Object.entries(REPORT_THEME.dark)
  .map(([name, dark]) => {
    const light = REPORT_THEME.colour[name as keyof typeof REPORT_THEME.dark];
    return `--rd-${name.replace(/[A-Z]/gu, (capital) => `-${capital.toLowerCase()}`)}: light-dark(${light}, ${dark});`;
  })
  .join('\n  ');

/** Colours of diagrams, in the same way. */
const OF_CHARTS = CHART_PROPERTIES.map(([property, light, dark]) => `${property}: light-dark(${light}, ${dark});`).join('\n  ');

/** The look of what `renderHtmlBody` writes. Every rule stands below `.rd-document`, so that nothing else in a page changes. */
export const REPORT_STYLESHEET = `.rd-document {
  ${PROPERTIES}
  ${OF_CHARTS}
}
${SCREEN_RULES}`;

/** The look of a file that stands alone: the paper around the document, and the rules for printing it. */
export const STANDALONE_STYLESHEET = `
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#ffffff, #141b25); }
body > .rd-document { max-inline-size: 60rem; margin-inline: auto; padding: clamp(1rem, 4vw, 3rem); box-sizing: border-box; }
${REPORT_STYLESHEET}
${PRINT_RULES}
`;
