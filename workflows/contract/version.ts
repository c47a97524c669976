// The version of everything on the wire. A changed shape without a new version fails a test, so that an old page meets
// a clear "reload" and never a riddle.
export const contractVersion = 1;
