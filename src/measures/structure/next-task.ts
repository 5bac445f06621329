/**
 * Lets the host do what waits, such as paint a page, hear a click or run a timer, before work goes on: settles in a
 * task of its own, which an awaited promise alone does not. A message rather than a timer, for pages run those once a
 * second or minute while nobody looks at them.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
