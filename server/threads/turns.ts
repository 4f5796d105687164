/** Lets so many be at work, so many wait, and turns the rest away. */
export interface Turns {
  /** Gives what to call when done, once it is this one's turn; null where too many wait. */
  take(signal: AbortSignal): Promise<(() => void) | null>;
}

export function turns(working: number, waiting: number): Turns {
  let busy = 0;
  const queue: (() => void)[] = [];
  const done = (): void => {
    busy--;
    queue.shift()?.();
  };
  const once = (): (() => void) => {
    let over = false;
    return () => {
      if (over) return;
      over = true;
      done();
    };
  };
  return {
    async take(signal) {
      if (busy >= working) {
        if (queue.length >= waiting) return null;
        await new Promise<void>((go, refuse) => {
          const leave = (): void => {
            const at = queue.indexOf(enter);
            if (at >= 0) queue.splice(at, 1);
            refuse(signal.reason);
          };
          const enter = (): void => {
            signal.removeEventListener('abort', leave);
            go();
          };
          queue.push(enter);
          signal.addEventListener('abort', leave, { once: true });
        });
      }
      busy++;
      return once();
    },
  };
}
