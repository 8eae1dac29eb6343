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

/**
 * All rules about the events of a project, in the order in which their findings are listed. Marked pure, so that a page that runs none of
 * them does not load them.
 */
export const LEDGER_RULES: readonly LedgerRule[] = /* @__PURE__ */ ledgerRules();

function ledgerRules(): readonly LedgerRule[] {
  // Of the whole ledger some rules about one event speak otherwise, as many events may have in common what they notice.
  const inTheLedger = new Map<LedgerRule, LedgerRule>([
    [dateOutsideReportingPeriod, outsideOrAll(dateOutsideReportingPeriod)],
    [dateOutsideWorkPackage, outsideOrAll(dateOutsideWorkPackage)],
    [noParticipantCount, noParticipantCounts],
  ]);
  return [
    likelyDoubleCount,
    ...EVENT_RULES.map((rule) => inTheLedger.get(rule) ?? rule),
    briefReportContradictsRecord,
    outlierForType,
    copiedNumbers,
    partnerSpelledDifferently,
    severalPartnersInOne,
    missingBriefReport,
    missingEvidence,
  ];
}
