import type { Reminder, ReminderRules, RemindersPreview } from '@turnout/shared/api-client';
import { DEFAULT_RULES } from '@turnout/reminders/domain';

/** That somebody of CESIE was asked for a count. */
export const A_REMINDER: Reminder = {
  ...{ id: 'r1', askedAt: '2026-11-09T06:00:00.000Z', askedBy: null, name: 'Ana Silva', partner: 'CESIE' },
  ...{ total: 3, overdue: 1, escalated: 2, kinds: [{ kind: 'count', total: 3 }] },
  ...{ asking: null, undoUntil: null },
};

/** One who would be asked, and one who wants no mails. */
export const A_PREVIEW: RemindersPreview = {
  ...{ sendsDigests: true, at: '2026-11-16T06:00:00.000Z' },
  people: [
    {
      ...{ name: 'Ana Silva', role: 'partner', partner: 'CESIE', language: 'it', state: 'asked', total: 3, overdue: 1, escalated: 0 },
      ...{ subject: 'Mancano 3 elementi: Soci@ll', text: 'Ciao Ana Silva,' },
    },
    {
      ...{ name: 'Lea', role: 'lead', partner: null, language: 'en', state: 'wants-none', total: 0, overdue: 0, escalated: 0 },
      ...{ subject: null, text: null },
    },
  ],
};

/** The rules of a project that has said nothing. */
export const SOME_RULES: ReminderRules = { ...DEFAULT_RULES, days: { ...DEFAULT_RULES.days, report: null }, version: 1 };
