/** A failure the person at the keyboard can mend: its message is one clear sentence and is shown without a stack. */
export class Trouble extends Error {
  name = 'Trouble';
}

/**
 * Runs a command's main function and turns a failure into its one sentence and exit code 1.
 * @param {() => Promise<number | void>} main answers the exit code, 0 by default
 */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
  // A handle somebody forgot must not keep the terminal.
  process.exit();
}
