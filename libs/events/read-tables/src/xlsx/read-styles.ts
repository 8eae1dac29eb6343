import { MAX_FORMAT_LENGTH } from '../limits';
import { attribute, walkXml } from '../package/walk-xml';
import { shownAs, type ShownAs, showsHour } from '../values/number-format';

/** How the numbers of a cell are shown. */
export interface NumberStyle {
  readonly format: string;
  readonly shownAs: ShownAs;
  readonly showsHour: boolean;
}

const GENERAL: NumberStyle = { format: 'General', shownAs: 'number', showsHour: false };

/** The formats that have a number instead of a name; those of dates look different in every country, and are dates everywhere. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
/** Dates of East Asian calendars. */
const BUILT_IN_DATES = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];

/** The styles of a workbook's cells, by the number that a cell names. */
export function readStyles(part: Uint8Array | null): (index: number) => NumberStyle {
  const formats = new Map<number, string>();
  const styles: NumberStyle[] = [];
  const byFormat = new Map<number, NumberStyle>();
  const styleOf = (id: number): NumberStyle => {
    const style = byFormat.get(id) ?? styleBy(formatOf(id, formats));
    byFormat.set(id, style);
    return style;
  };
  let isOfCells = false;
  if (part !== null) {
    walkXml(part, {
      open: (name, attributes) => {
        if (name === 'numFmt') formats.set(Number(attribute(attributes, 'numFmtId')), shortened(attribute(attributes, 'formatCode') ?? ''));
        else if (name === 'cellXfs') isOfCells = true;
        else if (name === 'xf' && isOfCells) styles.push(styleOf(Number(attribute(attributes, 'numFmtId') ?? 0)));
      },
      close: (name) => {
        if (name === 'cellXfs') isOfCells = false;
      },
    });
  }
  return (index) => styles[index] ?? GENERAL;
}

function formatOf(id: number, formats: ReadonlyMap<number, string>): string {
  return formats.get(id) ?? BUILT_IN[id] ?? (BUILT_IN_DATES.includes(id) ? 'yyyy-mm-dd' : GENERAL.format);
}

/** Nobody can read a longer one, Excel included. */
function shortened(format: string): string {
  return format.length > MAX_FORMAT_LENGTH ? GENERAL.format : format;
}

function styleBy(format: string): NumberStyle {
  return { format, shownAs: shownAs(format), showsHour: showsHour(format) };
}
