import { ActsQueries } from './acts.queries';
import { ChooseComposition } from './choose-composition';
import { CompareVersion } from './compare-version';
import { FreezeReport } from './freeze-report';
import { KeepRendered } from './keep-rendered';
import { KeepVersion } from './keep-version';
import { OpenSharedVersion } from './open-shared-version';
import { OpenVersionFile } from './open-version-file';
import { RenderAgain } from './render-again';
import { RenderVersion } from './render-version';
import { ReportNow } from './report-now';
import { RevokeLink } from './revoke-link';
import { ShareVersion } from './share-version';
import { SharedVersionController } from './shared-version.controller';
import { TakeSnapshot } from './take-snapshot';
import { VersionController } from './version.controller';
import { VersionFiles } from './version-files';
import { VersionLinkController } from './version-link.controller';
import { VersionLinkQueries } from './version-link.queries';
import { VersionLinkRepository } from './version-link.repository';
import { VersionQueries } from './version.queries';
import { VersionRepository } from './version.repository';
import { VersionRounds } from './version-rounds';
import { VersionWorkRepository } from './version-work.repository';
import { WorkContext } from './work-context';
import './version.problems';

export const VERSION_CONTROLLERS = [VersionController, VersionLinkController, SharedVersionController];

const FREEZE = [ChooseComposition, TakeSnapshot, FreezeReport, KeepVersion, VersionFiles, VersionQueries, VersionRepository];
const RENDER = [KeepRendered, OpenVersionFile, RenderAgain, RenderVersion, VersionRounds, VersionWorkRepository, WorkContext];
const COMPARE = [ActsQueries, CompareVersion, ReportNow];
const SHARE = [OpenSharedVersion, RevokeLink, ShareVersion, VersionLinkQueries, VersionLinkRepository];

export const VERSION_PROVIDERS = [...FREEZE, ...RENDER, ...COMPARE, ...SHARE];
