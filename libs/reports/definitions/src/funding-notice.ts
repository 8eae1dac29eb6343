import { fundingKeys, type Programme } from '@turnout/consortium/domain';
import type { FundingNotice } from '@turnout/reports/document';
import type { Translator } from '@turnout/shared/i18n';

/** What the acknowledgement of a project's funding depends on. */
export interface Funding {
  readonly programme: Programme | null;
  readonly grantNumber: string | null;
}

/** The acknowledgement in words, with the EU emblem; `null` where the programme is not known. */
export function fundingNotice({ programme, grantNumber }: Funding, translator: Translator): FundingNotice | null {
  if (programme === null) return null;
  const { statement, disclaimer, params } = fundingKeys(programme, grantNumber);
  return {
    emblem: 'eu',
    statement: translator.text(statement, params),
    disclaimer: disclaimer === null ? null : translator.text(disclaimer),
  };
}
