import { NO_PARTNER } from '@turnout/reminders/domain';
import type { AskedNow, AskingUndone } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';

/** What the button that asks is called for whoever does not see where it stands. @param partner its code, or that nobody leads */
export function askLabel(partner: string, { text }: Translator): string {
  return partner === NO_PARTNER ? text('reminders.ask.coordinators') : text('reminders.ask.of', { partner });
}

/** Who was asked, and why others were not. */
export function askedWords({ people }: AskedNow, { text }: Translator): string {
  const said = (isAsked: boolean): string[] =>
    people.filter(({ state }) => (state === 'asked') === isAsked).map(({ name, state }) => text(`reminders.ask.${state}`, { name }));
  const [asked, others] = [said(true), said(false)];
  return text('reminders.ask.done', { asked: asked.length, names: asked.join(', '), others: others.length, why: others.join(', ') });
}

/** Who was not asked after all, and whose mail had gone. */
export function undoneWords({ people }: AskingUndone, { text }: Translator): string {
  const named = (wanted: AskingUndone['people'][number]['state']): string[] =>
    people.filter(({ state }) => state === wanted).map(({ name }) => name);
  const [undone, gone] = [named('undone'), named('gone')];
  return text('reminders.undo.done', { names: undone.join(', '), gone: gone.length, others: gone.join(', ') });
}
