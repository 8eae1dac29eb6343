/** Ends a `switch` over a closed vocabulary: adding a member breaks the build at every place that must decide about it. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
