import { type FundedProject, fundingWords } from '@turnout/consortium/domain';
import type { FundingNotice } from '@turnout/reports/document';
import type { DocumentTranslator } from '@turnout/shared/i18n';

/** The acknowledgement in words, with the EU emblem; `null` where neither own words nor the programme are known. */
export function fundingNotice(project: FundedProject, translator: DocumentTranslator): FundingNotice | null {
  const words = fundingWords(project, (key, params) => translator.text(key, params));
  return words && { emblem: 'eu', ...words };
}
