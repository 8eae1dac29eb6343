/** Items by what they have in common, groups and items in the order in which they come; items without a key (`null`) are left out. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key | null): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
