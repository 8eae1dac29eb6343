/** Records under one heading. */
export interface GroupSpan {
  /** Key of the group; `null` where it is not known, and for a list without groups. */
  readonly key: string | null;
  /** Rows under the heading. */
  readonly records: number;
}

/** A group with its place in the list. */
export interface PlannedGroup extends GroupSpan {
  readonly firstRow: number;
  /** Line of its heading; of its first row in a list without headings. */
  readonly firstLine: number;
  /** Whether its rows are shown. */
  readonly isOpen: boolean;
}

/** A list of any length as numbered lines: headings, and the rows of the groups that are open. Rows are numbered as the server lists them. */
export interface LinePlan {
  readonly groups: readonly PlannedGroup[];
  readonly hasHeadings: boolean;
  readonly lines: number;
}

/** Neighbouring lines of one group. */
export interface LineSection {
  readonly group: PlannedGroup;
  /** Whether the heading is one of the lines; rows that come without theirs are shown under a copy of it. */
  readonly isHeadingWithin: boolean;
  /** The first row, and the one behind the last. */
  readonly first: number;
  readonly end: number;
  /** Line of the first row. */
  readonly line: number;
}

/** Numbers the lines of a list. @param closed keys of the groups whose rows are not shown */
export function planLines(spans: readonly GroupSpan[], hasHeadings: boolean, closed: ReadonlySet<string | null>): LinePlan {
  let [firstRow, lines] = [0, 0];
  const groups = spans.map((span): PlannedGroup => {
    const isOpen = !hasHeadings || !closed.has(span.key);
    const group = { ...span, firstRow, firstLine: lines, isOpen };
    firstRow += span.records;
    lines += (hasHeadings ? 1 : 0) + (isOpen ? span.records : 0);
    return group;
  });
  return { groups, hasHeadings, lines };
}

/** The lines from one up to another, group by group. */
export function sectionsOf(plan: LinePlan, first: number, end: number): readonly LineSection[] {
  return plan.groups.flatMap((group) => {
    const firstOfRows = firstLineOfRows(plan, group);
    const endOfRows = firstOfRows + shownRows(group);
    if (endOfRows <= first && firstOfRows <= first) return [];
    if (group.firstLine >= end) return [];
    const [from, to] = [Math.max(first, firstOfRows), Math.min(end, endOfRows)];
    const firstRow = group.firstRow + from - firstOfRows;
    return [{ group, isHeadingWithin: group.firstLine >= first, first: firstRow, end: firstRow + Math.max(0, to - from), line: from }];
  });
}

/** The line a row stands on; `null` where its group is closed, and for a row that there is not. */
export function lineOfRow(plan: LinePlan, row: number): number | null {
  const group = plan.groups.find(({ firstRow, records }) => row >= firstRow && row < firstRow + records);
  return group?.isOpen === true ? firstLineOfRows(plan, group) + row - group.firstRow : null;
}

/** The row so many shown rows further on, or back for a negative number; the first or the last where there are not so many. */
export function stepRows(plan: LinePlan, row: number, steps: number): number {
  const open = plan.groups.filter(({ isOpen, records }) => isOpen && records > 0);
  const shown = open.reduce((sum, { records }) => sum + records, 0);
  const before = open.reduce((sum, { firstRow, records }) => sum + Math.min(records, Math.max(0, row - firstRow)), 0);
  let left = Math.min(Math.max(0, before + steps), shown - 1);
  for (const { firstRow, records } of open) {
    if (left < records) return firstRow + left;
    left -= records;
  }
  return row;
}

function firstLineOfRows({ hasHeadings }: LinePlan, { firstLine }: PlannedGroup): number {
  return firstLine + (hasHeadings ? 1 : 0);
}

function shownRows({ isOpen, records }: PlannedGroup): number {
  return isOpen ? records : 0;
}
