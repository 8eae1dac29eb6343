import { type DocumentTranslator, formatDate } from '@turnout/shared/i18n';
import { type Digest, type DigestItem, type DigestLine, type DigestPart, digestTotals, type Escalation } from './digest';

/** A mail in plain words. */
export interface DigestWords {
  readonly subject: string;
  /** Ends with the words before the link that stops these mails. */
  readonly text: string;
}

/**
 * A digest as a mail, in the language of whoever it goes to: how much is missing, project by project what and by when, and for those who
 * lead what was asked for three times. Every figure is the count behind it.
 * @param account address of the page where the person decides on language and mails
 */
export function digestWords(digest: Digest, account: string, translator: DocumentTranslator): DigestWords {
  const { total, overdue, escalated } = digestTotals(digest.parts);
  const projects = digest.parts.map(({ project }) => project).join(', ');
  const blocks = [
    translator.text('reminders.mail.greeting', { name: digest.name }),
    ...(total > 0 ? [translator.text('reminders.mail.intro', { total, overdue })] : []),
    ...digest.parts.map((part) => partWords(part, translator)),
    translator.text('reminders.mail.why', { account }),
    translator.text('reminders.mail.stop'),
  ];
  const subject = total > 0 ? 'reminders.mail.subject' : 'reminders.mail.subject-escalated';
  return { subject: translator.text(subject, { total: total > 0 ? total : escalated, projects }), text: blocks.join('\n\n') };
}

function partWords({ project, partner, lines, escalations, address }: DigestPart, translator: DocumentTranslator): string {
  const heading = translator.text('reminders.mail.project', { project, partner });
  return [
    heading,
    '-'.repeat([...heading].length),
    ...lines.flatMap((line) => lineWords(line, translator)),
    ...(escalations.length > 0 ? [translator.text('reminders.mail.escalated')] : []),
    ...escalations.map((each) => `- ${escalationWords(each, translator)}`),
    translator.text('reminders.mail.add', { address }),
  ].join('\n');
}

function lineWords({ kind, count, overdue, named }: DigestLine, translator: DocumentTranslator): string[] {
  const others = named.length > 0 ? count - named.length : 0;
  return [
    `- ${translator.text(`reminders.mail.kind.${kind}`, { count })}${translator.text('reminders.mail.overdue', { overdue })}`,
    ...named.map((item) => `    ${itemWords(item, translator)}`),
    ...(others > 0 ? [`    ${translator.text('reminders.mail.others', { count: others })}`] : []),
  ];
}

function itemWords({ title, on, dueOn, isOverdue }: DigestItem, translator: DocumentTranslator): string {
  const day = (date: DigestItem['on']): string | null => (date === null ? null : formatDate(date, translator.locale));
  const state = dueOn === null ? 'unknown' : isOverdue ? 'overdue' : 'due';
  return translator.text('reminders.mail.item', { title, on: day(on), due: day(dueOn), state });
}

function escalationWords({ partner, count, since }: Escalation, translator: DocumentTranslator): string {
  return translator.text('reminders.mail.escalation', { partner, count, since: formatDate(since, translator.locale) });
}
