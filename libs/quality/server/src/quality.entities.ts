import { FindingEventEntity } from './finding/finding-event.entity';
import { FindingEntity } from './finding/finding.entity';
import { EventKeyEntity } from './judging/event-key.entity';
import { JudgingMarkEntity } from './judging/judging-mark.entity';
import { ProjectJudgingEntity } from './judging/project-judging.entity';

/** The tables of the capability. */
export const QUALITY_ENTITIES = [FindingEntity, FindingEventEntity, EventKeyEntity, JudgingMarkEntity, ProjectJudgingEntity] as const;
