/** A lease that is somebody's for as long as they renew it. */
export interface Lease {
  readonly leaseMs: number;
  /** Tells whether it is still ours. */
  renew(): Promise<boolean>;
}

/**
 * Does work under a lease, which is renewed at a third of its time until the work ends. A database that is away costs a renewal and not the work.
 * @param stop says that the program stops
 * @param work is told by its signal that the lease is somebody else's by now, or that the program stops
 */
export async function underLease(
  { leaseMs, renew }: Lease,
  stop: AbortSignal,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const lost = new AbortController();
  const beat = setInterval(() => {
    void renew().then(
      (isOurs) => {
        if (!isOurs) lost.abort();
      },
      () => undefined,
    );
  }, leaseMs / 3);
  try {
    await work(AbortSignal.any([lost.signal, stop]));
  } finally {
    clearInterval(beat);
  }
}
