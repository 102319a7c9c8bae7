import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Place } from '../../../../shared/domain/stakeholders/quadrant.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { IconButton } from '../../../components/IconButton/IconButton.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden/VisuallyHidden.tsx';
import type { MemberDue } from '../useMembers.ts';
import { Legend } from './Legend.tsx';
import { MapDrawing } from './MapDrawing.tsx';
import { MapGround } from './MapGround.tsx';
import { Tray } from './Tray.tsx';
import { showGoal, useMapDrag, type DragParts } from './useMapDrag.ts';
import { focusItem, useMapKeys } from './useMapKeys.ts';
import { useMapLayout } from './useMapLayout.ts';
import { useMapSize } from './useMapSize.ts';
import { useZoom, ZOOMS } from './useZoom.ts';
import styles from './map.module.css';

export interface StakeholderMapProps {
  /** All of the project's stakeholders, so that numbers stay the same while some are left out. */
  readonly members: readonly MemberDue[];
  /** Those of the chosen groups. */
  readonly shown: ReadonlySet<string>;
  /** Those whose name fits what is searched; undefined while nothing is. */
  readonly found: ReadonlySet<string> | undefined;
  readonly chosenId: string | undefined;
  readonly showsTargets: boolean;
  readonly isReadOnly: boolean;
  readonly onChoose: (id: string) => void;
  readonly onPlace: (member: MemberDue, place: Place) => void;
  readonly tools?: ReactNode;
}

/** Influence against interest, five steps each way. Everything on it can be done with the mouse and with keys. */
export function StakeholderMap(props: StakeholderMapProps) {
  const { members, shown, found, chosenId, showsTargets, isReadOnly, onChoose, onPlace } = props;
  const { box, zoom, zoomBy, fit } = useZoom();
  const size = useMapSize(box);
  const plane = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const goal = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const landing = useRef<string | undefined>(undefined);
  const { layout, marks, waiting, order, arrows } = useMapLayout({
    members,
    shown,
    size,
    zoom,
    showsTargets,
  });
  const byId = useMemo(() => new Map(members.map((member) => [member.id, member])), [members]);

  const drop = useCallback(
    (id: string, place: Place) => {
      const member = byId.get(id);
      if (!member) return;
      landing.current = id;
      onPlace(member, place);
    },
    [byId, onPlace],
  );
  const keys = useMapKeys({ marks: layout.marks, order, isReadOnly, onDrop: drop, zoomBy, fit });
  const parts = useMemo((): DragParts => ({ box, plane, ghost, goal }), [box]);
  const { onPointerDown, isDragEnd } = useMapDrag(parts, {
    isOff: isReadOnly,
    nameOf: (id) => byId.get(id)?.name ?? '',
    onDrop: drop,
  });

  const { moving, activeId, setActiveId, putBack } = keys;
  useLayoutEffect(() => {
    if (moving) showGoal(goal.current, moving.place);
    else if (goal.current) goal.current.hidden = true;
  }, [moving]);
  // A name that leaves the tray for the map takes focus along.
  useEffect(() => {
    const id = landing.current;
    if (id === undefined || !marks.some((mark) => mark.id === id)) return;
    landing.current = undefined;
    if (
      frame.current?.contains(document.activeElement) === true ||
      document.activeElement === document.body
    ) {
      focusItem(frame.current, id);
    }
  }, [marks]);

  const tabStop = layout.marks.some(({ id }) => id === activeId) ? activeId : marks[0]?.id;
  const trayStop = waiting.some(({ id }) => id === activeId) ? activeId : waiting[0]?.id;
  const choose = (event: { readonly target: EventTarget }): void => {
    const item = (event.target as Element).closest<HTMLElement>('[data-mark], [data-tray], [data-legend]');
    const id = item?.dataset['mark'] ?? item?.dataset['tray'] ?? item?.dataset['legend'];
    if (id !== undefined && !isDragEnd()) onChoose(id);
  };
  return (
    // Keys and clicks of the marks inside arrive here: five hundred of them need no handlers of their own.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
    <div
      ref={frame}
      className={styles.frame}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) putBack();
      }}
      onClick={choose}
      onFocus={({ target }) => {
        const id = target.dataset['mark'] ?? target.dataset['tray'];
        if (id !== undefined) setActiveId(id);
      }}
      onKeyDown={keys.onKeyDown}
      onPointerDown={onPointerDown}
    >
      <div className={styles.bar}>
        {props.tools}
        <div className={styles.zoom}>
          <IconButton
            isDisabled={zoom === ZOOMS[0]}
            icon="minus"
            label="Zoom out"
            onPress={() => zoomBy(-1)}
          />
          <output className={styles.zoomWords}>{Math.round(zoom * 100)}%</output>
          <IconButton
            isDisabled={zoom === ZOOMS.at(-1)}
            icon="add"
            label="Zoom in"
            onPress={() => zoomBy(1)}
          />
          {zoom > 1 && (
            <Button size="sm" variant="quiet" onPress={fit}>
              Fit
            </Button>
          )}
        </div>
      </div>
      <div className={styles.around}>
        {waiting.length > 0 && <Tray members={waiting} stop={trayStop} movingId={moving?.id} />}
        <div className={styles.axes}>
          <div aria-hidden="true" className={styles.upAxis}>
            <span>Low</span>
            <strong>Influence</strong>
            <span>High</span>
          </div>
          <div ref={box} className={styles.box}>
            <div
              ref={plane}
              aria-describedby="map-keys"
              aria-label="Stakeholder map"
              className={styles.plane}
              role="application"
              style={{ width: `${zoom * 100}%`, height: `${zoom * 100}%` }}
            >
              <MapGround />
              {size && (
                <MapDrawing
                  arrows={arrows}
                  chosenId={chosenId}
                  found={found}
                  marks={marks}
                  movingId={moving?.id}
                  showsTargets={showsTargets}
                  size={size}
                  tabStop={tabStop}
                  zoom={zoom}
                />
              )}
              <div ref={goal} hidden className={styles.goalCell}>
                {moving && <span className={styles.goalName}>{byId.get(moving.id)?.name}</span>}
              </div>
            </div>
          </div>
          <div aria-hidden="true" className={styles.acrossAxis}>
            <span>Low</span>
            <strong>Interest</strong>
            <span>High</span>
          </div>
        </div>
      </div>
      <p className={styles.keys} id="map-keys">
        {isReadOnly
          ? 'Arrows go from one to the next, Enter opens the details.'
          : 'Drag to move. With the keyboard: arrows go from one to the next, M picks up, arrows move, Enter puts down, Escape puts back.'}
      </p>
      <Legend lines={layout.legend} found={found} chosenId={chosenId} />
      <div ref={ghost} hidden aria-hidden="true" className={styles.ghost} />
      <div aria-live="assertive">
        <VisuallyHidden>{keys.said}</VisuallyHidden>
      </div>
    </div>
  );
}
