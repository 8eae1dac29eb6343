/** The web as one build made it: what a browser keeps to show it without a network. The build writes it into the worker. */
export interface Program {
  /** Changes with every file. */
  readonly version: string;
  /** Name of the file that the page starts with: a page that does not ask for it belongs to another build. */
  readonly entry: string;
  readonly files: readonly ProgramFile[];
}

/** A file of the program. */
export interface ProgramFile {
  /** Path from the root of the web. */
  readonly url: string;
  /** Subresource integrity: a file that came broken or from another build is not kept. */
  readonly integrity: string;
}

const CACHES = 'turnout-program-';

/** A window that stays open over so many updates still finds the parts that it has not loaded yet. */
const EARLIER_KEPT = 2;

/** Name of the cache that holds a version of the program. */
export function cacheOf(version: string): string {
  return CACHES + version;
}

/** The caches that can go: all of this program's but its own and the latest before it. `names` as the browser lists them, oldest first. */
export function outdatedCaches(names: readonly string[], own: string): readonly string[] {
  return names.filter((name) => name.startsWith(CACHES) && name !== own).slice(0, -EARLIER_KEPT);
}
