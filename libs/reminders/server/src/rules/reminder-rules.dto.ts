import { MISSING_KINDS, type MissingKind } from '@turnout/reminders/domain';
import { CountField, FlagField, PartField, TextField } from '@turnout/shared/server-platform';

/** Days that are given for each kind of what is missing; `null` for a kind that is not asked for. */
export class ReminderDays implements Record<MissingKind, number | null> {
  @CountField({ nullable: true, description: 'For the answer to a reviewer, from the day the event was returned.' })
  returned: number | null;
  @CountField({ nullable: true, description: 'To say whether a planned event was held, from its last day, as all below.' })
  held: number | null;
  @CountField({ nullable: true, description: 'For the number of participants.' })
  count: number | null;
  @CountField({ nullable: true, description: 'For the setting, where something was promised by setting.' })
  setting: number | null;
  @CountField({ nullable: true, description: 'For the brief report.' })
  report: number | null;
  @CountField({ nullable: true, description: 'For evidence.' })
  evidence: number | null;
  @CountField({ nullable: true, description: 'For open findings, from the day the first was found.' })
  findings: number | null;
}

/** Days for some kinds; one left out stays as it is. */
export class ReminderDaysChange implements Partial<ReminderDays> {
  @CountField({ nullable: true, optional: true })
  returned?: number | null;
  @CountField({ nullable: true, optional: true })
  held?: number | null;
  @CountField({ nullable: true, optional: true })
  count?: number | null;
  @CountField({ nullable: true, optional: true })
  setting?: number | null;
  @CountField({ nullable: true, optional: true })
  report?: number | null;
  @CountField({ nullable: true, optional: true })
  evidence?: number | null;
  @CountField({ nullable: true, optional: true })
  findings?: number | null;
}

/** What a project asks its partners for, by when, and whether it does so by mail. */
export class ReminderRules {
  @PartField(() => ReminderDays)
  days: ReminderDays;
  @CountField({
    nullable: true,
    description: 'Months before the month of the deliverable that an event counts for, if earlier; `null`: no matter.',
  })
  monthsBeforeDeliverable: number | null;
  @FlagField({ description: 'Whether digests go out by themselves.' })
  sendsDigests: boolean;
  @CountField({ description: '1 for Monday to 7 for Sunday.' })
  weekday: number;
  @CountField({ description: 'Full hour, 0 to 23, as clocks in the zone show it.' })
  hour: number;
  @TextField({ example: 'Europe/Brussels', description: 'A name of the IANA database.' })
  zone: string;
  @CountField()
  version: number;
}

/** Changes to the rules; what is left out stays as it is, days of kinds too. */
export class ReminderRulesChange {
  @PartField(() => ReminderDaysChange, { optional: true })
  days?: ReminderDaysChange;
  @CountField({ optional: true, nullable: true })
  monthsBeforeDeliverable?: number | null;
  @FlagField({ optional: true })
  sendsDigests?: boolean;
  @CountField({ optional: true })
  weekday?: number;
  @CountField({ optional: true })
  hour?: number;
  @TextField({ optional: true })
  zone?: string;
}

/** The rules with what the change says, kind by kind. */
export function changedRules(rules: ReminderRules, { days, ...change }: ReminderRulesChange): ReminderRules {
  const said = Object.entries({ ...change }).filter(
    ([name, value]) => value !== undefined && (value !== null || MAY_BE_NULL.includes(name)),
  );
  const given = MISSING_KINDS.flatMap((kind) => (days?.[kind] === undefined ? [] : [[kind, days[kind]] as const]));
  return { ...rules, ...Object.fromEntries(said), days: { ...rules.days, ...Object.fromEntries(given) } };
}

/** A field that says `null` says nothing, but for those where that is a value. */
const MAY_BE_NULL = ['monthsBeforeDeliverable'];
