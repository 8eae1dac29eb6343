import {
  mdiAccountCircleOutline,
  mdiArrowRight,
  mdiBrightness6,
  mdiCalendarBlankOutline,
  mdiCogOutline,
  mdiFileOutline,
  mdiFolderOutline,
  mdiHandshakeOutline,
  mdiLightningBoltOutline,
} from '@mdi/js';
import type { CommandKind } from './command';

/** The picture of each kind. */
export const COMMAND_MARKS: Readonly<Record<CommandKind, string>> = {
  here: mdiFileOutline,
  do: mdiLightningBoltOutline,
  go: mdiArrowRight,
  event: mdiCalendarBlankOutline,
  partner: mdiHandshakeOutline,
  settings: mdiCogOutline,
  project: mdiFolderOutline,
  look: mdiBrightness6,
  account: mdiAccountCircleOutline,
};
