import { addDays, formatDate } from '../../../../shared/values/dates.ts';
import { Button } from '../../../components/Button/Button.tsx';
import { Callout } from '../../../components/Callout/Callout.tsx';
import { FormRow } from '../../../components/PageLayout/FormRow.tsx';
import { FormStack } from '../../../components/PageLayout/FormStack.tsx';
import { TextField } from '../../../components/TextField/TextField.tsx';
import { DayFigure } from './Figures.tsx';
import { Problems } from './Parts.tsx';
import type { PolicyEditor } from './usePolicyEditor.ts';

/** What the policy is called and from when it counts. */
export function AboutSection({ editor }: { readonly editor: PolicyEditor }) {
  const { draft, set, setHead } = editor;
  return (
    <FormStack>
      <TextField
        label="Title of the policy"
        hint="As people know it. It is named on claim forms and in letters."
        value={draft.title}
        onChange={setHead('title')}
        width="full"
        maxLength={200}
        isRequired
      />
      <FormRow>
        <DayFigure
          editor={editor}
          place="effectiveFrom"
          label="First day it is in force"
          hint="Journeys on this day and later follow it."
          value={draft.effectiveFrom}
          onChange={setHead('effectiveFrom')}
          isRequired
        />
        <DayFigure
          editor={editor}
          place="effectiveTo"
          label="Last day"
          hint="Leave it empty: until further notice."
          value={draft.effectiveTo}
          onChange={setHead('effectiveTo')}
        />
      </FormRow>
      <Problems editor={editor} at="effectiveTo" />
      <EndInTime editor={editor} />
      <WhatEnds editor={editor} />
      <FormRow>
        <TextField
          label="Reference"
          hint="As on the document, if it has one."
          value={draft.content.reference}
          onChange={set('reference')}
          maxLength={200}
        />
        <TextField
          label="Approved by"
          hint="A committee or a role."
          value={draft.content.approvedBy}
          onChange={set('approvedBy')}
          maxLength={200}
        />
      </FormRow>
      <DayFigure
        editor={editor}
        place="reviewOn"
        label="To be looked at again by"
        hint="From the day after, this page says that the review is due."
        value={draft.content.reviewOn}
        onChange={set('reviewOn')}
      />
    </FormStack>
  );
}

/** A later version is in the way: this one can end the day before it. */
function EndInTime({ editor: { lastDay, draft, setHead } }: { readonly editor: PolicyEditor }) {
  if (lastDay === null || (draft.effectiveTo !== null && draft.effectiveTo <= lastDay)) return null;
  return (
    <Button size="sm" icon="calendar" onPress={() => setHead('effectiveTo')(lastDay)}>
      End this version on {formatDate(lastDay)}
    </Button>
  );
}

/** Which version the new one ends, said before it happens. */
function WhatEnds({ editor: { plan, draft } }: { readonly editor: PolicyEditor }) {
  if (!plan?.ended || draft.effectiveFrom === null) return null;
  return (
    <Callout
      tone="info"
      title={`“${plan.ended.version.title}” ends on ${formatDate(addDays(draft.effectiveFrom, -1))}.`}
    >
      Saving this version ends the one before it, so that only one is in force on a day.
    </Callout>
  );
}
