import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { daysWords, lastFreeDay, planSave, type SavePlan } from '../../../../shared/domain/policy/changes.ts';
import { checkDraft } from '../../../../shared/domain/policy/draft.ts';
import type { PolicyProblem } from '../../../../shared/domain/policy/check.ts';
import { policyOfDraft } from '../../../../shared/domain/policy/sentences.ts';
import type { PolicyDraft, PolicyVersion } from '../../../../shared/domain/policy/shapes.ts';
import { londonDate, nowInstant, type IsoDate } from '../../../../shared/values/dates.ts';
import { useKeepDraft, type Policy } from '../policies.queries.ts';

type Content = PolicyDraft['content'];
type Head = Omit<PolicyDraft, 'content'>;

/** A version that is being written, as the questions see it. */
export interface PolicyEditor {
  readonly draft: PolicyDraft;
  readonly set: <K extends keyof Content>(key: K) => (value: Content[K]) => void;
  readonly setHead: <K extends keyof Head>(key: K) => (value: Head[K]) => void;
  /** Figures on screen that cannot be read yet. */
  readonly wrong: ReadonlySet<string>;
  readonly mark: (place: string, isWrong: boolean) => void;
  readonly problems: readonly PolicyProblem[];
  /** What the draft says so far. */
  readonly policy: PolicyVersion;
  readonly today: IsoDate;
  /** What saving does to the other versions. */
  readonly plan: SavePlan<Policy> | undefined;
  /** The last day it may have because another version follows; null: none follows. */
  readonly lastDay: IsoDate | null;
  /** The draft was saved: nothing of it is kept any more. */
  readonly forget: () => void;
}

const PAUSE_MS = 600;

/** Holds the draft, keeps every change of it after a pause, and checks it as it stands. */
export function usePolicyEditor(areaId: string, start: PolicyDraft, others: readonly Policy[]): PolicyEditor {
  const [draft, setDraft] = useState(start);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const forget = useKeeping(areaId, draft, start);
  const today = londonDate(nowInstant());
  const plan = useMemo(() => planOf(draft, others), [draft, others]);
  const problems = useMemo(() => [...clashOf(plan), ...checkDraft(draft, today)], [draft, today, plan]);
  const policy = useMemo(() => policyOfDraft(draft, today), [draft, today]);
  const mark = useCallback((place: string, isWrong: boolean) => {
    setWrong((old) => {
      if (old.has(place) === isWrong) return old;
      return isWrong ? new Set([...old, place]) : new Set([...old].filter((other) => other !== place));
    });
  }, []);
  return {
    draft,
    set: (key) => (value) => setDraft((old) => ({ ...old, content: { ...old.content, [key]: value } })),
    setHead: (key) => (value) => setDraft((old) => ({ ...old, [key]: value })),
    wrong,
    mark,
    problems,
    policy,
    today,
    plan,
    lastDay:
      draft.effectiveFrom === null ? null : lastFreeDay(othersThan(draft, others), draft.effectiveFrom),
    forget,
  };
}

function planOf(draft: PolicyDraft, others: readonly Policy[]): SavePlan<Policy> | undefined {
  const { changesId, effectiveFrom, effectiveTo } = draft;
  if (effectiveFrom === null) return undefined;
  const days = { effectiveFrom, effectiveTo };
  return planSave(othersThan(draft, others), days, { endBefore: changesId === null });
}

const othersThan = ({ changesId }: PolicyDraft, others: readonly Policy[]): readonly Policy[] =>
  others.filter(({ id, archived }) => !archived && id !== changesId);

/** E02. A version that is in the way: said while the dates are typed. */
const clashOf = (plan: SavePlan<Policy> | undefined): readonly PolicyProblem[] =>
  plan?.clash
    ? [
        {
          level: 'block',
          place: 'effectiveTo',
          rule: 'E02',
          words: `“${plan.clash.title}” is in force ${daysWords(plan.clash)}. This version has to start later or end before it.`,
        },
      ]
    : [];

/** Keeps the draft after a pause, and when the page or the window goes. */
function useKeeping(areaId: string, draft: PolicyDraft, start: PolicyDraft): () => void {
  const keep = useKeepDraft(areaId);
  const latest = useRef(draft);
  const kept = useRef(start);
  const flush = useCallback(() => {
    if (latest.current === kept.current) return;
    kept.current = latest.current;
    void keep(latest.current);
  }, [keep]);
  useEffect(() => {
    latest.current = draft;
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => {
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);
  return useCallback(() => void (kept.current = latest.current), []);
}
