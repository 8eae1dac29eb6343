import { addDays, isoDate, type IsoDate } from '@turnout/shared/kernel';

const MINUTES_OF_DAY = 24 * 60;
/** The last day that Excel knows: 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const BEFORE_1900 = isoDate('1899-12-30');
/** Days before the 29th of February 1900, which there was not and Excel counts. */
const UNTIL_THE_DAY_THAT_WAS_NOT = 60;
const FIRST_OF_1904 = isoDate('1904-01-01');

/** The day and the time `hh:mm` that a sheet's number stands for; `null` for numbers that stand for no day. */
export function serialDay(serial: number, is1904: boolean): { readonly day: IsoDate; readonly time: string } | null {
  const minutes = Math.round(serial * MINUTES_OF_DAY);
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  if (!Number.isFinite(serial) || days < (is1904 ? 0 : 1) || days > LAST_SERIAL - (is1904 ? 1462 : 0)) return null;
  const rest = minutes - days * MINUTES_OF_DAY;
  return { day: dayOf(days, is1904), time: `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}` };
}

function dayOf(days: number, is1904: boolean): IsoDate {
  if (is1904) return addDays(FIRST_OF_1904, days);
  return addDays(BEFORE_1900, days < UNTIL_THE_DAY_THAT_WAS_NOT ? days + 1 : days);
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
