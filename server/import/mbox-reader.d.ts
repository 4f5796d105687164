declare module 'mbox-reader' {
  export function mboxReader(stream: NodeJS.ReadableStream): AsyncIterable<{ content: Buffer; headers: Map<string, string[]> }>;
}
