import type { DemoProjectFacts } from '../demo-project';
import { DESEGREGATION } from './desegregation';
import { EXCHANGE_HUB_PLUS } from './exchange-hub-plus';
import { INCLUSION4SCHOOLS } from './inclusion4schools';
import { SKOLA_KOPIENA } from './skola-kopiena';
import { SOCIALL } from './sociall';

/** Five projects that exist, with what is published of them and nothing else. */
export const DEMO_PROJECTS: readonly DemoProjectFacts[] = [SOCIALL, INCLUSION4SCHOOLS, EXCHANGE_HUB_PLUS, SKOLA_KOPIENA, DESEGREGATION];
