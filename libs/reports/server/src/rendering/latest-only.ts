/** Hands values on one at a time and in their order; of those that come meanwhile only the latest. What goes wrong with one is not waited for. */
export function latestOnly<T>(take: (value: T) => Promise<unknown>): (value: T) => void {
  let waiting: { readonly value: T } | null = null;
  let isTaking = false;
  const next = async (): Promise<void> => {
    isTaking = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await take(value).catch(() => undefined);
    }
    isTaking = false;
  };
  return (value) => {
    waiting = { value };
    if (!isTaking) void next();
  };
}
