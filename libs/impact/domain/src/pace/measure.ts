/** What of events a promise counts. */
export const MEASURES = ['events', 'participants'] as const;
export type Measure = (typeof MEASURES)[number];

/** A figure for each measure. */
export type PerMeasure<Figure> = Readonly<Record<Measure, Figure>>;

/** Works out a figure for each measure. */
export function perMeasure<Figure>(figureOf: (measure: Measure) => Figure): PerMeasure<Figure> {
  return { events: figureOf('events'), participants: figureOf('participants') };
}
