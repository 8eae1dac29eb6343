import type { ChartColour } from './chart-drawing';

/** What the colours of a drawing are, as SVG writes them. */
export type ChartLook = Readonly<Record<ChartColour, string>>;

/** On paper: `#rrggbb`. The hues of event types are those of the screens. */
export const PAPER_LOOK: ChartLook = {
  ink: '#1b2a41',
  muted: '#5b6779',
  rule: '#c9d0d9',
  ground: '#ffffff',
  land: '#eceef1',
  named: '#cfdbe8',
  reached: '#0f7a73',
  'reached-ground': '#dcefed',
  promised: '#5b6779',
  forecast: '#8a5a00',
  'forecast-ground': '#f6ead2',
  'hue-0': '#0b5c9e',
  'hue-1': '#a8400c',
  'hue-2': '#0a6a50',
  'hue-3': '#8d3a83',
  'hue-4': '#6d5600',
  'hue-5': '#0d6780',
  'hue-6': '#7d1d45',
  'hue-7': '#464e5c',
};

/** The same on a dark screen. */
export const DARK_LOOK: ChartLook = {
  ink: '#e4e9f0',
  muted: '#a3afbf',
  rule: '#3a4759',
  ground: '#141b25',
  land: '#232d3b',
  named: '#35465d',
  reached: '#3fa79d',
  'reached-ground': '#183a3c',
  promised: '#a3afbf',
  forecast: '#e0b45c',
  'forecast-ground': '#3a3222',
  'hue-0': '#82bbf0',
  'hue-1': '#f5a078',
  'hue-2': '#5fcaa6',
  'hue-3': '#e3a0d8',
  'hue-4': '#dcc25a',
  'hue-5': '#74cde6',
  'hue-6': '#f093b4',
  'hue-7': '#bcc4d2',
};

/** Names of the custom properties that {@link SCREEN_LOOK} reads, each with its colour in light and in dark. */
export const CHART_PROPERTIES: readonly (readonly [property: string, light: string, dark: string])[] = (
  Object.keys(PAPER_LOOK) as readonly ChartColour[]
).map((colour) => [`--chart-${colour}`, PAPER_LOOK[colour], DARK_LOOK[colour]]);

/** For a page that says what the colours are by custom properties, so that they follow its scheme. */
export const SCREEN_LOOK = Object.fromEntries(
  Object.keys(PAPER_LOOK).map((colour) => [colour, `var(--chart-${colour})`]),
) as unknown as ChartLook;
