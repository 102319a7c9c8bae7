import type { DirectoryKind } from '../../../shared/domain/directory/shapes.ts';
import { listWords, plural } from '../../../shared/values/text.ts';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useAsk } from '../../data/useAsk.ts';

interface UsedElsewhereProps {
  readonly kind: DirectoryKind;
  readonly id: string;
  /** The project that is open, which does not count. */
  readonly projectId?: string;
}

/** Named in full up to here; more are counted. */
const NAMED = 3;

/** Says that other projects use the entry too, so that a change shows there as well. Nothing when none does. */
export function UsedElsewhere({ kind, id, projectId }: UsedElsewhereProps) {
  const usage = useAsk('directory.usage', { kind, id });
  const others = usage.value?.projects.filter((project) => project.projectId !== projectId) ?? [];
  if (others.length === 0) return null;
  const names = others.slice(0, NAMED).map(({ reference, title }) => `${reference} ${title}`);
  const more = others.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return (
    <Callout
      tone="info"
      title={`${projectId === undefined ? 'Used' : 'Also used'} in ${plural(others.length, projectId === undefined ? 'project' : 'other project')}`}
    >
      What you change here changes there too: {listWords(all)}.
    </Callout>
  );
}
