/** What the page tells a form that adds to the claim. */
export interface AddingProps {
  /** Takes focus when it appears. */
  readonly hasFocus: boolean;
  /** The next one may be ready. */
  readonly onAdded: () => void;
  readonly onClose: () => void;
}
