/** What every command takes. */
export interface CommonOptions {
  /** The folder of the records. */
  readonly store: string;
  /** Answer in JSON, for programs. */
  readonly json: boolean;
}
