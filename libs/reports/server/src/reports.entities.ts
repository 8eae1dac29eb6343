import { CompositionEntity } from './composition/composition.entity';

/** The tables of the capability. */
export const REPORTS_ENTITIES = [CompositionEntity] as const;
