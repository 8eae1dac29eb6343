import { ReportVersionEntity } from './report-version.entity';
import { ReportVersionFileEntity } from './report-version-file.entity';
import { ReportVersionHeadEntity } from './report-version-head.entity';
import { ReportVersionLinkEntity } from './report-version-link.entity';
import { ReportVersionWorkEntity } from './report-version-work.entity';

/** Tables of frozen versions. */
export const VERSION_ENTITIES = [
  ReportVersionEntity,
  ReportVersionFileEntity,
  ReportVersionHeadEntity,
  ReportVersionLinkEntity,
  ReportVersionWorkEntity,
] as const;
