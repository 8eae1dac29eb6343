import { formatCount } from '@turnout/shared/i18n';

/** What a drawing depends on beside its data. */
export interface ChartSetting {
  /** In points. From 200 on; below {@link NARROW} labels stand above their bars and lists below their map. */
  readonly width: number;
  /** BCP 47 locale of the numbers. */
  readonly locale: string;
  /** What is said in the place of a value nobody knows. */
  readonly notKnown: string;
}

/** Widths below this are those of a phone. */
export const NARROW = 400;

/** Sizes of type, and of a line of labels, in points. */
export const TYPE = { label: 8.5, small: 7.5, line: 11 } as const;

/** How far a base line lies below the middle of its letters, as a part of their size. */
export const MIDDLE = 0.36;

/** A value as it is printed. */
export interface PrintedValue {
  readonly text: string;
  readonly isKnown: boolean;
}

/** The words of a value; unknown is not zero. */
export function printedValue(value: number | null, { locale, notKnown }: ChartSetting): PrintedValue {
  return value === null ? { text: notKnown, isKnown: false } : { text: formatCount(value, locale), isKnown: true };
}

/** To a tenth of a thousandth of an inch nobody looks: drawings stay short and the same on every machine. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
