import { inject, Pipe, type PipeTransform } from '@angular/core';
import {
  countryName,
  formatCount,
  formatDate,
  formatDateRange,
  formatEuro,
  formatInstant,
  formatLongDate,
  formatMonth,
} from '@turnout/shared/i18n';
import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';

/** How {@link DatePipe} sets a date. `figures`: 16/03/2019; `words`: 16 March 2019; `month`: March 2019. */
export type DateStyle = 'figures' | 'words' | 'month';

const STYLES: Readonly<Record<DateStyle, (date: IsoDate, locale: string) => string>> = {
  figures: formatDate,
  words: formatLongDate,
  month: formatMonth,
};

/** An ISO date in the reader's way, `not known` for `null`. Text that is no date is shown as it stands. */
@Pipe({ name: 'tnDate', pure: false })
export class DatePipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(date: string | null, style: DateStyle = 'figures'): string {
    const translator = this.translator();
    if (date === null) return translator.text('shared.count.unknown');
    return isIsoDate(date) ? STYLES[style](date, translator.locale) : date;
  }
}

/** First and last day in the reader's way; one date where both are the same or no end is given, `not known` without a start. */
@Pipe({ name: 'tnDateRange', pure: false })
export class DateRangePipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(from: string | null, to: string | null = null): string {
    const translator = this.translator();
    if (from === null || !isIsoDate(from)) return from ?? translator.text('shared.count.unknown');
    return formatDateRange(from, to !== null && isIsoDate(to) ? to : null, translator.locale);
  }
}

/** A country's name in the reader's language; "European" for an international event without a single country, "not known" for `null`. */
@Pipe({ name: 'tnCountry', pure: false })
export class CountryPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(code: string | null, level: string | null = null): string {
    const translator = this.translator();
    if (code === 'European' || (code === null && level === 'international')) return translator.text('shared.country.european');
    return code === null ? translator.text('shared.count.unknown') : countryName(code, translator.locale);
  }
}

/** A whole number in the reader's way, for running text; where it stands alone `tn-count` also says unknown and estimate. */
@Pipe({ name: 'tnNumber', pure: false })
export class NumberPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(value: number): string {
    return formatCount(value, this.translator().locale);
  }
}

/** An amount in euro without cents. */
@Pipe({ name: 'tnEuro', pure: false })
export class EuroPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(value: number): string {
    return formatEuro(value, this.translator().locale);
  }
}

/** An instant with date and time in UTC. */
@Pipe({ name: 'tnInstant', pure: false })
export class InstantPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform(instant: string): string {
    return formatInstant(instant, this.translator().locale);
  }
}
