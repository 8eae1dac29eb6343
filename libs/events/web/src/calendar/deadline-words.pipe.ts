import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type CalendarDeadline, KIND_WORDS } from './calendar-deadline';

/** What a deadline says: "Deliverable D2.1 is due". */
@Pipe({ name: 'tnDeadline', pure: false })
export class DeadlinePipe implements PipeTransform {
  private readonly translator = inject(TRANSLATOR);

  transform({ kind, code }: CalendarDeadline): string {
    const translator = this.translator();
    const words = kind === 'reporting-period' ? 'events.deadline.ends' : 'events.deadline.due';
    return translator.text(words, { kind: translator.text(KIND_WORDS[kind]), code });
  }
}
