// A refusal that only asks who it is: the request waits, the person is asked, and then it is sent once more as it was. The
// form that sent it notices nothing, so nothing entered is lost.
type Ask = () => Promise<boolean>;

let ask: Ask | null = null;
let asking: Promise<boolean> | null = null;

/** Registers whoever asks; answers how to take it back. */
export function onStepUp(asker: Ask): () => void {
  ask = asker;
  return () => {
    if (ask === asker) ask = null;
  };
}

/** Whether the person has proved who they are. Two requests at once ask once. */
export function stepUp(): Promise<boolean> {
  asking ??= (ask?.() ?? Promise.resolve(false)).finally(() => {
    asking = null;
  });
  return asking;
}
