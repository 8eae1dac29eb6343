import { PROJECT_ROLES, type ProjectRole } from '@turnout/accounts/domain';
import { MISSING_KINDS } from '@turnout/reminders/domain';
import { DOCUMENT_LANGUAGES, type DocumentLanguage } from '@turnout/shared/i18n';
import { ChoiceField, CountField, FlagField, IdField, InstantField, PageOf, PartsField, TextField } from '@turnout/shared/server-platform';
import { KindMissing } from '../missing/missing.dto';

/** That somebody was asked: when, and for how much. */
export class Reminder {
  @IdField()
  id: string;
  @InstantField()
  askedAt: string;
  @TextField({ nullable: true, description: 'Name of whoever had them asked; `null` where the day had come.' })
  askedBy: string | null;
  @TextField({ description: 'Name of whoever was asked.' })
  name: string;
  @TextField({ nullable: true, description: 'What the partner was called that they acted for.' })
  partner: string | null;
  @CountField({ description: 'Things they were asked for.' })
  total: number;
  @CountField()
  overdue: number;
  @CountField({ description: 'Things they were told of that others were asked for three times.' })
  escalated: number;
  @PartsField(() => KindCount)
  kinds: KindCount[];
  @IdField({ nullable: true, description: 'By what it can be taken back; `null` where nobody had them asked, or the time for it is over.' })
  asking: string | null;
  @InstantField({ nullable: true, description: 'Until when it can be taken back; the mail waits so long.' })
  undoUntil: string | null;
}

/** How much of a kind somebody was asked for. */
export class KindCount {
  @ChoiceField(MISSING_KINDS)
  kind: KindMissing['kind'];
  @CountField()
  total: number;
}

export const ReminderPage = PageOf(Reminder, 'ReminderPage');

/** What would become of somebody: they would be asked, were asked in that week, want no mail, or nothing is missing of them. */
export const ASKING_STATES = ['asked', 'already-asked', 'wants-none', 'nothing-missing'] as const;
export type AskingState = (typeof ASKING_STATES)[number];

/** Somebody who would be asked, or why not. */
export class PreviewedPerson {
  @TextField()
  name: string;
  @ChoiceField(PROJECT_ROLES)
  role: ProjectRole;
  @TextField({ nullable: true, description: 'Code of the partner they act for.' })
  partner: string | null;
  @ChoiceField(DOCUMENT_LANGUAGES)
  language: DocumentLanguage;
  @ChoiceField(ASKING_STATES)
  state: AskingState;
  @CountField()
  total: number;
  @CountField()
  overdue: number;
  @CountField()
  escalated: number;
  @TextField({ nullable: true, description: 'Subject of the mail; `null` where none would go.' })
  subject: string | null;
  @TextField({ nullable: true, description: 'The mail, but for the link that stops these mails, and only what this project asks for.' })
  text: string | null;
}

/** What would go out the next time, as things are now. */
export class RemindersPreview {
  @FlagField({ description: 'Whether it goes out by itself.' })
  sendsDigests: boolean;
  @InstantField({ description: 'When the project’s day and hour come next.' })
  at: string;
  @PartsField(() => PreviewedPerson)
  people: PreviewedPerson[];
}

/** Whom to ask now. */
export class AskingNow {
  @TextField({ description: 'Code of the partner; `none` for events that nobody leads, of which coordinators are asked.' })
  partner: string;
}

/** What became of somebody who acts for the partner. */
export class AskedPerson {
  @TextField()
  name: string;
  @ChoiceField(ASKING_STATES)
  state: AskingState;
}

/** Who was asked, and why others were not. */
export class AskedNow {
  @PartsField(() => AskedPerson)
  people: AskedPerson[];
  @IdField({ nullable: true, description: 'By what it can be taken back; `null` where nobody was asked.' })
  asking: string | null;
  @InstantField({ nullable: true, description: 'Until when it can be taken back; the mails wait so long.' })
  undoUntil: string | null;
}

/** What has become of a mail that was to be taken back: it was, or it had gone. */
export const UNDOING_STATES = ['undone', 'gone'] as const;

/** Somebody whose being asked was to be taken back. */
export class UndonePerson {
  @TextField()
  name: string;
  @ChoiceField(UNDOING_STATES)
  state: (typeof UNDOING_STATES)[number];
}

/** Whose being asked was taken back, and whose mail had gone. */
export class AskingUndone {
  @PartsField(() => UndonePerson)
  people: UndonePerson[];
}
