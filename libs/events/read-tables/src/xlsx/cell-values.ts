import type { RawCell } from '@turnout/events/domain';
import { isIsoDate } from '@turnout/shared/kernel';
import { cellText } from '../cell-text';
import { serialDay } from '../values/serial-day';
import { formatNumber } from './hucre';
import type { NumberStyle } from './read-styles';

/** A cell as a sheet stores it. */
export interface StoredCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Text that stands in the cell itself. */
  readonly inline: string;
  readonly formula: string;
}

/** What the two ways to count days are apart. */
const DAYS_UNTIL_1904 = 1_462;
const BLANK: RawCell = { text: '' };
const ESCAPED = /_x([0-9A-F]{4})_/giu;

/** Text in which Excel has written signs that XML does not allow by their number. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Turns what sheets store into what they show. A formula is its stored result, and its own words only where it has none. */
export class CellValues {
  private readonly shared: (RawCell | undefined)[] = [];

  constructor(
    private readonly strings: readonly string[],
    private readonly styleOf: (index: number) => NumberStyle,
    private readonly is1904: boolean,
  ) {}

  read({ type, style, value, inline, formula }: StoredCell): RawCell {
    if (type === 's') return this.sharedCell(Number(value));
    if (type === 'inlineStr') return textCell(unescaped(inline));
    if (value === '') return formula === '' ? BLANK : textCell(`=${formula}`);
    if (type === 'str' || type === 'e') return textCell(unescaped(value));
    if (type === 'b') return textCell(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
    if (type === 'd') return dayCell(value);
    return this.numberCell(value, this.styleOf(style));
  }

  private sharedCell(index: number): RawCell {
    return (this.shared[index] ??= textCell(this.strings[index] ?? ''));
  }

  private numberCell(value: string, style: NumberStyle): RawCell {
    const number = Number(value);
    if (!Number.isFinite(number)) return textCell(value);
    const found = style.shownAs === 'date' ? serialDay(number, this.is1904) : null;
    if (found !== null) {
      const hasTime = style.showsHour && found.time !== '00:00';
      return { text: hasTime ? `${found.day} ${found.time}` : found.day, date: found.day };
    }
    // A month or year that is shown without a day has none: the first of it was put in by the sheet.
    if (style.shownAs !== 'number') return { text: formatNumber(this.is1904 ? number + DAYS_UNTIL_1904 : number, style.format) };
    return { text: formatNumber(number, style.format), number };
  }
}

function textCell(text: string): RawCell {
  const tidy = cellText(text);
  return tidy === '' ? BLANK : { text: tidy };
}

function dayCell(value: string): RawCell {
  const day = value.slice(0, 10);
  const time = /T(\d{2}:\d{2})/u.exec(value)?.[1] ?? '00:00';
  if (!isIsoDate(day)) return textCell(value);
  return { text: time === '00:00' ? day : `${day} ${time}`, date: day };
}
