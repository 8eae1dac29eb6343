import type { RawCell } from '@turnout/events/domain';
import { MAX_FORMAT_LENGTH } from '../limits';
import { serialDay } from '../values/serial-day';
import { shownAs } from '../values/number-format';

type Attributes = Readonly<Record<string, string>>;

/** The kind of number that Google calls a date. */
const GOOGLE_DATE = 5;

/** The date or number of a cell that sheets write beside its text when they are copied: LibreOffice in one way, Google in another. */
export function typedValue(attributes: Attributes): Pick<RawCell, 'date' | 'number'> {
  const { sdval, sdnum } = attributes;
  if (sdval !== undefined) {
    const format = (sdnum ?? '').slice(0, MAX_FORMAT_LENGTH).split(';').slice(2).join(';');
    return valueOf(Number(sdval), shownAs(format) === 'date');
  }
  const value = member(attributes['data-sheets-value'], '3');
  if (value === null) return {};
  return valueOf(value, member(attributes['data-sheets-numberformat'], '1') === GOOGLE_DATE);
}

function valueOf(number: number, isDate: boolean): Pick<RawCell, 'date' | 'number'> {
  if (!Number.isFinite(number)) return {};
  if (!isDate) return { number };
  const found = serialDay(number, false);
  return found === null ? {} : { date: found.day };
}

/** A number in the little JSON of Google's attributes. */
function member(json: string | undefined, key: string): number | null {
  if (json === undefined || json.length > 1_000) return null;
  const found = new RegExp(`"${key}":(-?\\d+(?:\\.\\d+)?)[,}]`, 'u').exec(json)?.[1];
  return found === undefined ? null : Number(found);
}
