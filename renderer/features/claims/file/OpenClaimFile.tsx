/** Opens a claim that came as a file: to decide about it, or with the decision in it. */
export function OpenClaimFile() {
  return null;
}
