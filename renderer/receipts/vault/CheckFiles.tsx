import { plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { useVerifyFiles } from '../vault.queries.ts';
import styles from './vault.module.css';

/** Opens every receipt to see that it is as it was kept, and says what was found. */
export function CheckFiles() {
  const verify = useVerifyFiles();
  const { value, words } = verify;
  return (
    <>
      <div className={styles.ways}>
        <Button icon="checkCircle" isBusy={verify.isBusy} onPress={() => void verify.run({})}>
          Check the receipts
        </Button>
      </div>
      {words !== undefined && (
        <Callout isAnnounced title={words.what} tone="error">
          {words.todo}
        </Callout>
      )}
      {value !== undefined && !verify.isBusy && <Found {...value} />}
    </>
  );
}

type FoundProps = {
  readonly files: number;
  readonly missing: number;
  readonly spoilt: number;
  readonly unreadable: number;
};

function Found({ files, missing, spoilt, unreadable }: FoundProps) {
  const bad = missing + spoilt + unreadable;
  if (bad === 0)
    return (
      <Callout
        isAnnounced
        title={`All is well: ${plural(files, 'file')} ${files === 1 ? 'was' : 'were'} opened and ${files === 1 ? 'is as it was' : 'are as they were'} kept.`}
        tone="success"
      />
    );
  return (
    <Callout isAnnounced title={`${bad} of ${plural(files, 'file')} cannot be opened.`} tone="error">
      <ul>
        {missing > 0 && <li>{missing === 1 ? '1 is missing.' : `${missing} are missing.`}</li>}
        {spoilt > 0 && <li>{spoilt === 1 ? '1 is damaged.' : `${spoilt} are damaged.`}</li>}
        {unreadable > 0 && (
          <li>
            {unreadable === 1 ? '1 is' : `${unreadable} are`} sealed with an earlier key: use the recovery key
            from that time.
          </li>
        )}
      </ul>
      {missing + spoilt > 0 && <p>Bring back the folder “vault” from your last copy.</p>}
    </Callout>
  );
}
