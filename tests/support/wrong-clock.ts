// Preloaded into a node (`--import`): its own clock is off by as many days as CLOCK_OFF_DAYS says.
const offMs = Number(process.env.CLOCK_OFF_DAYS) * 86_400_000;
const right = Date.now;
Date.now = () => right() + offMs;
