import { useState } from 'react';
import { usualOffer } from '../../../shared/domain/people/attendance.ts';
import type { StoredRow } from '../../../shared/domain/plan/shapes.ts';
import { londonDate, nowInstant } from '../../../shared/values/dates.ts';
import { hasText, plural } from '../../../shared/values/text.ts';
import { Button } from '../../components/Button/Button.tsx';
import { Callout } from '../../components/Callout/Callout.tsx';
import { Dialog } from '../../components/Dialog/Dialog.tsx';
import { FormStack } from '../../components/PageLayout/FormStack.tsx';
import type { Area } from '../../data/setup.ts';
import { useKept } from '../../state/kept.ts';
import { invite, type Line } from '../attendance-changes.ts';
import { ChoosePeople, type Chosen } from './ChoosePeople.tsx';
import { OfferFields, type OfferValues } from './OfferFields.tsx';

interface InviteDialogProps {
  readonly activity: StoredRow<'activity'>;
  readonly area: Area;
  /** Who is on the list already. */
  readonly lines: readonly Line[];
  /** `walkIn`: somebody came without being invited. */
  readonly mode: 'invite' | 'walkIn';
  readonly onClose: () => void;
}

interface Typed {
  readonly chosen: readonly Chosen[];
  readonly offer: OfferValues;
}

/** Nothing was said to somebody who just turned up. */
const NOT_INVITED = {
  invitedOn: null,
  offerText: '',
  offerToldOn: null,
  expensesOffered: null,
  recognitionOffered: null,
  needsAskedOn: null,
} as const;

/** Chooses people, or adds new ones, and writes down the one offer they are all told. */
export function InviteDialog({ activity, area, lines, mode, onClose }: InviteDialogProps) {
  const today = londonDate(nowInstant());
  const isInvite = mode === 'invite';
  // Who was chosen and what they are offered is still there after a look at another page.
  const typed = useKept<Typed>(`${mode} to ${activity.id}`, {
    chosen: [],
    offer: {
      ...usualOffer(activity, area),
      invitedOn: today,
      offerToldOn: today,
      needsAskedOn: today,
    },
  });
  const { chosen, offer } = typed.value;
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (chosen.length === 0) return;
    setBusy(true);
    const given = { activityId: activity.id, participantIds: chosen.map(({ id }) => id), ...offer };
    // Without an offer in words nobody was told one.
    const told = hasText(offer.offerText) ? offer.offerToldOn : null;
    const worked = await invite(isInvite ? { ...given, offerToldOn: told } : { ...given, ...NOT_INVITED });
    setBusy(false);
    if (worked) leave();
  };
  const leave = (): void => {
    typed.forget();
    onClose();
  };
  return (
    <Dialog
      isOpen
      size="lg"
      title={isInvite ? 'Invite people' : 'Somebody turned up'}
      actions={
        <>
          <Button onPress={leave}>Cancel</Button>
          <Button isBusy={isBusy} variant="primary" onPress={() => void submit()}>
            {chosen.length === 0
              ? isInvite
                ? 'Invite'
                : 'Add'
              : `${isInvite ? 'Invite' : 'Add'} ${plural(chosen.length, 'person', 'people')}`}
          </Button>
        </>
      }
      onClose={onClose}
    >
      <FormStack>
        {isTried && chosen.length === 0 && (
          <Callout isAnnounced tone="error" title="Choose somebody first.">
            Tick a name in the list, or add a new person.
          </Callout>
        )}
        <ChoosePeople
          chosen={chosen}
          isInvite={isInvite}
          there={new Set(lines.map(({ person }) => person.id))}
          onChange={(next) => typed.set((old) => ({ ...old, chosen: next }))}
        />
        {isInvite ? (
          <OfferFields value={offer} onChange={(next) => typed.set((old) => ({ ...old, offer: next }))} />
        ) : (
          <p>
            They were not invited, so no offer is written down. Say in the list that they came and for how
            long.
          </p>
        )}
      </FormStack>
    </Dialog>
  );
}
