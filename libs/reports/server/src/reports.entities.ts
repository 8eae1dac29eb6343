import { CompositionEntity } from './composition/composition.entity';
import { RenderingEntity } from './rendering/rendering.entity';
import { VERSION_ENTITIES } from './versions/version.entities';

/** The tables of the capability. */
export const REPORTS_ENTITIES = [CompositionEntity, RenderingEntity, ...VERSION_ENTITIES] as const;
