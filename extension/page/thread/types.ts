/** What is known of one mail program or kind of page. */
export interface Site {
  readonly name: string;
  /** Whether this is such a page. */
  readonly here: (host: string) => boolean;
  /** Elements inside the editor that are not the writer's new text: quoted mail, its heading, the signature. */
  readonly quoted: string;
  /** What is pressed to send. */
  readonly send: string;
  /** What looks like the message that is answered. */
  readonly received: (field: HTMLElement) => string | undefined;
}
