import { briefReportContradictsRecord } from './brief-report-contradicts-record';
import type { LedgerRule } from './contract';
import { copiedNumbers } from './copied-numbers';
import { likelyDoubleCount } from './likely-double-count';
import { missingBriefReport } from './missing-brief-report';
import { missingEvidence } from './missing-evidence';
import { noParticipantCount } from './no-participant-count';
import { noParticipantCounts } from './no-participant-counts';
import { EVENT_RULES } from './notices-of';
import { outlierForType } from './outlier-for-type';
import { partnerSpelledDifferently } from './partner-spelled-differently';
import { severalPartnersInOne } from './several-partners-in-one';

/** All rules about the events of a project, in the order in which their findings are listed. */
export const LEDGER_RULES: readonly LedgerRule[] = [
  likelyDoubleCount,
  ...EVENT_RULES.filter((rule) => rule !== noParticipantCount),
  briefReportContradictsRecord,
  outlierForType,
  copiedNumbers,
  partnerSpelledDifferently,
  severalPartnersInOne,
  noParticipantCounts,
  missingBriefReport,
  missingEvidence,
];
