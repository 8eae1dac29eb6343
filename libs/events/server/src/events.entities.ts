import { EventBreakdownEntity } from './event/event-breakdown.entity';
import { EventDeliverableEntity } from './event/event-deliverable.entity';
import { EventPartnerEntity } from './event/event-partner.entity';
import { EventEntity } from './event/event.entity';
import { PeriodExceptionEntity } from './period/period-exception.entity';
import { EventMeetingEntity } from './series/event-meeting.entity';
import { ReportingPeriodEntity } from './period/reporting-period.entity';
import { EventEvidenceEntity } from './evidence/event-evidence.entity';
import { BulkChangeEntity } from './bulk/bulk-change.entity';
import { DefaultViewEntity } from './view/default-view.entity';
import { SavedViewEntity } from './view/saved-view.entity';
import { BriefReportPictureEntity } from './brief-report/brief-report-picture.entity';
import { EventBriefReportEntity } from './brief-report/event-brief-report.entity';
import { EventCommentEntity } from './comment/event-comment.entity';
import { EventOriginEntity } from './import/event-origin.entity';
import { ImportEntity } from './import/import.entity';
import { ImportProgressEntity } from './import/import-progress.entity';
import { ImportWordEntity } from './import/import-word.entity';

/** The tables of the capability. */
export const EVENTS_ENTITIES = [
  EventEntity,
  EventDeliverableEntity,
  EventPartnerEntity,
  EventBreakdownEntity,
  EventMeetingEntity,
  EventCommentEntity,
  EventEvidenceEntity,
  EventBriefReportEntity,
  BriefReportPictureEntity,
  ReportingPeriodEntity,
  PeriodExceptionEntity,
  BulkChangeEntity,
  SavedViewEntity,
  DefaultViewEntity,
  ImportEntity,
  EventOriginEntity,
  ImportProgressEntity,
  ImportWordEntity,
] as const;
