import type { MigrationInterface } from 'typeorm';
import { CreateAccounts1790000000000 } from './1790000000000-create-accounts';
import { CreateConsortium1790000100000 } from './1790000100000-create-consortium';
import { CreateEvents1790000200000 } from './1790000200000-create-events';
import { CreateTargets1790000300000 } from './1790000300000-create-targets';
import { CreateAudit1790001000000 } from './1790001000000-create-audit';
import { CreateEventComments1790001100000 } from './1790001100000-create-event-comments';
import { AddMembershipVersion1790001200000 } from './1790001200000-add-membership-version';
import { CreateOutbox1790001201000 } from './1790001201000-create-outbox';
import { CreateInvitations1790001202000 } from './1790001202000-create-invitations';
import { CreatePasswordResets1790001203000 } from './1790001203000-create-password-resets';
import { CreateSetupLinks1790001204000 } from './1790001204000-create-setup-links';
import { CreateAccessTokens1790002000000 } from './1790002000000-create-access-tokens';
import { AddAccountStates1790002001000 } from './1790002001000-add-account-states';
import { CreateSecondFactors1790002100000 } from './1790002100000-create-second-factors';
import { CreateAccountIdentities1790002101000 } from './1790002101000-create-account-identities';
import { CreateReportingPeriods1790002200000 } from './1790002200000-create-reporting-periods';
import { AddDueDates1790002300000 } from './1790002300000-add-due-dates';
import { RequireHistoryToGoForward1790002400000 } from './1790002400000-require-history-to-go-forward';
import { AddFundingStatement1790002401000 } from './1790002401000-add-funding-statement';
import { CreateFiles1790003000000 } from './1790003000000-create-files';
import { CreateEventEvidence1790003001000 } from './1790003001000-create-event-evidence';
import { IndexSearchText1790003100000 } from './1790003100000-index-search-text';
import { AddBreakdownDimensions1790003200000 } from './1790003200000-add-breakdown-dimensions';
import { CreateEventMeetings1790003201000 } from './1790003201000-create-event-meetings';
import { CreateTasks1790003300000 } from './1790003300000-create-tasks';
import { AddLeadWorkPackages1790003400000 } from './1790003400000-add-lead-work-packages';
import { CreateSavedViews1790003600000 } from './1790003600000-create-saved-views';
import { CreateBulkChanges1790003601000 } from './1790003601000-create-bulk-changes';
import { CreateBriefReports1790003700000 } from './1790003700000-create-brief-reports';
import { CreateImports1790004000000 } from './1790004000000-create-imports';
import { CreateJobRuns1790004010000 } from './1790004010000-create-job-runs';
import { CreateFindings1790004011000 } from './1790004011000-create-findings';
import { AddJudgingLeases1790004012000 } from './1790004012000-add-judging-leases';
import { CreateCompositions1790005000000 } from './1790005000000-create-compositions';
import { CreateRenderings1790005001000 } from './1790005001000-create-renderings';
import { CreateReportVersions1790005010000 } from './1790005010000-create-report-versions';
import { AddTargetConditions1790006000000 } from './1790006000000-add-target-conditions';
import { CreateReminderRules1790006030000 } from './1790006030000-create-reminder-rules';
import { AddAccountChoices1790006031000 } from './1790006031000-add-account-choices';
import { CreateDigests1790006032000 } from './1790006032000-create-digests';
import { AddJobRequests1790006040000 } from './1790006040000-add-job-requests';
import { AddMailsSentOnce1790006041000 } from './1790006041000-add-mails-sent-once';
import { CreateCalendarFeeds1790006050000 } from './1790006050000-create-calendar-feeds';
import { AddPromiseOverAllTypes1790007000000 } from './1790007000000-add-promise-over-all-types';
import { AddUndoOfAsking1790007010000 } from './1790007010000-add-undo-of-asking';
import { AddMailBodies1790007011000 } from './1790007011000-add-mail-bodies';

/** Every migration, oldest first. A new one is a new file and a new line at the end. */
export const ALL_MIGRATIONS: readonly (new () => MigrationInterface)[] = [
  CreateAccounts1790000000000,
  CreateConsortium1790000100000,
  CreateEvents1790000200000,
  CreateTargets1790000300000,
  CreateAudit1790001000000,
  CreateEventComments1790001100000,
  AddMembershipVersion1790001200000,
  CreateOutbox1790001201000,
  CreateInvitations1790001202000,
  CreatePasswordResets1790001203000,
  CreateSetupLinks1790001204000,
  CreateAccessTokens1790002000000,
  AddAccountStates1790002001000,
  CreateSecondFactors1790002100000,
  CreateAccountIdentities1790002101000,
  CreateReportingPeriods1790002200000,
  AddDueDates1790002300000,
  RequireHistoryToGoForward1790002400000,
  AddFundingStatement1790002401000,
  CreateFiles1790003000000,
  CreateEventEvidence1790003001000,
  IndexSearchText1790003100000,
  AddBreakdownDimensions1790003200000,
  CreateEventMeetings1790003201000,
  CreateTasks1790003300000,
  AddLeadWorkPackages1790003400000,
  CreateSavedViews1790003600000,
  CreateBulkChanges1790003601000,
  CreateBriefReports1790003700000,
  CreateImports1790004000000,
  CreateJobRuns1790004010000,
  CreateFindings1790004011000,
  AddJudgingLeases1790004012000,
  CreateCompositions1790005000000,
  CreateRenderings1790005001000,
  CreateReportVersions1790005010000,
  AddTargetConditions1790006000000,
  CreateReminderRules1790006030000,
  AddAccountChoices1790006031000,
  CreateDigests1790006032000,
  AddJobRequests1790006040000,
  AddMailsSentOnce1790006041000,
  CreateCalendarFeeds1790006050000,
  AddPromiseOverAllTypes1790007000000,
  AddUndoOfAsking1790007010000,
  AddMailBodies1790007011000,
];
