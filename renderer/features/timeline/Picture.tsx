import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import type { Finding } from '../../../shared/domain/findings.ts';
import { LANE_WORDS, type TimelineEntry } from '../../../shared/domain/time/timeline.ts';
import type { IsoDate } from '../../../shared/values/dates.ts';
import { answerPlace } from '../../answers/answer-path.ts';
import { Backdrop } from './Backdrop.tsx';
import { ChosenEntry } from './ChosenEntry.tsx';
import { Entry, type EntryCommands } from './Entry.tsx';
import { beside, HEAD, labelLeft, layOut, type Placed } from './layout.ts';
import { scaleFor, type Zoom } from './scale.ts';
import { findingsAt } from './warnings.ts';
import styles from './timeline.module.css';

interface PictureProps {
  readonly projectId: string;
  readonly entries: readonly TimelineEntry[];
  readonly findings: readonly Finding[];
  readonly today: IsoDate;
  readonly zoom: Zoom;
}

/** The calendar from left to right, a row for each kind of date. One stop for Tab; arrow keys go from date to date. */
export function Picture({ projectId, entries, findings, today, zoom }: PictureProps) {
  const [, navigate] = useLocation();
  const scroller = useRef<HTMLElement>(null);
  const scale = useMemo(() => scaleFor(entries, today, zoom), [entries, today, zoom]);
  const layout = useMemo(
    () => layOut(entries, scale, (entry) => findingsAt(entry, findings)),
    [entries, scale, findings],
  );
  const { placed, lanes } = layout;
  const [left, setLeft] = useState(0);
  const [chosenLink, setChosen] = useState<string | undefined>(undefined);
  const chosen = placed.find(({ entry }) => entry.link === chosenLink) ?? comingNext(placed, today);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollLeft = Math.max(0, scale.x(today) - element.clientWidth / 3);
  }, [scale, today]);

  const commands = useMemo((): EntryCommands => {
    const open = (link: string): void => {
      const { path, state } = answerPlace(projectId, link);
      navigate(path, state === undefined ? {} : { state });
    };
    const press = (event: KeyboardEvent, from: Placed): void => {
      const next = event.key === 'Enter' ? undefined : beside(placed, from, event.key);
      if (event.key !== 'Enter' && next === undefined) return;
      event.preventDefault();
      if (next === undefined) open(from.entry.link);
      else focusEntry(scroller.current, next.entry.link);
    };
    return { choose: setChosen, press, open };
  }, [placed, projectId, navigate]);
  return (
    <>
      {chosen && <ChosenEntry entry={chosen.entry} findings={chosen.findings} projectId={projectId} />}
      <div className={styles.picture}>
        <div aria-hidden="true" className={styles.lanes} style={{ height: layout.height, paddingTop: HEAD }}>
          {lanes.map(({ lane, height }) => (
            <div key={lane} className={styles.lane} style={{ height }}>
              {LANE_WORDS[lane]}
            </div>
          ))}
        </div>
        <nav
          ref={scroller}
          aria-label="Dates in the picture"
          className={styles.scroller}
          onScroll={({ currentTarget }) => setLeft(Math.ceil(currentTarget.scrollLeft / STEP) * STEP)}
        >
          <svg
            className={styles.svg}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            width={layout.width}
          >
            <Backdrop layout={layout} scale={scale} today={today} />
            {placed.map((one) => (
              <Entry
                key={one.entry.link}
                commands={commands}
                isChosen={one === chosen}
                labelX={labelLeft(one, left)}
                placed={one}
              />
            ))}
          </svg>
        </nav>
      </div>
    </>
  );
}

/** Pixels scrolled before names in long bars move along. */
const STEP = 24;

/** What comes next, or the last thing there was. */
const comingNext = (placed: readonly Placed[], today: IsoDate): Placed | undefined =>
  placed.find(({ entry }) => entry.to >= today) ?? placed.at(-1);

function focusEntry(picture: HTMLElement | null, link: string): void {
  const entry = picture?.querySelector<SVGElement>(`[data-entry="${link}"]`);
  entry?.focus();
  entry?.scrollIntoView({ block: 'nearest', inline: 'center' });
}
