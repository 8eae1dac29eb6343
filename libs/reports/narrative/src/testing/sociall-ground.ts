import { SOCIALL_GLOBAL_FACTS } from '@turnout/reports/definitions/testing';
import { groundOf, type NarrativeGround } from '../ground';

/** The ground of the printed Soci@ll report: 34 events, 712 participants; 32 events and 470 participants promised. */
export const SOCIALL_GROUND: NarrativeGround = groundOf(SOCIALL_GLOBAL_FACTS);
