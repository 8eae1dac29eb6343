import type { MessageKey } from '@turnout/shared/i18n';
import { type Command, COMMAND_KINDS, KIND_WORDS } from './command';
import { rankCommands } from './rank-commands';

/** Commands under one heading. */
export interface CommandSection {
  readonly key: string;
  readonly words: MessageKey;
  readonly commands: readonly Command[];
}

/** What the palette knows when it lays out what it offers. */
export interface Offered {
  readonly commands: readonly Command[];
  /** What the searching sources have found for the words. */
  readonly found: readonly Command[];
  /** Ids, the last used first. */
  readonly recent: readonly string[];
  readonly typed: string;
}

const MOST_RECENT = 4;
const MOST_OF_A_KIND = 6;
/** So many of them would bury the rest: they are offered once something is typed. */
const ONLY_TYPED: readonly string[] = ['partner'];

/**
 * The commands under their headings. While nothing is typed: the recent ones, then all by kind. Once something is typed: what fits it, the
 * kind of the best first, and behind it what was found.
 */
export function commandSections(offered: Offered): readonly CommandSection[] {
  return offered.typed.trim() === '' ? everything(offered) : fitting(offered);
}

function everything({ commands, recent }: Offered): readonly CommandSection[] {
  const known = new Map(commands.map((command) => [command.id, command]));
  const last = recent.flatMap((id) => known.get(id) ?? []).slice(0, MOST_RECENT);
  const rest = commands.filter((command) => !last.includes(command) && !ONLY_TYPED.includes(command.kind));
  return [{ key: 'recent', words: 'shared.commands.recent' as const, commands: last }, ...byKind(rest, COMMAND_KINDS)].filter(
    (section) => section.commands.length > 0,
  );
}

function fitting({ commands, found, recent, typed }: Offered): readonly CommandSection[] {
  const place = (id: string): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const ordered = [...commands].sort((one, other) => place(one.id) - place(other.id));
  const ranked = rankCommands(ordered, typed);
  const kinds = [...new Set([...ranked, ...found].map(({ kind }) => kind))];
  return byKind([...ranked, ...found], kinds);
}

function byKind(commands: readonly Command[], kinds: readonly Command['kind'][]): readonly CommandSection[] {
  return kinds.map((kind) => {
    const all = commands.filter((command) => command.kind === kind);
    return { key: kind, words: KIND_WORDS[kind], commands: ONLY_TYPED.includes(kind) ? all.slice(0, MOST_OF_A_KIND) : all };
  });
}
