import type { MessageKey } from '@turnout/shared/i18n';

/** Kinds of commands, in the order in which they are offered while nothing is typed. */
export const COMMAND_KINDS = ['here', 'do', 'go', 'event', 'partner', 'settings', 'project', 'look', 'account'] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

/** Something a person can do or a place they can go to, by its name. What one may not do is no command. */
export interface Command {
  /** Says which one it is, today and tomorrow: `go:sociall/events`. */
  readonly id: string;
  readonly kind: CommandKind;
  /** Its name in the reader's language. */
  readonly words: string;
  /** What tells it from others of the same name; it is searched as well. */
  readonly detail?: string;
  /** Other words that people look for. */
  readonly alias?: string;
  /** The key or keys that do the same, as {@link Shortcut} writes them. */
  readonly keys?: readonly string[];
  /** Told of, but not remembered among the recent ones. */
  readonly isPassing?: boolean;
  readonly run: () => unknown;
}

/** A part of the application that has commands to offer. */
export interface CommandSource {
  /** What can be done now. Read inside a `computed`, so that what changes who may do what changes the commands. */
  commands(): readonly Command[];
  /** Finds what is too much to be listed. Its answers are shown as they come, in their order. */
  find?(typed: string): Promise<readonly Command[]>;
}

/** What a kind is called, above its commands. */
export const KIND_WORDS = {
  here: 'shared.commands.kind.here',
  do: 'shared.commands.kind.do',
  go: 'shared.commands.kind.go',
  event: 'shared.commands.kind.event',
  partner: 'shared.commands.kind.partner',
  settings: 'shared.commands.kind.settings',
  project: 'shared.commands.kind.project',
  look: 'shared.commands.kind.look',
  account: 'shared.commands.kind.account',
} as const satisfies Readonly<Record<CommandKind, MessageKey>>;
