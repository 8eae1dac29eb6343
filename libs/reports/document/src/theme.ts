/**
 * The look of a document, shared by every renderer: colours as `#rrggbb`, lengths in points (1/72 inch).
 * A definition never mentions any of these.
 */
export const REPORT_THEME = {
  colour: {
    ink: '#1b2a41',
    muted: '#5b6779',
    rule: '#c9d0d9',
    headFill: '#1f3a5f',
    headInk: '#ffffff',
    groupFill: '#f2f4f7',
    sumFill: '#fbf3e2',
    totalFill: '#e9eef5',
    accent: '#c77d0a',
    emblemBlue: '#003399',
    emblemYellow: '#ffcc00',
  },
  /** The same on a dark screen. Paper is always light, and the emblem never changes. */
  dark: {
    ink: '#e4e9f0',
    muted: '#a3afbf',
    rule: '#3a4759',
    headFill: '#2a4668',
    headInk: '#f4f7fb',
    groupFill: '#1c2634',
    sumFill: '#33291a',
    totalFill: '#243247',
    accent: '#f0b35a',
  },
  page: { width: 595.28, height: 841.89, margin: { top: 56, right: 48, bottom: 64, left: 48 } },
  size: { title: 20, subtitle: 11, heading1: 15, heading2: 12.5, heading3: 11, body: 10, table: 8.5, small: 7.5 },
} as const;

/** Shape of {@link REPORT_THEME}, for renderers that take another. */
export type ReportTheme = typeof REPORT_THEME;
