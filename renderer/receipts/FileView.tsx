import { useState } from 'react';
import { Button } from '../components/Button/Button.tsx';
import { Callout } from '../components/Callout/Callout.tsx';
import { PageViewer } from '../components/PageViewer/PageViewer.tsx';
import { TurnedPicture } from '../components/PageViewer/TurnedPicture.tsx';
import { Spinner } from '../components/Spinner/Spinner.tsx';
import type { Asked } from '../data/useAsk.ts';
import { useSaveCopy, useShownFile, type ShownFile } from './vault.queries.ts';
import type { Kept } from './vault/kept-words.ts';
import { VaultGate } from './VaultGate.tsx';

export type FileViewProps = {
  readonly fileId: string;
  /** What it proves, said to those who cannot see it: "Receipt of the bus journey, £2.75". Else the file's name. */
  readonly label?: string | undefined;
  /** What the locked vault is said to hold. */
  readonly of?: Kept | undefined;
};

/** A kept file as it was given, beside what it proves: a picture, or the pages of a PDF. */
export function FileView(props: FileViewProps) {
  return (
    <VaultGate of={props.of}>
      <Shown key={props.fileId} {...props} />
    </VaultGate>
  );
}

function Shown({ fileId, label }: FileViewProps) {
  const [page, setPage] = useState(1);
  const asked = useShownFile(fileId, page);
  const copy = useSaveCopy();
  const saving = { isSaving: copy.isBusy, onSave: () => void copy.run({ fileId }) };
  if (asked.state === 'waiting') return <Spinner label="Opening the file" />;
  if (asked.state === 'failed')
    return <NotShown asked={asked} onFirst={page > 1 ? () => setPage(1) : undefined} {...saving} />;
  return (
    <Page
      file={asked.value}
      isTurning={asked.isRefreshing}
      label={label ?? asked.value.name}
      page={page}
      onPage={setPage}
      {...saving}
    />
  );
}

type Saving = { readonly isSaving: boolean; readonly onSave: () => void };
type PageProps = Saving & {
  readonly file: ShownFile;
  readonly label: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly isTurning: boolean;
};

function Page({ file: { picture, pages, text }, label, page, ...props }: PageProps) {
  const { onPage, isTurning, isSaving, onSave } = props;
  const [isBroken, setBroken] = useState(false);
  const name = pages === 1 ? label : `${label}, page ${page} of ${pages}`;
  const words = text === '' ? name : `${name}. It says: ${text}`;
  return (
    <PageViewer isSaving={isSaving} label={label} page={page} pages={pages} onPage={onPage} onSave={onSave}>
      {(look) =>
        isBroken ? (
          <p>
            The picture is kept, but it cannot be drawn here. Save a copy to look at it in another program.
          </p>
        ) : (
          <TurnedPicture look={look}>
            <img
              // Until the next page is drawn the last one stays on show.
              alt={isTurning ? `Opening page ${page}` : words}
              src={`data:${picture.mediaType};base64,${picture.base64}`}
              onError={() => setBroken(true)}
            />
          </TurnedPicture>
        )
      }
    </PageViewer>
  );
}

type NotShownProps = Saving & {
  readonly asked: Extract<Asked<ShownFile>, { readonly state: 'failed' }>;
  readonly onFirst: (() => void) | undefined;
};

/** The file is kept but cannot be drawn, or it cannot be opened at all: words, and what is left to do. */
function NotShown({ asked, onFirst, isSaving, onSave }: NotShownProps) {
  const isKept = asked.failure.code === 'kept-file-not-drawn';
  return (
    <Callout
      isAnnounced
      title={asked.words.what}
      tone={isKept ? 'info' : 'error'}
      actions={
        <>
          {isKept && (
            <Button icon="save" isBusy={isSaving} size="sm" onPress={onSave}>
              Save a copy
            </Button>
          )}
          {!isKept && (
            <Button size="sm" onPress={asked.askAgain}>
              Try again
            </Button>
          )}
          {onFirst !== undefined && (
            <Button size="sm" onPress={onFirst}>
              Back to page 1
            </Button>
          )}
        </>
      }
    >
      {asked.words.todo}
    </Callout>
  );
}
