import type { MailBlock, MailDetail, MailItem } from '@turnout/accounts/domain';
import { type DocumentTranslator, formatDate } from '@turnout/shared/i18n';
import { type Digest, type DigestItem, type DigestLine, type DigestPart, digestTotals, type Escalation } from './digest';

/** A mail in words. */
export interface DigestWords {
  readonly subject: string;
  /** Ends with the link that stops these mails, whose address the mail itself has. */
  readonly body: readonly MailBlock[];
}

/**
 * A digest as a mail, in the language of whoever it goes to: how much is missing, project by project what and by when, and for those who
 * lead what was asked for three times. Every figure is the count behind it.
 * @param account address of the page where the person decides on language and mails
 */
export function digestWords(digest: Digest, account: string, translator: DocumentTranslator): DigestWords {
  const { text } = translator;
  const { total, overdue, escalated } = digestTotals(digest.parts);
  const projects = digest.parts.map(({ project }) => project).join(', ');
  const subject = total > 0 ? 'reminders.mail.subject' : 'reminders.mail.subject-escalated';
  return {
    subject: text(subject, { total: total > 0 ? total : escalated, projects }),
    body: [
      paragraph(text('reminders.mail.greeting', { name: digest.name })),
      ...(total > 0 ? [paragraph(text('reminders.mail.intro', { total, overdue }))] : []),
      ...digest.parts.flatMap((part) => partBlocks(part, translator)),
      { kind: 'note', text: text('reminders.mail.why') },
      { kind: 'link', label: text('reminders.mail.account'), href: account, look: 'small' },
      { kind: 'link', label: text('reminders.mail.stop'), href: null, look: 'small' },
    ],
  };
}

function paragraph(text: string): MailBlock {
  return { kind: 'paragraph', text };
}

function partBlocks({ project, partner, lines, unled, escalations, address }: DigestPart, translator: DocumentTranslator): MailBlock[] {
  const { text } = translator;
  const told = escalations.map((each) => ({ text: escalationWords(each, translator), mark: null, details: [] }));
  return [
    { kind: 'heading', text: text('reminders.mail.project', { project, partner }) },
    ...listed(null, lines.map((line) => lineItem(line, translator))), // prettier-ignore
    ...listed(text('reminders.mail.unled'), unled.map((line) => lineItem(line, translator))), // prettier-ignore
    ...listed(text('reminders.mail.escalated'), told),
    { kind: 'link', label: text('reminders.mail.add'), href: address, look: 'main' },
  ];
}

/** A list and the words before it; nothing without a line. */
function listed(before: string | null, items: readonly MailItem[]): MailBlock[] {
  if (items.length === 0) return [];
  return [...(before === null ? [] : [paragraph(before)]), { kind: 'list', items }];
}

function lineItem({ kind, count, overdue, named }: DigestLine, translator: DocumentTranslator): MailItem {
  const others = named.length > 0 ? count - named.length : 0;
  return {
    text: translator.text(`reminders.mail.kind.${kind}`, { count }),
    mark: overdue > 0 ? translator.text('reminders.mail.overdue', { overdue }) : null,
    details: [
      ...named.map((item) => itemDetail(item, translator)),
      ...(others > 0 ? [{ text: translator.text('reminders.mail.others', { count: others }), presses: false }] : []),
    ],
  };
}

function itemDetail({ title, on, dueOn, isOverdue }: DigestItem, translator: DocumentTranslator): MailDetail {
  const day = (date: DigestItem['on']): string | null => (date === null ? null : formatDate(date, translator.locale));
  const state = dueOn === null ? 'unknown' : isOverdue ? 'overdue' : 'due';
  return { text: translator.text('reminders.mail.item', { title, on: day(on), due: day(dueOn), state }), presses: isOverdue };
}

function escalationWords({ partner, count, since }: Escalation, translator: DocumentTranslator): string {
  return translator.text('reminders.mail.escalation', { partner, count, since: formatDate(since, translator.locale) });
}
