import { useMemo } from 'react';
import { layoutMap, type MapLayout, type Mark } from '../../../../shared/domain/stakeholders/map-layout.ts';
import { inPrintOrder } from '../../../../shared/domain/stakeholders/members.ts';
import { gapOf } from '../../../../shared/domain/stakeholders/positions.ts';
import type { MemberDue } from '../useMembers.ts';
import type { Arrow } from './TargetArrows.tsx';
import type { Pixels } from './useMapSize.ts';

/** The size of names on the map, in pixels. */
const TYPE = 13;
/** A name takes up to so many lines. */
const MOST_LINES = 3;

export type ShownMark = Mark & { readonly member: MemberDue };

const NOTHING: MapLayout = { marks: [], legend: [] };

interface Given {
  readonly members: readonly MemberDue[];
  readonly shown: ReadonlySet<string>;
  /** Undefined until the map is measured: it has no marks until then. */
  readonly size: Pixels | undefined;
  readonly zoom: number;
  readonly showsTargets: boolean;
}

/** Where each mark goes at this size, who waits in the tray, and the order in which all of them are read. */
export function useMapLayout({ members, shown, size, zoom, showsTargets }: Given) {
  const layout = useMemo(() => {
    if (!size) return NOTHING;
    const { width, height } = size;
    const items = members.map(({ id, name, place }) => ({
      id,
      label: name,
      place: shown.has(id) ? place : undefined,
    }));
    return layoutMap(items, { aspect: width / height, textSize: TYPE / (height * zoom), lines: MOST_LINES });
  }, [members, shown, size, zoom]);

  const ordered = useMemo(() => inPrintOrder(members).filter(({ id }) => shown.has(id)), [members, shown]);
  const marks = useMemo((): readonly ShownMark[] => {
    const drawn = new Map(layout.marks.map((mark) => [mark.id, mark]));
    return ordered.flatMap((member) => {
      const mark = drawn.get(member.id);
      return mark ? [{ ...mark, member }] : [];
    });
  }, [layout, ordered]);
  const waiting = useMemo(() => ordered.filter(({ place }) => place === undefined), [ordered]);
  const arrows = useMemo(
    () => (showsTargets ? marks.flatMap(({ id, box, member }) => arrowOf(id, box, member)) : []),
    [marks, showsTargets],
  );
  return { layout, marks, waiting, order: ordered, arrows };
}

function arrowOf(id: string, from: Arrow['from'], { position, row }: MemberDue): readonly Arrow[] {
  const gap = gapOf(position, row);
  return gap.kind === 'toMove' ? [{ id, from, to: gap.to }] : [];
}
