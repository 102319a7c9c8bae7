import { plural } from '../../../../shared/values/text.ts';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { Link } from '../../../components/Link/Link.tsx';
import { useAsk } from '../../../data/useAsk.ts';
import styles from '../source/source.module.css';

/** The projects that use a source, each with the way to it. Nothing while no project does. */
export function UsedInProjects({ id }: { readonly id: string }) {
  const usage = useAsk('directory.usage', { kind: 'insightSource', id });
  const projects = usage.value?.projects ?? [];
  if (projects.length === 0) return null;
  return (
    <Callout tone="info" title={`Used in ${plural(projects.length, 'project')}`}>
      What you change here changes there too.
      <ul className={styles.usedIn}>
        {projects.map(({ projectId, reference, title, archived }) => (
          <li key={projectId}>
            <Link href={`/projects/${projectId}/insight`}>
              {reference} {title}
            </Link>
            {archived && ' (in the archive)'}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
