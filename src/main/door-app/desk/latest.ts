/** Tells whether an answer that took its time is still wanted: not once something newer was asked. */
export class Latest {
  private asked = 0;

  /** @returns whether nothing else was asked since */
  ask(): () => boolean {
    const mine = ++this.asked;
    return () => mine === this.asked;
  }
}
