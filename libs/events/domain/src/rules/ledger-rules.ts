import { briefReportContradictsRecord } from './brief-report-contradicts-record';
import type { LedgerRule } from './contract';
import { copiedNumbers } from './copied-numbers';
import { dateOutsideReportingPeriod } from './date-outside-reporting-period';
import { dateOutsideWorkPackage } from './date-outside-work-package';
import { likelyDoubleCount } from './likely-double-count';
import { missingBriefReport } from './missing-brief-report';
import { missingEvidence } from './missing-evidence';
import { noParticipantCount } from './no-participant-count';
import { noParticipantCounts } from './no-participant-counts';
import { EVENT_RULES } from './notices-of';
import { outlierForType } from './outlier-for-type';
import { outsideOrAll } from './outside-or-all';
import { partnerSpelledDifferently } from './partner-spelled-differently';
import { severalPartnersInOne } from './several-partners-in-one';

/** Rules about one event that speak otherwise of the whole ledger, where many events may have in common what they notice. */
const IN_THE_LEDGER: ReadonlyMap<LedgerRule, LedgerRule> = new Map<LedgerRule, LedgerRule>([
  [dateOutsideReportingPeriod, outsideOrAll(dateOutsideReportingPeriod)],
  [dateOutsideWorkPackage, outsideOrAll(dateOutsideWorkPackage)],
  [noParticipantCount, noParticipantCounts],
]);

/** All rules about the events of a project, in the order in which their findings are listed. */
export const LEDGER_RULES: readonly LedgerRule[] = [
  likelyDoubleCount,
  ...EVENT_RULES.map((rule) => IN_THE_LEDGER.get(rule) ?? rule),
  briefReportContradictsRecord,
  outlierForType,
  copiedNumbers,
  partnerSpelledDifferently,
  severalPartnersInOne,
  missingBriefReport,
  missingEvidence,
];
