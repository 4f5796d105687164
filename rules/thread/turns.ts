/** Where the last turn of the others began: what a message replies to. A turn is a run of messages of one side. */
export function newTurns() {
  let writer: string | null = null;
  let began = 0;
  let before: number | null = null;
  let length = 0;
  return {
    /** The number of the first message of the turn that this one replies to; null where there is none. */
    before: (from: string): number | null => (writer === null ? null : writer === from ? before : began),
    /** How many messages the writer has sent since the other's last. */
    run: (from: string): number => (writer === from ? length : 0),
    add(from: string, n: number): void {
      length = writer === from ? length + 1 : 1;
      if (writer === from) return;
      before = writer === null ? null : began;
      writer = from;
      began = n;
    },
  };
}
