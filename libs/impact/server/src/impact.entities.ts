import { TargetClauseEntity } from './target/target-clause.entity';
import { TargetEntity } from './target/target.entity';

/** The tables of the capability. */
export const IMPACT_ENTITIES = [TargetEntity, TargetClauseEntity] as const;
