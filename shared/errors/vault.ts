export const vaultErrors = {
  'kept-file-empty': {
    what: 'The file is empty.',
    todo: 'Choose the file again, or ask for it to be sent again. Nothing was kept.',
  },
  'kept-file-too-large': {
    what: 'The file is too large ({megabytes} MB). Files up to {limit} MB can be kept.',
    todo: 'Save it smaller, for instance as a JPEG picture, and try again. Nothing was kept.',
  },
  'kept-file-wrong-kind': {
    what: 'This file is {found}, whatever its name says. It is not a picture or a PDF.',
    todo: 'Choose a JPEG, PNG or HEIC picture or a PDF. Nothing was kept.',
  },
  'kept-file-damaged': {
    what: 'The {kind} is damaged: {reason}',
    todo: 'Copy it again from where it came, or ask for it to be sent again. Nothing was kept.',
  },
  'kept-picture-too-large': {
    what: 'The picture has too many dots to be shown.',
    todo: 'Save it smaller and try again. Nothing was kept.',
  },
  'kept-file-not-found': {
    what: 'This file is not among those that are kept.',
    todo: 'Go back and open it again from its claim.',
  },
  'kept-file-missing': {
    what: 'The sealed file is not in its folder any more.',
    todo: 'Bring back the folder “vault” from your last backup, or add the file again.',
  },
  'kept-file-spoilt': {
    what: 'The sealed file was changed or damaged, so it cannot be opened.',
    todo: 'Bring back the folder “vault” from your last backup, or add the file again.',
  },
  'kept-file-unreadable': {
    what: 'This file was sealed with an earlier key that is not open.',
    todo: 'If you have the recovery key from that time, use it in Settings, This laptop.',
  },
  'kept-file-not-drawn': {
    what: 'The file is kept, but it cannot be shown here: {reason}',
    todo: 'Save a copy to look at it in another program, and delete the copy afterwards.',
  },
  'vault-not-set-up': {
    what: 'There is no safe place for receipts and bank details on this laptop yet.',
    todo: 'Set it up first; it takes a minute.',
  },
  'vault-locked': {
    what: 'Receipts and bank details are locked.',
    todo: 'Unlock them first. Everything else works as usual.',
  },
  'vault-already-set-up': {
    what: 'Receipts on this laptop are sealed already.',
    todo: 'Unlock them, or use the recovery key.',
  },
  'vault-passphrase-weak': {
    what: 'The passphrase is too easy to guess.',
    todo: 'Use at least 12 letters, for instance three or four words that do not belong together.',
  },
  'vault-passphrase-wrong': {
    what: 'This is not the passphrase.',
    todo: 'Try again as often as you like. Look at capitals, spaces and the keyboard’s language.',
  },
  'vault-no-passphrase': {
    what: 'Receipts on this laptop are not sealed with a passphrase.',
    todo: 'Nothing needs to be changed: the computer’s key store holds the key.',
  },
  'key-store-refused': {
    what: 'The computer’s key store did not answer.',
    todo: 'Unlock the key store or keychain of your computer and try again.',
  },
  'recovery-key-length': {
    what: 'The recovery key has {wanted} letters and digits; there are {typed} here.',
    todo: 'Type all eight groups of four.',
  },
  'recovery-key-mistyped': {
    what: 'A letter or digit of the recovery key is wrong.',
    todo: 'Compare it with what you wrote down, group by group.',
  },
  'recovery-key-wrong': {
    what: 'This recovery key belongs to other receipts, or a newer one was made after it.',
    todo: 'Look for the recovery key that was made last.',
  },
} as const;
