/** A reason not to start that whoever started the program can do something about: one sentence, no stack. */
export class StartFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartFailure';
  }
}

/** The sentence for an error at the start. Addresses of databases hold passwords and are left out. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StartFailure) return error.message;
  const message = error instanceof Error ? error.message || error.name : String(error);
  return `Turnout could not start: ${message.replaceAll(/postgres(?:ql)?:\/\/\S+/gu, 'postgres://…').replaceAll(/\s+/gu, ' ')}`;
}
