import { Module } from '@nestjs/common';
import { AddComment } from './comment/add-comment';
import { CommentController } from './comment/comment.controller';
import { CommentQueries } from './comment/comment.queries';
import { ListComments } from './comment/list-comments';
import { BreakdownController } from './breakdown/breakdown.controller';
import { BreakdownQueries } from './breakdown/breakdown.queries';
import { SummariseBreakdown } from './breakdown/summarise-breakdown';
import { BriefReportController } from './brief-report/brief-report.controller';
import { BriefReportQueries } from './brief-report/brief-report.queries';
import { BriefReportRepository } from './brief-report/brief-report.repository';
import { ReadBriefReport } from './brief-report/read-brief-report';
import { ChangeBriefReport } from './brief-report/change-brief-report';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarQueries } from './calendar/calendar.queries';
import { ChangeEvent } from './event/change-event';
import { DeleteEvent } from './event/delete-event';
import { EventHistoryController } from './event/event-history.controller';
import { EventController } from './event/event.controller';
import { EventQueries } from './event/event.queries';
import { EventRepository } from './event/event.repository';
import { AddEvidence } from './evidence/add-evidence';
import { ChangeEvidence } from './evidence/change-evidence';
import { DropEvidence } from './evidence/drop-evidence';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceFileController } from './evidence/evidence-file.controller';
import { EvidenceQueries } from './evidence/evidence.queries';
import { EvidenceSummaryQueries } from './evidence/evidence-summary.queries';
import { Farewell } from './evidence/farewell';
import { EvidenceRepository } from './evidence/evidence.repository';
import { KeepEvidence } from './evidence/keep-evidence';
import { ListEvidence } from './evidence/list-evidence';
import { OpenEvidence } from './evidence/open-evidence';
import { RemoveEvidence } from './evidence/remove-evidence';
import { InboxController } from './inbox/inbox.controller';
import { InboxCountQueries } from './inbox/inbox-counts.queries';
import { InboxQueries } from './inbox/inbox.queries';
import { ProjectSumsQueries } from './summary/project-sums.queries';
import { LedgerEventQueries } from './judging/ledger-event.queries';
import { JudgeEvent } from './event/judge-event';
import { ReadEventHistory } from './event/read-event-history';
import { ReadEvent } from './event/read-event';
import { RecordEvent } from './event/record-event';
import { EventCommentStore } from './comment/event-comment.store';
import { BulkReviewController } from './review/bulk-review.controller';
import { ReviewEvents } from './review/review-events';
import { ReviewController } from './review/review.controller';
import { ReviewEvent } from './review/review-event';
import { LedgerQueries } from './ledger/ledger.queries';
import { OutlineController } from './outline/outline.controller';
import { OutlineQueries } from './outline/outline.queries';
import { PivotController } from './pivot/pivot.controller';
import { PivotQueries } from './pivot/pivot.queries';
import { ReadPivot } from './pivot/read-pivot';
import { PlaceController } from './place/place.controller';
import { PlaceQueries } from './place/place.queries';
import { SummariseEvents } from './summary/summarise-events';
import { SummaryController } from './summary/summary.controller';
import { SummaryQueries } from './summary/summary.queries';
import { AddReportingPeriod } from './period/add-reporting-period';
import { ChangeReportingPeriod } from './period/change-reporting-period';
import { DeleteReportingPeriod } from './period/delete-reporting-period';
import { LockReportingPeriod } from './period/lock-reporting-period';
import { MakeException } from './period/make-exception';
import { PeriodLockController } from './period/period-lock.controller';
import { RemoveException } from './period/remove-exception';
import { ReportingPeriodController } from './period/reporting-period.controller';
import { ReportingPeriodQueries } from './period/reporting-period.queries';
import { ReportingPeriodRepository } from './period/reporting-period.repository';
import { UnlockReportingPeriod } from './period/unlock-reporting-period';
import { BulkChangeController } from './bulk/bulk-change.controller';
import { BulkRepository } from './bulk/bulk.repository';
import { ChangeEvents } from './bulk/change-events';
import { JudgeBulk } from './bulk/judge-bulk';
import { ListBulkChanges } from './bulk/list-bulk-changes';
import { PreviewBulk } from './bulk/preview-bulk';
import { UndoBulk } from './bulk/undo-bulk';
import { ChangeView } from './view/change-view';
import { ChooseDefault } from './view/choose-default';
import { DefaultViewController } from './view/default-view.controller';
import { DeleteView } from './view/delete-view';
import { KeepView } from './view/keep-view';
import { ViewController } from './view/view.controller';
import { ViewQueries } from './view/view.queries';
import { ViewRepository } from './view/view.repository';
import { IMPORT_CONTROLLERS, IMPORT_PROVIDERS } from './import/import.providers';
import { DeadlineController } from './deadline/deadline.controller';
import { DeadlineQueries } from './deadline/deadline.queries';
import { FeedFileController } from './feed/feed-file.controller';
import { FeedContentQueries } from './feed/feed.queries';
import { ReadFeed } from './feed/read-feed';
import './event.problems';

