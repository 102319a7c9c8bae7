import { METHOD_KIND_WORDS, methodInfo } from '../../../../shared/domain/activities/methods.ts';
import { offerDefaults } from '../../../../shared/domain/activities/offer.ts';
import { useSetup } from '../../../data/setup.ts';
import { useEditing } from './editor-context.ts';
import styles from './editor.module.css';

/** E15. What the chosen method is good for and what to watch. */
export function MethodNote() {
  const { kind, size, goodFor, watch, source } = methodInfo(useEditing().activity.method);
  return (
    <div className={styles.note}>
      <p>
        <strong>{METHOD_KIND_WORDS[kind]}</strong>, usual size: {size.toLowerCase()}. Good for: {goodFor}
      </p>
      <p>
        <strong>Watch:</strong> {watch}
      </p>
      <p className={styles.source}>{source}</p>
    </div>
  );
}

/** What is usually offered, and why. */
export function OfferNote({ areaId }: { readonly areaId: string }) {
  const { activity } = useEditing();
  const area = useSetup().areas.find(({ id }) => id === areaId);
  const why = area ? offerDefaults(activity.method, area).why : '';
  return why === '' ? null : <p className={styles.note}>{why}</p>;
}
