import { inject, Pipe, type PipeTransform } from '@angular/core';
import { projectPeriod, type StartPrecision } from '@turnout/consortium/domain';
import { formatDate, formatMonth } from '@turnout/shared/i18n';
import { type IsoDate, isIsoDate } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';

/** What of a project says when it runs. */
export interface StatedPeriod {
  readonly startsOn: string | null;
  readonly startsOnPrecision: StartPrecision | null;
  readonly endsOn: string | null;
  readonly durationMonths?: number | null;
}

/** When a project runs, no more precisely than it was stated: `January 2018 –` or `01/11/2020 – 31/10/2024`; `not known` when nothing was. */
@Pipe({ name: 'tnProjectPeriod', pure: false })
export class ProjectPeriodPipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform({ startsOn, startsOnPrecision, endsOn, durationMonths = null }: StatedPeriod): string {
    const translator = this.translator();
    const { from, to } = projectPeriod({ startsOn: asDate(startsOn), endsOn: asDate(endsOn), durationMonths });
    if (from === null && to === null) return translator.text('shared.count.unknown');
    const format = startsOnPrecision === 'month' ? formatMonth : formatDate;
    const [start, end] = [from && format(from, translator.locale), to && format(to, translator.locale)];
    if (start === null) return translator.text('consortium.period.until', { end: end ?? '' });
    return end === null ? translator.text('consortium.period.from', { start }) : `${start} – ${end}`;
  }
}

function asDate(text: string | null): IsoDate | null {
  return text !== null && isIsoDate(text) ? text : null;
}
