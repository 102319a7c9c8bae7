import { useState } from 'react';
import { checkSize } from '../../shared/domain/vault/check-file.ts';
import { KEPT_MAX_BYTES, NAME_MAX } from '../../shared/domain/vault/limits.ts';
import { wordsFor } from '../../shared/errors/index.ts';
import type { Words } from '../../shared/errors/words.ts';
import type { Failure, Result } from '../../shared/values/result.ts';
import { Callout } from '../components/Callout/Callout.tsx';
import { FileDrop } from '../components/FileDrop/FileDrop.tsx';
import { useKeepFile, usePickFile, type KeptFile } from './vault.queries.ts';
import type { Kept } from './vault/kept-words.ts';
import { VaultGate } from './VaultGate.tsx';

export type ReceiptDropProps = {
  /** A file is kept: its id for the record that it proves, and what else is known of it. Called for each of several. */
  readonly onKept: (fileId: string, file: KeptFile) => void;
  /** What is wanted: "Receipt" (the usual) or "Signed form". */
  readonly label?: string | undefined;
  /** What the locked vault is said to hold. */
  readonly of?: Kept | undefined;
  readonly isDisabled?: boolean | undefined;
};

/** Takes in a receipt or another proof: dropped, pasted or chosen, checked by its content and kept sealed. */
export function ReceiptDrop(props: ReceiptDropProps) {
  return (
    <VaultGate of={props.of}>
      <Drop {...props} />
    </VaultGate>
  );
}

type Refusal = { readonly name: string | null; readonly words: Words };

function Drop({ onKept, label = 'Receipt', isDisabled }: ReceiptDropProps) {
  const keep = useKeepFile();
  const pick = usePickFile();
  const [refusal, setRefusal] = useState<Refusal>();
  const told = (answer: Result<KeptFile>, name: string | null): boolean => {
    if (answer.ok) onKept(answer.value.fileId, answer.value);
    else if (answer.error.code !== 'open-cancelled') setRefusal({ name, words: wordsFor(answer.error) });
    return answer.ok;
  };
  const take = async (files: readonly File[]): Promise<void> => {
    setRefusal(undefined);
    for (const file of files) {
      const read = await readFile(file);
      const isKept = told(read.ok ? await keep.run(read.value) : read, file.name);
      // The refusal must stay to be read, and what follows can be dropped again.
      if (!isKept) return;
    }
  };
  const choose = async (): Promise<void> => {
    setRefusal(undefined);
    told(await pick.run({}), null);
  };
  return (
    <FileDrop
      busy={keep.isBusy ? 'Keeping the file' : pick.isBusy ? 'Waiting for the file' : undefined}
      hint={`JPEG, PNG, HEIC or PDF, up to ${KEPT_MAX_BYTES / 1_000_000} MB`}
      isDisabled={isDisabled}
      label={label}
      onFiles={(files) => void take(files)}
      onPick={() => void choose()}
    >
      {refusal !== undefined && <Refused {...refusal} />}
    </FileDrop>
  );
}

function Refused({ name, words }: Refusal) {
  return (
    <Callout isAnnounced title={name === null ? words.what : `${name}: ${words.what}`} tone="error">
      {words.todo}
    </Callout>
  );
}

type Given = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** The bytes of a dropped file; one that is too large is not read at all, a folder or a vanished file cannot be. */
async function readFile(file: File): Promise<{ readonly ok: true; readonly value: Given } | Refused> {
  const size = checkSize(file.size);
  if (!size.ok) return size;
  return file.arrayBuffer().then(
    (buffer) => ({
      ok: true as const,
      value: { name: file.name.slice(0, NAME_MAX), bytes: new Uint8Array(buffer) },
    }),
    () => ({
      ok: false as const,
      error: { code: 'file-not-read', details: { reason: 'it is a folder, or it is gone.' } },
    }),
  );
}

type Refused = { readonly ok: false; readonly error: Failure };
