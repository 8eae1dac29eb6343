import { CompositionEntity } from './composition/composition.entity';
import { RenderingEntity } from './rendering/rendering.entity';

/** The tables of the capability. */
export const REPORTS_ENTITIES = [CompositionEntity, RenderingEntity] as const;
