import { formatValue } from 'hucre';

const MAX_FORMAT = 255;

/**
 * A number as its format shows it in a sheet: `0.5` by `0%` is `50%`. The number itself for formats that show nothing, or that nobody can
 * read. The engine is told nothing but a number and a short format.
 */
export function formatNumber(value: number, format: string): string {
  const plain = plainNumber(value);
  if (format === '' || format.length > MAX_FORMAT || /^general$/iu.test(format)) return plain;
  try {
    return formatValue(value, format).trim() || plain;
  } catch {
    return plain;
  }
}

/** As a sheet shows a number by itself: eleven digits, so that 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(11)));
}
