import { checkReminderRules } from './check-reminder-rules';
import { DEFAULT_RULES, type ReminderRules } from './reminder-rules';

const wrong = (more: Partial<ReminderRules>) =>
  checkReminderRules({ ...DEFAULT_RULES, ...more }).map(({ pointer, code }) => `${pointer} ${code}`);

it('takes what is within its limits', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ weekday: 7, hour: 0, zone: 'Europe/Lisbon', monthsBeforeDeliverable: null })).toEqual([]);
  expect(wrong({ days: { ...DEFAULT_RULES.days, report: null, count: 0 } })).toEqual([]);
});

it.each<[Partial<ReminderRules>, readonly string[]]>([
  [{ days: { ...DEFAULT_RULES.days, held: -1, evidence: 366 } }, ['/days/held reminder-rules.days', '/days/evidence reminder-rules.days']],
  [{ monthsBeforeDeliverable: 25 }, ['/monthsBeforeDeliverable reminder-rules.months']],
  [{ weekday: 0 }, ['/weekday reminder-rules.weekday']],
  [{ hour: 7.5 }, ['/hour reminder-rules.hour']],
  [{ zone: 'Europe/Atlantis' }, ['/zone reminder-rules.zone']],
  [{ zone: '+02:00' }, ['/zone reminder-rules.zone']],
])('refuses %p', (given, expected) => {
  expect(wrong(given)).toEqual(expected);
});
