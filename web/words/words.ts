import type { Principle } from '../../rules/types.ts';

/** Every word of the page. Both languages have the same shape; a test keeps it so. */
export interface Words {
  readonly intro: string;
  readonly language: string;
  readonly exit: string;
  readonly exitHint: string;
  readonly received: { readonly title: string; readonly hint: string; readonly label: string };
  readonly draft: { readonly title: string; readonly hint: string; readonly label: string };
  readonly questions: {
    readonly title: string;
    readonly answered: string;
    readonly open: string;
    readonly none: string;
    readonly bait: string;
    readonly baitHint: string;
  };
  readonly verdict: { readonly title: string; readonly waiting: string; readonly start: string };
  readonly findings: {
    readonly title: string;
    readonly replace: (text: string) => string;
    readonly remove: string;
    readonly drop: string;
    readonly ignore: string;
    readonly show: string;
    readonly none: string;
    readonly hints: string;
  };
  readonly principles: Readonly<Record<Principle, string>>;
  readonly rewrite: {
    readonly title: string;
    readonly hint: string;
    readonly take: string;
    readonly undo: string;
    readonly open: string;
    readonly empty: string;
    readonly taken: string;
  };
  readonly checklist: { readonly title: string };
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly safety: { readonly title: string };
  readonly errors: { readonly gone: string; readonly tooLong: (over: number) => string; readonly failed: string };
  readonly privacy: string;
  readonly method: string;
}
