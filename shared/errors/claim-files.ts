/** Why a claim file is not saved, opened or taken in. */
export const claimFileErrors = {
  'claim-file-nothing-due': {
    what: 'No decision is asked for about this claim now.',
    todo: 'A claim leaves as a file when it waits to be certified or approved.',
  },
  'claim-file-not-json': {
    what: 'This is not a claim file: it cannot be read.',
    todo: 'Choose the file that was sent, ending in .edclaim, or ask for it again. Nothing was changed.',
  },
  'claim-file-wrong-kind': {
    what: 'This file is something else, not a claim.',
    todo: 'Choose a file ending in .edclaim. Nothing was changed.',
  },
  'claim-file-future': {
    what: 'This claim file was made by a newer version of Engagement Desk (format {found}; this one knows {known}).',
    todo: 'Install the newer version, then open the file again. Nothing was changed.',
  },
  'claim-file-bad': {
    what: 'Something in this claim file is not as it should be ({where}).',
    todo: 'Ask for the file to be saved and sent again. Nothing was changed.',
  },
  'claim-file-damaged': {
    what: 'This claim file was changed or damaged on its way.',
    todo: 'Ask for the file to be saved and sent again. Nothing was changed.',
  },
  'claim-file-closed': {
    what: 'This claim file is not open any more.',
    todo: 'Open the file again.',
  },
  'claim-file-not-ours': {
    what: 'The claim of this file is not on this laptop.',
    todo: 'Open it on the laptop that the claim was sent from. Nothing was changed.',
  },
  'claim-file-undecided': {
    what: 'Nobody has decided in this file yet.',
    todo: 'Send it to the person who decides, and open the file that they send back.',
  },
  'claim-file-old-round': {
    what: 'The claim was handed in again after this file was saved.',
    todo: 'Save the claim as a file once more and ask for the decision on that one. Nothing was changed.',
  },
  'claim-file-differs': {
    what: 'The file does not say the same as the claim here ({count}): {first}',
    todo: 'Save the claim as a file once more and ask for the decision on that one. Nothing was changed.',
  },
  'claim-file-stranger': {
    what: '{name}, who decided, is not among the staff here.',
    todo: 'Add them in Settings, People, with the same e-mail address and the role “{role}”, then open the file again.',
  },
  'claim-file-decided': {
    what: 'This file holds a decision already.',
    todo: 'Send it back to the laptop it came from.',
  },
} as const;
