/** What an action may know and do when it runs. */
export interface ActionContext {
  /** Where the window is: `/projects/…`. */
  readonly path: string;
  readonly goTo: (path: string) => void;
}

/** A command a person can give by key, from the palette or from a menu. Each feature lists its own. */
export interface Action {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under in the palette and on the help page. */
  readonly group: string;
  /** `Ctrl+K`, `Alt+1`, `/`; left out when it has no key. */
  readonly keys?: string;
  /** Whether it makes sense here; left out when it always does. */
  readonly when?: (context: ActionContext) => boolean;
  /** Left to the text field while a person types in one, which has an undo of its own. */
  readonly skipWhileTyping?: true;
  readonly run: (context: ActionContext) => void;
}
