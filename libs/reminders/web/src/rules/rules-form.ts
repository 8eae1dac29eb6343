import { FormControl, FormGroup } from '@angular/forms';
import { DEFAULT_RULES, MISSING_KINDS, type MissingKind, type ReminderRules } from '@turnout/reminders/domain';

/** The fields of the rules, a kind having one for whether it is asked for and one for its days. */
export type RulesForm = ReturnType<typeof rulesForm>;

const text = (value: string): FormControl<string> => new FormControl(value, { nonNullable: true });
const flag = (value: boolean): FormControl<boolean> => new FormControl(value, { nonNullable: true });

/** An empty form. */
export function rulesForm() {
  const kinds = Object.fromEntries(MISSING_KINDS.map((kind) => [kind, new FormGroup({ asks: flag(true), days: text('') })]));
  return new FormGroup({
    kinds: new FormGroup(kinds as Readonly<Record<MissingKind, FormGroup<{ asks: FormControl<boolean>; days: FormControl<string> }>>>),
    ...{ months: text(''), sends: flag(false), weekday: text('1'), hour: text('7'), zone: text('') },
  });
}

/** Fills the form with rules; a kind that is not asked for shows the days it would have. */
export function fillForm(form: RulesForm, { days, monthsBeforeDeliverable, sendsDigests, weekday, hour, zone }: ReminderRules): void {
  for (const kind of MISSING_KINDS) {
    form.controls.kinds.controls[kind].setValue({ asks: days[kind] !== null, days: String(days[kind] ?? DEFAULT_RULES.days[kind]) });
  }
  form.patchValue({
    ...{ months: monthsBeforeDeliverable === null ? '' : String(monthsBeforeDeliverable), sends: sendsDigests },
    ...{ weekday: String(weekday), hour: String(hour), zone },
  });
}

/** What the form says. A number that is none is not a number, which no rule takes. */
export function rulesIn(form: RulesForm): ReminderRules {
  const { kinds, months, sends, weekday, hour, zone } = form.getRawValue();
  const days = MISSING_KINDS.map((kind) => [kind, kinds[kind].asks ? numberIn(kinds[kind].days) : null] as const);
  return {
    days: Object.fromEntries(days) as Record<MissingKind, number | null>,
    monthsBeforeDeliverable: months.trim() === '' ? null : numberIn(months),
    ...{ sendsDigests: sends, weekday: Number(weekday), hour: Number(hour), zone: zone.trim() },
  };
}

function numberIn(words: string): number {
  return words.trim() === '' ? Number.NaN : Number(words);
}
