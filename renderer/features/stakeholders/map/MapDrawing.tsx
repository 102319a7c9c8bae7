import { memo } from 'react';
import { MapMark } from './MapMark.tsx';
import { markWords } from './mark-words.ts';
import { TargetArrows, type Arrow } from './TargetArrows.tsx';
import type { ShownMark } from './useMapLayout.ts';
import type { Pixels } from './useMapSize.ts';
import styles from './map.module.css';

interface MapDrawingProps {
  readonly marks: readonly ShownMark[];
  readonly arrows: readonly Arrow[];
  readonly showsTargets: boolean;
  readonly size: Pixels;
  readonly zoom: number;
  readonly found: ReadonlySet<string> | undefined;
  readonly chosenId: string | undefined;
  readonly movingId: string | undefined;
  /** The mark Tab stops at. */
  readonly tabStop: string | undefined;
}

/** What stands on the ground of the map. Marks are a group of their own: the page takes hundreds of them in at once. */
export const MapDrawing = memo(function MapDrawing(props: MapDrawingProps) {
  const { marks, arrows, showsTargets, size, zoom, found, chosenId, movingId, tabStop } = props;
  return (
    <>
      {showsTargets && (
        <TargetArrows arrows={arrows} size={{ width: size.width * zoom, height: size.height * zoom }} />
      )}
      <div className={styles.marks}>
        {marks.map(({ id, number, look, lines, box, member }) => (
          <MapMark
            key={id}
            height={box.height}
            id={id}
            isChosen={id === chosenId}
            isDim={found !== undefined && !found.has(id)}
            isMoving={id === movingId}
            isTabStop={id === tabStop}
            look={look}
            name={member.name}
            text={lines.join('\n')}
            width={box.width}
            words={markWords(member, { number, look, showsTargets })}
            x={box.x}
            y={box.y}
          />
        ))}
      </div>
    </>
  );
});
