import { IconButton } from '../../components/IconButton/IconButton.tsx';
import { addToast } from '../../state/toasts.ts';
import { shortHash } from './document-words.ts';
import styles from './documents.module.css';

interface CopyHashProps {
  readonly fileName: string;
  readonly sha256: string;
}

/** The start of a file's fingerprint, and a button that copies all of it. */
export function CopyHash({ fileName, sha256 }: CopyHashProps) {
  const copy = async (): Promise<void> => {
    const isCopied = await navigator.clipboard.writeText(sha256).then(
      () => true,
      () => false,
    );
    if (isCopied) addToast({ text: `Copied the fingerprint of ${fileName}.`, tone: 'success' });
    else addToast({ text: `It could not be copied. It is ${sha256}.`, tone: 'error' });
  };
  return (
    <span className={styles.hash}>
      <code title={sha256}>{shortHash(sha256)}</code>
      <IconButton
        icon="copy"
        label={`Copy the fingerprint of ${fileName}`}
        size="sm"
        onPress={() => void copy()}
      />
    </span>
  );
}
