import { formatEuro, type MessageKey, type Translator } from '@turnout/shared/i18n';
import type { Project } from '../client/project';

/** A fact that the project states, ready to be read. */
export interface StatedFact {
  readonly label: MessageKey;
  readonly text: string;
}

/** The plain facts that a project states, in reading order. What it does not state is left out: a card of blanks teaches nothing. */
export function statedFacts(project: Project, { locale }: Translator): readonly StatedFact[] {
  const euro = (amount: number | null): string | null => (amount === null ? null : formatEuro(amount, locale));
  const facts: readonly (readonly [MessageKey, string | null])[] = [
    ['consortium.fact.programme', project.programmeText],
    ['consortium.fact.key-action', project.keyAction],
    ['consortium.fact.action-type', project.actionType],
    ['consortium.fact.call-year', project.callYear === null ? null : String(project.callYear)],
    ['consortium.fact.measure', project.measure],
    ['consortium.fact.grant-number', project.grantNumber],
    ['consortium.fact.total-funding', euro(project.totalFundingEur)],
    ['consortium.fact.eu-grant', euro(project.euGrantEur)],
    ['consortium.fact.beneficiary', project.beneficiary],
  ];
  return facts.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text }]));
}
