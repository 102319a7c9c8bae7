import type { Claim } from './claim.ts';
import type { Placed } from './alike.ts';
import { unsound } from './sound.ts';

/** Lines by what a look-alike has in common with them, so that each is compared with a handful and not with all. */
export interface LineIndex {
  readonly byKey: ReadonlyMap<string, readonly Placed[]>;
}

/** Puts the lines of claims where their look-alikes will look for them. Lines that are not filled in have none. */
export function indexLines(claims: readonly Claim[]): LineIndex {
  const byKey = new Map<string, Placed[]>();
  for (const placed of linesOf(claims)) {
    for (const key of keysOf(placed)) {
      const there = byKey.get(key);
      if (there) there.push(placed);
      else byKey.set(key, [placed]);
    }
  }
  return { byKey };
}

/** The lines that share something telling with a line, each once, itself not among them. */
export function candidatesFor(placed: Placed, { byKey }: LineIndex): readonly Placed[] {
  const found = new Set<Placed>();
  for (const key of keysOf(placed)) for (const other of byKey.get(key) ?? []) found.add(other);
  return [...found].filter(({ claim, line }) => claim.id !== placed.claim.id || line.id !== placed.line.id);
}

/** The lines of claims that are filled in. */
export const linesOf = (claims: readonly Claim[]): readonly Placed[] =>
  claims.flatMap((claim) =>
    claim.lines.flatMap((line) =>
      line.kind === 'UNFINISHED' || unsound(line).length > 0 ? [] : [{ claim, line }],
    ),
  );

/**
 * The person with the activity, the day, the receipt’s day and its amount; the file; the receipt’s day with its amount
 * (another person may hand it in); the activity and day of a drive.
 */
function keysOf({ claim, line }: Placed): readonly string[] {
  const { participantId: person, activityId: activity } = claim;
  const { receipt } = line;
  return [
    `activity ${person} ${activity}`,
    `day ${person} ${line.on}`,
    ...(receipt
      ? [
          `dated ${person} ${receipt.date ?? ''}`,
          `amount ${person} ${receipt.amountPence}`,
          ...(receipt.date === null ? [] : [`receipt ${receipt.date} ${receipt.amountPence}`]),
        ]
      : []),
    ...(receipt?.fileHash ? [`file ${receipt.fileHash}`] : []),
    ...(line.kind === 'TRAVEL' && line.mode === 'CAR' ? [`car ${activity} ${line.on}`] : []),
  ];
}
