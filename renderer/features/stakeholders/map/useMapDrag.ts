import {
  useCallback,
  useEffect,
  useRef,
  type PointerEvent as ReactPointerEvent,
  type RefObject,
} from 'react';
import { cellBox, placeAt } from '../../../../shared/domain/stakeholders/map-frame.ts';
import type { Place } from '../../../../shared/domain/stakeholders/quadrant.ts';

/** A press that moves less than so many pixels is a click. */
const CLICK = 4;

/** The elements a drag moves. They are moved directly: nothing is drawn anew until the drop. */
export interface DragParts {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly plane: RefObject<HTMLDivElement | null>;
  /** Follows the pointer with the name. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Shows the place it would snap to. */
  readonly goal: RefObject<HTMLDivElement | null>;
}

interface Drag {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  isMoving: boolean;
  place: Place | undefined;
}

type Stop = () => void;

/** Dragging with mouse, pen or finger: marks and names in the tray onto the map, and the ground to pan. */
export function useMapDrag(
  parts: DragParts,
  options: {
    readonly isOff: boolean;
    readonly nameOf: (id: string) => string;
    readonly onDrop: (id: string, place: Place) => void;
  },
) {
  const stop = useRef<Stop | undefined>(undefined);
  const wasDragged = useRef(false);
  const now = useRef(options);
  useEffect(() => {
    now.current = options;
  });
  useEffect(() => () => stop.current?.(), []);

  const onPointerDown = useCallback(
    (event: ReactPointerEvent<HTMLElement>) => {
      wasDragged.current = false;
      const { target } = event;
      if (event.button !== 0 || !(target instanceof Element)) return;
      const item = target.closest<HTMLElement>('[data-mark], [data-tray]');
      const id = item?.dataset['mark'] ?? item?.dataset['tray'];
      if (id !== undefined && !now.current.isOff) {
        const drag: Drag = { id, x: event.clientX, y: event.clientY, isMoving: false, place: undefined };
        stop.current = follow(
          (pointer) => moveGhost(parts, drag, { pointer, name: now.current.nameOf(id) }),
          (isDropped) => {
            hide(parts);
            wasDragged.current = drag.isMoving;
            if (isDropped && drag.isMoving && drag.place) now.current.onDrop(id, drag.place);
          },
        );
      } else if (id === undefined && parts.plane.current?.contains(target) === true) {
        stop.current = pan(parts.box.current, event.nativeEvent);
      }
    },
    [parts],
  );

  /** True for the click that ends a drag, which opens nothing. */
  const isDragEnd = useCallback(() => wasDragged.current, []);
  return { onPointerDown, isDragEnd };
}

/** Follows the pointer until it is lifted (dropped) or Escape is pressed. */
function follow(onMove: (pointer: PointerEvent) => void, onEnd: (isDropped: boolean) => void): Stop {
  const end = (isDropped: boolean): void => {
    window.removeEventListener('pointermove', onMove);
    window.removeEventListener('pointerup', drop);
    window.removeEventListener('pointercancel', cancel);
    window.removeEventListener('keydown', press, true);
    onEnd(isDropped);
  };
  const drop = (): void => end(true);
  const cancel = (): void => end(false);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    end(false);
  };
  window.addEventListener('pointermove', onMove);
  window.addEventListener('pointerup', drop);
  window.addEventListener('pointercancel', cancel);
  window.addEventListener('keydown', press, true);
  return cancel;
}

function moveGhost(
  { plane, box, ghost, goal }: DragParts,
  drag: Drag,
  { pointer, name }: { readonly pointer: PointerEvent; readonly name: string },
): void {
  const { clientX: x, clientY: y } = pointer;
  if (!drag.isMoving && Math.hypot(x - drag.x, y - drag.y) < CLICK) return;
  drag.isMoving = true;
  const before = drag.place;
  pointer.preventDefault();
  const ground = plane.current?.getBoundingClientRect();
  const view = box.current?.getBoundingClientRect();
  putGhost(ghost.current, { x, y, name });
  const isInside =
    view !== undefined && x >= view.left && x <= view.right && y >= view.top && y <= view.bottom;
  drag.place =
    ground && isInside
      ? placeAt((x - ground.left) / ground.width, (y - ground.top) / ground.height)
      : undefined;
  if (plane.current) plane.current.dataset['dragging'] = '';
  if (!isSame(before, drag.place)) showGoal(goal.current, drag.place);
}

function putGhost(
  ghost: HTMLElement | null,
  { x, y, name }: { readonly x: number; readonly y: number; readonly name: string },
): void {
  if (!ghost) return;
  ghost.hidden = false;
  if (ghost.textContent !== name) ghost.textContent = name;
  ghost.style.transform = `translate(${x + 8}px, ${y + 8}px)`;
}

const isSame = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.influence === other?.influence && one?.interest === other?.interest;

/** Puts the frame of the place it would snap to. */
export function showGoal(element: HTMLElement | null, place: Place | undefined): void {
  if (!element) return;
  element.hidden = place === undefined;
  if (place === undefined) return;
  const { x, y, width, height } = cellBox(place);
  Object.assign(element.style, {
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  });
}

function hide({ plane, ghost, goal }: DragParts): void {
  if (plane.current) delete plane.current.dataset['dragging'];
  if (ghost.current) ghost.current.hidden = true;
  if (goal.current) goal.current.hidden = true;
}

function pan(box: HTMLDivElement | null, start: PointerEvent): Stop | undefined {
  if (!box) return undefined;
  const { scrollLeft, scrollTop } = box;
  return follow(
    (pointer) => {
      box.scrollLeft = scrollLeft - (pointer.clientX - start.clientX);
      box.scrollTop = scrollTop - (pointer.clientY - start.clientY);
    },
    () => undefined,
  );
}
