import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Mark } from '../../../../shared/domain/stakeholders/map-layout.ts';
import {
  placeWords,
  quadrantOf,
  STRATEGY_SHORT,
  type Place,
} from '../../../../shared/domain/stakeholders/quadrant.ts';
import { searchKey } from '../../../../shared/values/text.ts';
import { directionOf, neighbourOf, stepFrom } from './neighbour.ts';

/** What the keys work on. */
export interface KeyedMap {
  readonly marks: readonly Mark[];
  /** On the map and in the tray, in reading order. */
  readonly order: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: Place | undefined;
  }[];
  readonly isReadOnly: boolean;
  readonly onDrop: (id: string, place: Place) => void;
  readonly zoomBy: (step: 1 | -1) => void;
  readonly fit: () => void;
}

export interface Moving {
  readonly id: string;
  readonly place: Place;
}

/** Where a stakeholder from the tray starts its way. */
const START: Place = { influence: 3, interest: 3 };
const TYPING_MS = 700;

const spoken = (place: Place): string => `${placeWords(place)}, ${STRATEGY_SHORT[quadrantOf(place)]}`;

/** Puts focus on a mark or a name in the tray. */
export function focusItem(frame: ParentNode | null, id: string): boolean {
  const item = frame?.querySelector<HTMLElement>(`[data-mark="${id}"], [data-tray="${id}"]`);
  item?.focus();
  return item !== null && item !== undefined;
}

/**
 * The map by keyboard: Tab enters it once, arrows go from one stakeholder to the next, letters find by name. M or the
 * space bar picks up, arrows move, Enter puts down, Escape puts back. Each step is said aloud.
 */
export function useMapKeys(map: KeyedMap) {
  const [activeId, setActiveId] = useState<string | undefined>(undefined);
  const [moving, setMoving] = useState<Moving | undefined>(undefined);
  const [said, setSaid] = useState('');
  const typed = useRef({ text: '', at: 0 });
  const now = useRef({ ...map, moving });
  useEffect(() => {
    now.current = { ...map, moving };
  });

  const nameOf = (id: string): string => now.current.order.find((one) => one.id === id)?.name ?? '';

  const pickUp = useCallback((id: string) => {
    const item = now.current.order.find((one) => one.id === id);
    if (!item || now.current.isReadOnly) return;
    const place = item.place ?? START;
    setMoving({ id, place });
    setSaid(`Moving ${item.name}. ${spoken(place)}. Arrows move, Enter puts it down, Escape puts it back.`);
  }, []);

  const putBack = useCallback(() => {
    if (!now.current.moving) return;
    setSaid(`${nameOf(now.current.moving.id)} is back where it was.`);
    setMoving(undefined);
  }, []);

  const onMovingKey = useCallback(
    (event: KeyboardEvent, { id, place }: Moving): boolean => {
      const direction = directionOf(event.key);
      if (direction) {
        const next = stepFrom(place, direction);
        const isEdge = next.influence === place.influence && next.interest === place.interest;
        setMoving({ id, place: next });
        setSaid(isEdge ? `Edge of the map. ${spoken(next)}` : spoken(next));
      } else if (event.key === 'Enter' || event.key === ' ' || event.key.toLowerCase() === 'm') {
        setMoving(undefined);
        setSaid(`${nameOf(id)} put down. ${spoken(place)}. You can give a reason in its details.`);
        now.current.onDrop(id, place);
      } else if (event.key === 'Escape') putBack();
      else return event.key !== 'Tab';
      return true;
    },
    [putBack],
  );

  const find = useCallback((key: string, from: string): string | undefined => {
    const time = performance.now();
    const text = time - typed.current.at < TYPING_MS ? typed.current.text + key : key;
    typed.current = { text, at: time };
    const { order } = now.current;
    const start = order.findIndex(({ id }) => id === from);
    // One letter goes on to the next name; more letters may stay on this one.
    const turned = [...order.slice(start + 1), ...order.slice(0, start + 1)];
    const looked = text.length > 1 && order[start] ? [order[start], ...turned] : turned;
    return looked.find(({ name }) => searchKey(name).startsWith(searchKey(text)))?.id;
  }, []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const item = (event.target as Element).closest<HTMLElement>('[data-mark], [data-tray]');
      const id = item?.dataset['mark'] ?? item?.dataset['tray'];
      if (id === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      const isTaken = now.current.moving
        ? onMovingKey(event, now.current.moving)
        : onRestingKey(event, { id, map: now.current, pickUp, find });
      if (!isTaken) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [onMovingKey, pickUp, find],
  );
  return { activeId, setActiveId, moving, putBack, said, setSaid, onKeyDown };
}

interface Resting {
  readonly id: string;
  readonly map: KeyedMap;
  readonly pickUp: (id: string) => void;
  readonly find: (key: string, from: string) => string | undefined;
}

/** True when the key was used. Enter is left to the button: it opens the details. */
function onRestingKey(event: KeyboardEvent<HTMLElement>, { id, map, pickUp, find }: Resting): boolean {
  const { key } = event;
  const go = (to: string | undefined): boolean => {
    if (to !== undefined) focusItem(event.currentTarget, to);
    return true;
  };
  const index = map.order.findIndex((one) => one.id === id);
  const direction = directionOf(key);
  if (direction) {
    const isOnMap = map.marks.some((mark) => mark.id === id);
    if (isOnMap) return go(neighbourOf(map.marks, id, direction));
    return go(map.order[index + (direction === 'down' || direction === 'right' ? 1 : -1)]?.id);
  }
  switch (key) {
    case 'Home':
      return go(map.order[0]?.id);
    case 'End':
      return go(map.order.at(-1)?.id);
    case 'PageDown':
      return go(map.order[index + 1]?.id);
    case 'PageUp':
      return go(map.order[index - 1]?.id);
    case ' ':
    case 'm':
    case 'M':
      pickUp(id);
      return true;
    case '+':
    case '=':
      map.zoomBy(1);
      return true;
    case '-':
      map.zoomBy(-1);
      return true;
    case '0':
      map.fit();
      return true;
    default:
      return key.length === 1 ? go(find(key, id)) : false;
  }
}
