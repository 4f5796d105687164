export const root: string;
export function run(command: string, args: readonly string[], options?: { quiet?: boolean; env?: Record<string, string> }): number;
export function bin(name: string): string;
export function install(): void;
export function build(): void;
