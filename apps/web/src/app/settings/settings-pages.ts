import type { Operation } from '@turnout/accounts/domain';
import type { MessageKey } from '@turnout/shared/i18n';

/** A page about how a project is set up, for whoever may do its operation. */
export interface SettingsPage {
  readonly path: string;
  readonly words: MessageKey;
  readonly operation: Operation;
}

/** The pages of the settings, in the order in which they are offered. */
export const SETTINGS_PAGES: readonly SettingsPage[] = [
  { path: 'card', words: 'consortium.card.title', operation: 'project.change' },
  { path: 'partners', words: 'consortium.partners.title', operation: 'consortium.change' },
  { path: 'event-types', words: 'consortium.event-types.title', operation: 'consortium.change' },
  { path: 'targets', words: 'impact.targets.title', operation: 'target.change' },
  { path: 'work-packages', words: 'consortium.work-packages.title', operation: 'consortium.change' },
  { path: 'deliverables', words: 'consortium.due.title', operation: 'consortium.change' },
  { path: 'reporting-periods', words: 'events.periods.title', operation: 'reporting-period.change' },
  { path: 'reminders', words: 'reminders.rules.title', operation: 'reminder-rules.change' },
  { path: 'members', words: 'accounts.members.title', operation: 'member.read' },
  { path: 'history', words: 'history.title', operation: 'history.read' },
];