const EVENT = [EventQueries, EventRepository, JudgeEvent, ReadEvent, ReadEventHistory, RecordEvent, ChangeEvent, DeleteEvent];
const CALENDAR = [CalendarQueries, DeadlineQueries, FeedContentQueries, ReadFeed];
const BREAKDOWN = [BreakdownQueries, PivotQueries, PlaceQueries, ReadPivot, SummariseBreakdown];
const EVIDENCE = [
  AddEvidence,
  ChangeEvidence,
  DropEvidence,
  EvidenceQueries,
  EvidenceRepository,
  EvidenceSummaryQueries,
  Farewell,
  KeepEvidence,
  ListEvidence,
  OpenEvidence,
  RemoveEvidence,
];
const BRIEF_REPORT = [BriefReportQueries, BriefReportRepository, ReadBriefReport, ChangeBriefReport];
const REVIEW = [AddComment, CommentQueries, EventCommentStore, InboxCountQueries, InboxQueries, ListComments, ReviewEvent, ReviewEvents];
const PERIOD = [
  ...[ReportingPeriodQueries, ReportingPeriodRepository, AddReportingPeriod, ChangeReportingPeriod, DeleteReportingPeriod],
  ...[LockReportingPeriod, UnlockReportingPeriod, MakeException, RemoveException],
];
const BULK = [BulkRepository, ChangeEvents, JudgeBulk, ListBulkChanges, PreviewBulk, UndoBulk];
const VIEW = [ViewQueries, ViewRepository, KeepView, ChangeView, DeleteView, ChooseDefault];

/** The ledger: records, their totals and sums. */
@Module({
  controllers: [
    BulkChangeController,
    EventController,
    OutlineController,
    EventHistoryController,
    ReviewController,
    BulkReviewController,
    CommentController,
    BriefReportController,
    EvidenceController,
    EvidenceFileController,
    InboxController,
    BreakdownController,
    CalendarController,
    PivotController,
    DeadlineController,
    FeedFileController,
    PlaceController,
    SummaryController,
    ReportingPeriodController,
    PeriodLockController,
    ViewController,
    DefaultViewController,
    ...IMPORT_CONTROLLERS,
  ],
  providers: [
    LedgerQueries,
    LedgerEventQueries,
    OutlineQueries,
    ProjectSumsQueries,
    SummaryQueries,
    SummariseEvents,
    ...BREAKDOWN,
    ...CALENDAR,
    ...EVENT,
    ...EVIDENCE,
    ...BRIEF_REPORT,
    ...REVIEW,
    ...PERIOD,
    ...VIEW,
    ...BULK,
    ...IMPORT_PROVIDERS,
  ],
  exports: [
    EvidenceSummaryQueries,
    EventQueries,
    LedgerQueries,
    LedgerEventQueries,
    InboxCountQueries,
    ProjectSumsQueries,
    SummaryQueries,
    ReadBriefReport,
    ReadEvent,
    ChangeEvent,
    DeleteEvent,
  ],
})
export class EventsModule {}
